import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isAsciiLetter,
  isDigit,
  isIndent,
  isLineEnding,
  LESS,
  QUOTE,
  SLASH,
  skipWhiteSpace,
  UNDERSCORE,
} from '../characters.js'

/*
 *     <a href="b" c=d e />      where it ends; -1 when it is not a tag
 *      │ │    │   │││
 *      │ name value  an attribute may lack its value
 *      name
 */

/** Returns the end of the opening or closing tag that starts at an offset; -1 when there is none. */
export function tagEnd(text: string, at: number, end: number): number {
  const slash = text.charCodeAt(at + 1) === SLASH
  const name = slash ? at + 2 : at + 1
  if (!isAsciiLetter(text.charCodeAt(name))) return -1
  let to = name + 1
  while (to < end && isTagCharacter(text.charCodeAt(to))) to++
  if (!slash) to = attributesEnd(text, to, end)
  to = skipWhiteSpace(text, to, end)
  if (!slash && to < end && text.charCodeAt(to) === SLASH) to++
  return to < end && text.charCodeAt(to) === GREATER ? to + 1 : -1
}

function isTagCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === DASH
}

/** Returns the end of the attributes. Each attribute has a space before it. */
function attributesEnd(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    const name = skipWhiteSpace(text, at, end)
    if (name === at || name >= end || !startsAttribute(text.charCodeAt(name))) return at
    at = name + 1
    while (at < end && isAttributeCharacter(text.charCodeAt(at))) at++
    const equals = skipWhiteSpace(text, at, end)
    if (equals >= end || text.charCodeAt(equals) !== EQUALS) continue
    at = valueEnd(text, skipWhiteSpace(text, equals + 1, end), end)
    if (at < 0) return end
  }
}

function startsAttribute(code: number): boolean {
  return isAsciiLetter(code) || code === COLON || code === UNDERSCORE
}

function isAttributeCharacter(code: number): boolean {
  return startsAttribute(code) || isDigit(code) || code === DASH || code === DOT
}

function valueEnd(text: string, from: number, end: number): number {
  const quote = text.charCodeAt(from)
  if (quote === QUOTE || quote === APOSTROPHE) {
    const close = text.indexOf(quote === QUOTE ? '"' : "'", from + 1)
    return close < 0 || close >= end ? -1 : close + 1
  }
  let at = from
  while (at < end && isBareValue(text.charCodeAt(at))) at++
  return at === from ? -1 : at
}

function isBareValue(code: number): boolean {
  return !(
    isIndent(code) ||
    isLineEnding(code) ||
    code === QUOTE ||
    code === APOSTROPHE ||
    code === LESS ||
    code === EQUALS ||
    code === GREATER ||
    code === BACKTICK
  )
}
