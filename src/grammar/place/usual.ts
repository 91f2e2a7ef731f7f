import {isCityIn, sureCountryCode} from './countries.js'
import {makePlace, type PlaceReading} from './reading.js'
import {isRoom} from './recognise.js'
import {notableStarts, notableWords} from './words.js'

/**
 * Reads the usual notations of places: "Madrid, Spain", "Spain; Lima, Peru". Returns null when a place needs a closer
 * look.
 */
export function readUsual(text: string, separators: readonly number[]): PlaceReading[] | null {
  const places: PlaceReading[] = []
  for (let k = 0; k <= separators.length; k++) {
    const before = k === 0 ? -2 : (separators[k - 1] as number)
    if (k > 0 && !text.startsWith('; ', before)) return null
    const place = usualPlace(text, before + 2, separators[k] ?? text.length)
    if (place === null) return null
    places.push(place)
  }
  return places
}

function usualPlace(text: string, start: number, end: number): PlaceReading | null {
  const comma = text.indexOf(',', start)
  if (comma < 0 || comma >= end) {
    const code = sureCountryCode(text.slice(start, end))
    return code === undefined ? null : makePlace(text, {city: null, country: {start, end}, code}, false)
  }
  if (text.charCodeAt(comma + 1) !== 32 || !isPlainName(text, start, comma)) return null
  if (text.charCodeAt(comma - 2) === 32 && isRoom(text.slice(start, comma))) return null
  const code = sureCountryCode(text.slice(comma + 2, end))
  if (code === undefined) return null
  const own = sureCountryCode(text.slice(start, comma))
  if (own !== undefined && own !== code && !isCityIn(own, code)) return null
  return makePlace(text, {city: {start, end: comma}, country: {start: comma + 2, end}, code}, false)
}

/** Whether a part of a text consists of a few words in letters that can all be part of the name of a city. */
function isPlainName(text: string, from: number, to: number): boolean {
  let start = from
  for (let at = from; at <= to; at++) {
    const code = text.charCodeAt(at)
    if (at < to && code !== 32) {
      if (!isLetter(code) && !(code === 46 && isInitial(text, start, at - 1))) return false
    } else {
      if (at === start) return false
      if ((start === from ? notableStarts() : notableWords()).has(text.slice(start, at))) return false
      start = at + 1
    }
  }
  return true
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
}

/** Whether the word from `start` on has a single capital, as the words in "D.C." do. */
function isInitial(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90 && (at === start || (at > start && text.charCodeAt(at - 1) === 46))
}
