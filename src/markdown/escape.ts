/*
 * Writes plain text as markdown. Only a character that could have a meaning gets a backslash. Modules that know the
 * form handle the other meanings of a text: a placeholder, a name of the form.
 */

const PUNCTUATION = /^[!-/:-@[-`{-~]$/
const WORD = /[\p{L}\p{N}]/u
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y
/** Text that pandoc raises or lowers, after its mark: `m^2^`, `H~2~O`. */
const RAISED = /^\^[^\s^]+\^/
const LOWERED = /^~\p{N}{1,3}~/u
const LONGEST_RAISED = 10
const OPENS_BLOCK = /^(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:\s|$)|>|```|~~~)/

/** Whether markdown would have a meaning other than text at the start of a line. */
export function opensBlock(markdown: string): boolean {
  return OPENS_BLOCK.test(markdown)
}

/** Returns a text as markdown for one line of a paragraph or list item. It is read back as the same text. */
export function escapeText(text: string): string {
  return escapeStart(escapeInside(text, ''))
}

/** Returns a text as the content of a `#` heading. There, hashes at the end have a meaning. */
export function escapeHeading(text: string): string {
  return escapeInside(text, '').replace(/^#+$|(?<=\s)#+$/, hashes => `\\${hashes}`)
}

/**
 * Returns a name of the form as markdown. A name is never at the start of a line, only in bold, in a heading or in a
 * cell.
 */
export function nameMarkdown(name: string): string {
  return escapeHeading(name)
}

/** A name with brackets around it: `[Unreleased]`. */
const BRACKETED = /^\[[\p{L}\p{N} .-]+\]$/u

/**
 * Returns a name of the form as markdown in a heading. Brackets around the whole name need no escape: the heading is
 * read as the name even if the document defines such a link.
 */
export function headingName(name: string): string {
  return BRACKETED.test(name) ? name : nameMarkdown(name)
}

/** Returns a name without the brackets around it, for the text of a link. */
export function withoutBrackets(name: string): string {
  return name.replace(/^\[(.*)\]$/, '$1')
}

/** Returns a value as markdown for a table cell. It is read back as the same single value. */
export function escapeCell(value: string): string {
  return escapeInside(value, '|;', openBrackets(value))
}

/** Returns a text as a value that shares its line with others, separated by one of these characters. */
export function escapeValue(text: string, separators: string): string {
  return escapeStart(escapeInside(text, separators, openBrackets(text)))
}

const NONE_OPEN: ReadonlySet<number> = new Set()

/** Returns the offsets of the brackets that a text opens and does not close. A later value could close them. */
export function openBrackets(text: string): ReadonlySet<number> {
  if (!OPENING.test(text)) return NONE_OPEN
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (OPENING.test(character)) open.push(at)
    else if (CLOSING.test(character)) open.pop()
  }
  return new Set(open)
}

const OPENING = /[([\uff08]/
const CLOSING = /[)\]\uff09]/

/** Returns a character as literal text: a backslash escape, or a character reference. */
export function literally(character: string): string {
  return PUNCTUATION.test(character) ? `\\${character}` : reference(character)
}

/** Returns the character reference for a character. A reference is never read as markup. */
export function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}

function escapeInside(text: string, special: string, open = NONE_OPEN): string {
  let escaped = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const isOpen = open.has(at)
    if (!special.includes(character) && !isOpen && !isMarkup(text, at, character)) continue
    escaped += text.slice(from, at)
    // Other programs put a backslash before square brackets that mean brackets.
    const isReference = isOpen && character !== '('
    escaped += isReference ? reference(character) : '\\'
    from = isReference ? at + 1 : at
  }
  return escaped + text.slice(from)
}

function isMarkup(text: string, at: number, character: string): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  switch (character) {
    case '`':
    case '[':
      return true
    case '\\':
      return after === '' || PUNCTUATION.test(after)
    case '*':
      return !(isBlank(before) && isBlank(after)) || at === 0
    case '_':
      return !(WORD.test(before) && WORD.test(after)) && !(isBlank(before) && isBlank(after))
    case '~':
      return before === '~' || after === '~' || (WORD.test(before) && LOWERED.test(text.slice(at, at + LONGEST_RAISED)))
    case '=':
      return after === '=' && before !== '=' && !isBlank(text.charAt(at + 2)) && text.indexOf('==', at + 2) > 0
    case '^':
      return WORD.test(before) && RAISED.test(text.slice(at, at + LONGEST_RAISED))
    case '<':
      return /[\p{L}/!?]/u.test(after)
    case '&':
      REFERENCE.lastIndex = at
      return REFERENCE.test(text)
    default:
      return false
  }
}

function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character)
}

/** Escapes a start that would begin a block other than a paragraph. */
function escapeStart(markdown: string): string {
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(markdown)
  if (number) return `${number[0]}\\${markdown.slice(number[0].length)}`
  return /^(?:[-+](?:\s|$)|#{1,6}(?:\s|$)|>|-[-\s]*$|=+$|\|)/.test(markdown) ? `\\${markdown}` : markdown
}
