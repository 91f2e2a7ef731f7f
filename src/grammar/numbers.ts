import {LANGUAGES, languageOf} from '../languages/index.js'
import {foldWord} from './fold.js'
import {once} from './once.js'
import type {Span} from './span.js'

/** The result of reading a number. */
export type NumberReading =
  | {
      readonly kind: 'number'
      readonly value: number
      /** Whether the text is canonical. */
      readonly canonical: boolean
      /** The part of the text that gives the number. */
      readonly start: number
      readonly end: number
      /** The text beside the number: a currency, a unit, a percent sign. */
      readonly remarks: readonly Span[]
    }
  | {readonly kind: 'ambiguous'; readonly readings: readonly [number, number]}
  | {readonly kind: 'invalid'}

const INVALID: NumberReading = {kind: 'invalid'}

/** A longer text is not a number, unless it is only digits with a decimal point. */
const LONGEST = 60

/** A number with more characters is not read. The smallest numbers have about 340 decimals. */
const DIGITS = /^-?\d{1,350}(?:\.\d{1,350})?$/

/**
 * Writes a number with a decimal point, without grouping or exponent. Three decimals after at most three digits get
 * another zero, because some languages group digits in this way: "1.2340".
 */
export function writeNumber(value: number): string {
  const text = expanded(value === 0 ? '0' : String(value))
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** Returns "1.5e-7" as digits. */
function expanded(text: string): string {
  const at = text.indexOf('e')
  if (at < 0) return text
  const exponent = Number(text.slice(at + 1))
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = text.slice(sign.length, at).split('.')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${decimals}`
  return sign + whole + decimals.padEnd(exponent, '0')
}

/**
 * Reads a number in the notations of the languages. It never guesses.
 *
 * @param language - The ISO 639-1 code of the language of the document. It decides whether "1.234" has decimals.
 */
export function readNumber(text: string, language?: string): NumberReading {
  if (text.length === 0 || (text.length > LONGEST && !DIGITS.test(text))) return INVALID
  const plain = text.replace(OTHER_FORMS, plainOf).replace(NO_DECIMALS, mark => ' '.repeat(mark.length))
  const match = NUMBER.exec(plain)
  if (!match) return INVALID
  const [whole, before = '', sign = '', digits = ''] = match
  const behind = plain.slice(whole.length)
  if (/\d/.test(behind) && !OF_HUNDRED.test(behind.trim())) return INVALID
  const body = digits.trimEnd()
  const tail = digits.slice(body.length) + behind
  if (!isCurrency(before.trim())) return INVALID
  const start = before.length
  const end = start + sign.length + body.length
  const suffix = readSuffix(tail, language, isMoney(before) || isMoney(tail))
  if (!suffix) return INVALID
  const decimals = decimalsOf(body, language)
  const all = decimals.flatMap(it => suffix.powers.map(power => Number(`${sign === '-' ? '-' : ''}${it}e${power}`)))
  const [value, other] = [...new Set(all)]
  if (value === undefined || !Number.isFinite(value)) return INVALID
  if (other !== undefined) return {kind: 'ambiguous', readings: [value, other]}
  const remarks = [spanOf(text, 0, start), spanOf(plain, end + suffix.scaleEnd, text.length)].filter(it => it !== null)
  return {kind: 'number', value, canonical: text === writeNumber(value), start, end: end + suffix.scaleEnd, remarks}
}

/** Full-width digits, minus signs and non-breaking spaces. */
const OTHER_FORMS = /[０-９\u2010-\u2015\u2212\u00a0\u2007\u2009\u202f．，]/g

/** The mark of an amount without decimals: `80.-`, `80.--`. */
const NO_DECIMALS = /(?<=\d)[.,]--?(?=\s|\p{Sc}|$)/u

function plainOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48)
  if (character === '．') return '.'
  if (character === '，') return ','
  return code >= 0x2010 && code <= 0x2212 && code !== 0x202f ? '-' : ' '
}

/** The text before a number, its sign, and its digits with grouping marks. */
const NUMBER = /^([^\d+.,-]{0,8}(?:[.,](?!\d)[^\d+-]{0,4})?)([+-]?)([.,]?\d(?:[\d.,'’]| (?=\d))*)/u

function spanOf(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /[\s.]/.test(text.charAt(end - 1))) end--
  return start < end ? {start, end} : null
}

/** Whether a text is a currency or empty: `€`, `US$`, `EUR`. */
function isCurrency(text: string): boolean {
  return text === '' || /^(?:[A-Z]{1,3}\.?)?\s?\p{Sc}$|^[A-Z]{3}$/u.test(text) || COUNTS.test(text)
}

/** Whether a text beside a number contains a currency. */
function isMoney(text: string): boolean {
  return /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/u.test(text)
}

/** The mark before a number that counts: `#3`, `No. 3`, `n.º 3`, `n = 3`. */
const COUNTS = /^(?:#|№|n(?:[ro]\.?|\.?[º°]| ?=))$/i

/* Digits. */

/**
 * Returns the numbers that digits can mean, as JavaScript writes them. There are two if the mark between the digits may
 * be a decimal mark or a grouping mark, and none if it is wrong.
 */
function decimalsOf(body: string, language: string | undefined): string[] {
  const marks = body.replace(/[\d]/g, '')
  if (marks === '') return [body]
  const last = marks.charAt(marks.length - 1)
  const others = marks.slice(0, -1)
  const at = body.lastIndexOf(last)
  const whole = body.slice(0, at)
  const fraction = body.slice(at + 1)
  const canPoint = (last === '.' || last === ',') && !others.includes(last) && fraction !== '' && isGrouped(whole)
  const canGroup = isGrouped(body)
  const pointed = `${whole.replace(/\D/g, '')}.${fraction}`
  const grouped = body.replace(/\D/g, '')
  if (!canPoint) return canGroup ? [grouped] : []
  if (!canGroup || others !== '') return [pointed]
  const decimal = language === undefined ? undefined : languageOf(language)?.numbers.decimal
  if (decimal === undefined) return [pointed, grouped]
  return [last === decimal ? pointed : grouped]
}

/** Whether one kind of mark groups digits by three. In India the groups before the last three digits have two. */
function isGrouped(digits: string): boolean {
  const marks = new Set(digits.replace(/\d/g, ''))
  if (marks.size === 0) return true
  if (marks.size > 1) return false
  const [mark = ''] = marks
  const [first = '', ...rest] = digits.split(mark)
  const last = rest.at(-1) as string
  if (first.length === 0 || first.length > 3 || first.startsWith('0') || last.length !== 3) return false
  const size = mark === ',' && rest.length > 1 && rest[0]?.length === 2 ? 2 : 3
  return rest.slice(0, -1).every(it => it.length === size)
}

/* Words after a number. */

interface Suffix {
  /** The powers of ten that a word for a large number can mean. */
  readonly powers: readonly number[]
  /** The length of the text that gives the number. */
  readonly scaleEnd: number
}

const scales = once(() => {
  const all = new Map<string, {code: string; power: number}[]>()
  for (const {code, numbers} of LANGUAGES) {
    for (const [word, value] of Object.entries(numbers.scales)) {
      const key = foldWord(word)
      all.set(key, [...(all.get(key) ?? []), {code, power: Math.round(Math.log10(value))}])
    }
  }
  return all
})

const ordinals = once(() => new Set(LANGUAGES.flatMap(it => it.ordinals.map(foldWord))))
const vague = once(() => new Set(LANGUAGES.flatMap(it => it.dates.vague.map(foldWord))))

/** A score out of a hundred. Any other number after a slash may make it a fraction. */
const OF_HUNDRED = /^\/ ?100$/

const MILLION = 6

/** The letters for large amounts of money, as powers of ten. Beside other numbers they are units: "5 m", "3 b". */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', MILLION],
  ['mm', MILLION],
  ['b', 9],
])

/** A text with more words than this is not a unit. */
const MOST_WORDS = 3

/** Reads the words after a number. Returns null when they change its meaning. */
function readSuffix(text: string, language: string | undefined, hasCurrency: boolean): Suffix | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '.') return {powers: [0], scaleEnd: 0}
  if (OF_HUNDRED.test(trimmed)) return {powers: [0], scaleEnd: 0}
  if (/[-+/<>=?~*^]/.test(trimmed)) return null
  const [first = '', ...words] = trimmed.split(/\s+/)
  // The sign of a currency may come right after a letter for a large number: "5 k€".
  const scale = first.replace(/\p{Sc}$/u, '')
  const word = foldWord(scale).replace(/[.,]$/, '')
  const tight = text.startsWith(first)
  if (words.length >= MOST_WORDS + 1 || vague().has(word) || (tight && ordinals().has(word))) return null
  const scaleEnd = text.indexOf(first) + scale.length
  const letter = hasCurrency ? MONEY.get(word) : tight && first === 'M' ? MILLION : undefined
  if (letter !== undefined) return {powers: [letter], scaleEnd}
  // "T€" is a thousand in German, and a trillion elsewhere.
  if (hasCurrency && word === 't') return null
  const known = scales().get(word)
  if (!known) return {powers: [0], scaleEnd: 0}
  const own = known.filter(it => it.code === language)
  const powers = [...new Set((own.length > 0 ? own : known).map(it => it.power))]
  return {powers, scaleEnd}
}
