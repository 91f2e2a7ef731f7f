import {findMojibake} from '../mojibake.js'

/*
 * A date may have invisible characters and garbled words: "4 fÃ©vrier 2024". It may also have characters for "year",
 * "month" and "day" after its numbers: "2024年5月14日". It is read without them.
 */

/** A text without invisible characters and with its garbled words repaired. */
export interface Readable {
  readonly text: string
  /** Returns the offset in the original text. */
  readonly at: (offset: number) => number
}

/** A part of the original text, and what replaces it. */
interface Change {
  readonly start: number
  readonly end: number
  readonly by: string
}

const UNSEEN = /\p{Cf}/gu

/** The characters after the numbers of a Chinese, Japanese or Korean date, and the word between the days of a period. */
const UNITS = /(?<=\p{Nd}) ?(?:([年月년월] ?)(?=\p{Nd})|([日号일]?[至到])(?=\p{Nd})|[年月日号년월일])/gu
const YEAR = /[年년]/

function unitsOf(text: string): Change[] {
  if (!YEAR.test(text)) return []
  return [...text.matchAll(UNITS)].map(({index, 0: {length}, 1: between, 2: until}) => {
    const by = between === undefined ? '' : '-'
    return {start: index, end: index + length, by: until === undefined ? by : '–'}
  })
}

/** Returns the readable form of a text; null when it is the text itself. */
export function readableOf(text: string): Readable | null {
  const garbled = findMojibake(text).map(({start, end, repaired}) => ({start, end, by: repaired.replace(UNSEEN, '')}))
  const unseen = [...text.matchAll(UNSEEN)]
    .map(({index, 0: {length}}) => ({start: index, end: index + length, by: ''}))
    .filter(one => !garbled.some(word => one.start >= word.start && one.end <= word.end))
  const changes = [...garbled, ...unseen, ...unitsOf(text)].sort((one, other) => one.start - other.start)
  return changes.length === 0 ? null : changed(text, changes)
}

function changed(text: string, changes: readonly Change[]): Readable {
  /** For each change, the end of what replaces it in the new text, and how many characters are lost. */
  const losses: {readonly end: number; readonly isEmpty: boolean; readonly count: number}[] = []
  let made = ''
  let from = 0
  for (const {start, end, by} of changes) {
    made += text.slice(from, start) + by
    losses.push({end: made.length, isEmpty: by === '', count: end - start - by.length})
    from = end
  }
  const at = (offset: number) => {
    let all = offset
    // What is left out at the end of a part does not belong to it.
    for (const {end, isEmpty, count} of losses)
      if (end < offset || (end === offset && (!isEmpty || end === 0))) all += count
    return all
  }
  return {text: made + text.slice(from), at}
}
