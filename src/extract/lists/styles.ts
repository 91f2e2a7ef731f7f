import {foldWord} from '../../grammar/fold.js'
import {isNumeral} from '../../grammar/name-keys.js'
import {once} from '../../grammar/once.js'
import {LANGUAGES} from '../../languages/index.js'

/* The markers of counted lines, and the order in which they count. */

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** A style of such lines: how they begin, the first label, and the label after a given label. */
export interface Style {
  readonly line: Pick<RegExp, 'exec'>
  readonly first?: string
  readonly next?: (label: string) => string | undefined
}

const CHINESE = '一二三四五六七八九十'

/** Converts full-width digits to ASCII digits, and back. */
const narrow = (digits: string) => digits.replace(/[０-９]/g, it => String.fromCharCode(it.charCodeAt(0) - WIDTH))
const wide = (value: number) => String(value).replace(/\d/g, it => String.fromCharCode(it.charCodeAt(0) + WIDTH))
const WIDTH = 0xfee0
const afterWide = (label: string) => wide(Number(narrow(label)) + 1)

export const afterNumber = (label: string) => String(Number(label) + 1)
export const afterLetter = (label: string) => String.fromCharCode(label.charCodeAt(0) + 1)
/** Returns the label with its last number increased by one: `2.1.2` for `2.1.1`. */
const afterDotted = (label: string) => {
  const last = label.lastIndexOf('.') + 1
  return `${label.slice(0, last)}${Number(label.slice(last)) + 1}`
}
export const afterRoman = (label: string) => ROMAN[ROMAN.indexOf(label.toLowerCase()) + 1]

/** The text that ends a number or a letter: "1.", "1)", "1.)", "1.-", "1.º", "1º)", "1、", "1ª –". */
const CLOSE = '(?:\\.?[ºª°][.)]?|\\.\\)|[.)、．）])(?:[-–—]| [-–—](?= ))?'

/** A word instead of a number: "Primero.- ", "First: ". */
const WORD = /^(\p{L}{3,14})(?:\.?[-–—]|[:)]) (?=\S)/u

const wordStyle: Style = {
  line: {
    exec(text: string) {
      const found = WORD.exec(text)
      return found && isNumeral(found[1] as string) ? found : null
    },
  },
}

/** A number with the ending of an ordinal: "1st ", "2e ". */
const ORDINAL = /^(\d{1,2})(\p{L}{1,3})[.:)]? (?=\S)/u
const ordinals = once(() => new Set(LANGUAGES.flatMap(it => it.ordinals.map(foldWord))))

const ordinalStyle: Style = {
  line: {
    exec(text: string) {
      const found = ORDINAL.exec(text)
      return found && ordinals().has(foldWord(found[2] as string)) ? found : null
    },
  },
  first: '1',
  next: afterNumber,
}

/** The styles of lines that markdown reads as a paragraph. */
export const STYLES: readonly Style[] = [
  wordStyle,
  {line: /^([-+*–—])(?=\p{L})/u},
  // An emoji instead of a bullet.
  {line: /^((?:\p{Extended_Pictographic}|\p{RI}\p{RI})[\uFE0F\u200D\p{Emoji_Modifier}]?) (?=\S)/u},
  {line: /^([-=]{1,2}>|>>|\(@\)|\\item) (?=\S)/},
  // A line block of pandoc.
  {line: /^(\|) (?=[^|]+$)/},
  // reStructuredText, AsciiDoc
  {line: /^(#\.|\.|--) (?=\S)/},
  {line: /^(\d{1,3}) \. (?=\S)/, next: afterNumber},
  {line: new RegExp(`^(\\d{1,3})${CLOSE}(?: (?=\\S)|(?=[^\\s\\d]))`, 'u'), next: afterNumber},
  {line: /^(\d{1,3}) ?[-–—:/] (?=\S)/, first: '1', next: afterNumber},
  {line: /^#(\d{1,3})[.:)]? (?=\S)/, first: '1', next: afterNumber},
  {line: /^[(（](\d{1,3})[)）] ?(?=\S)/, next: afterNumber},
  {line: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]? (?=\p{L})/u, next: afterDotted},
  {line: /^\[(\d{1,3})\] (?=\S)/, next: afterNumber},
  {line: /^\[([a-z])\] (?=\S)/, first: 'a', next: afterLetter},
  {line: /^(?:[Nn](?:\.?[º°]|[or])\.?|№) ?(\d{1,3})[.:)]? (?=\S)/, first: '1', next: afterNumber},
  {line: /^【(\d{1,3})】 ?(?=\S)/, next: afterNumber},
  {line: /^([０-９]{1,3})[.．、)）] ?(?=\S)/, next: afterWide},
  {line: /^[(（]([０-９]{1,3})[)）] ?(?=\S)/, next: afterWide},
  {line: /^([一二三四五六七八九十])[、.．] ?(?=\S)/, first: '一', next: label => CHINESE[CHINESE.indexOf(label) + 1]},
  {line: new RegExp(`^\\(?([a-z])${CLOSE} ?(?=\\S)`, 'u'), first: 'a', next: afterLetter},
  {line: /^([a-zA-Z])\/ (?=\S)/, next: afterLetter},
  {line: new RegExp(`^\\(?([A-Z])${CLOSE} (?=\\S)`, 'u'), first: 'A', next: afterLetter},
  {line: new RegExp(`^\\(?([ivx]{1,4})${CLOSE} ?(?=\\S)`, 'u'), first: 'i', next: afterRoman},
  {
    line: new RegExp(`^\\(?([IVX]{1,4})${CLOSE} ?(?=\\S)`, 'u'),
    first: 'I',
    next: label => afterRoman(label)?.toUpperCase(),
  },
  ordinalStyle,
]

/**
 * The styles of counters after the markers of a markdown list: `- a) One`. Initials have no brackets, so they are not
 * counters.
 */
export const IN_LIST: readonly Style[] = [
  {line: /^\(?([a-z])\) (?=\S)/, first: 'a', next: afterLetter},
  {line: /^\(?([A-Z])\) (?=\S)/, first: 'A', next: afterLetter},
  {line: /^\(?([ivx]{1,4})\) (?=\S)/, first: 'i', next: afterRoman},
  {line: /^\((\d{1,3})\) (?=\S)/, first: '1', next: afterNumber},
]
