import {readBoolean} from '../../grammar/booleans.js'
import {choiceKey} from '../../grammar/choices.js'
import {readDate} from '../../grammar/dates.js'
import {readNumber} from '../../grammar/numbers.js'
import {LONGEST_PHRASE, readPhrase} from '../../grammar/phrases.js'
import {type Bag, entriesOf, isBag, type Keys, type Report, show} from './report.js'

/* Checks of the spellings of choices, and of placeholders. No placeholder may be read as a value. */

/** Checks the options of a choice. Returns all spellings. */
export function checkOptions(report: Report, path: Keys, options: unknown): Set<string> {
  const spellings = new Spellings(report)
  if (Array.isArray(options))
    for (const [at, value] of options.entries()) spellings.claim(value, [...path, at], String(at))
  else if (isBag(options)) {
    for (const [value, names] of entriesOf(options)) {
      spellings.claim(value, [...path, value], value)
      if (!Array.isArray(names))
        report.wrong([...path, value], 'a list of its other spellings', names, 'Write [] if there are none')
      else for (const [at, name] of names.entries()) spellings.claim(name, [...path, value, at], value)
    }
  } else report.wrong(path, 'a list of values, or an object of values with their spellings', options)
  const count = Array.isArray(options) ? options.length : isBag(options) ? Object.keys(options).length : 1
  if (count === 0) report.add(path, 'A choice needs at least one value')
  return spellings.known
}

/** The spellings of one choice. */
class Spellings {
  readonly #report: Report
  readonly #owners = new Map<string, string>()

  constructor(report: Report) {
    this.#report = report
  }

  get known(): Set<string> {
    return new Set(this.#owners.keys())
  }

  claim(text: unknown, path: Keys, owner: string): void {
    if (!this.#report.line(path, text, 'a text')) return
    const key = choiceKey(text)
    const other = this.#owners.get(key)
    if (text.length <= LONGEST_PHRASE && readPhrase(text) !== null)
      this.#report.add(path, `The choice ${show(text)} is read as an absent value`, 'Choose another word')
    else if (text === '__proto__') this.#report.add(path, `${show(text)} cannot be a choice`)
    else if (other !== undefined && other !== owner)
      this.#report.add(
        path,
        `The choice ${show(text)} cannot be distinguished from another one`,
        'Change one of the two spellings',
      )
    else this.#owners.set(key, owner)
  }
}

/** The definition with a placeholder, and the spellings of its choices. */
interface PlaceholderOwner {
  readonly owner: Bag
  readonly choices: ReadonlySet<string>
}

/** Reports a placeholder that would be read as a value. */
export function checkPlaceholder(
  report: Report,
  path: Keys,
  placeholder: unknown,
  {owner, choices}: PlaceholderOwner,
): void {
  if (!report.line(path, placeholder, 'a text')) return
  const phrase = placeholder.length <= LONGEST_PHRASE ? readPhrase(placeholder) : null
  if (phrase === 'absent') return
  const kinds = [owner['kind'], itemKindOf(owner['of'])]
  const value = kinds.map(kind => readAs(kind, placeholder, choices)).find(it => it !== null)
  if (phrase === 'failed')
    report.add(path, `The placeholder ${show(placeholder)} is read as an error message of a program`, WAY_OUT)
  else if (value !== undefined) report.add(path, `The placeholder ${show(placeholder)} is read as ${value}`, WAY_OUT)
}

const WAY_OUT = "Write a phrase that says that there is nothing, such as 'Not specified'"

function itemKindOf(of: unknown): unknown {
  return isBag(of) ? of['kind'] : of
}

/** Returns the kind of value that a text is read as, such as 'a date'; null when it is not read as a value. */
function readAs(kind: unknown, text: string, choices: ReadonlySet<string>): string | null {
  switch (kind) {
    case 'date':
      return readDate(text).kind === 'invalid' ? null : 'a date'
    case 'number':
      return readNumber(text).kind === 'invalid' ? null : 'a number'
    case 'boolean':
      return readBoolean(text) !== null ? 'a yes or a no' : null
    case 'link':
      return /\w:\/\/|\]\(/.test(text) ? 'a link' : null
    case 'choice':
      return choices.has(choiceKey(text)) ? 'one of the choices' : null
    default:
      return null
  }
}
