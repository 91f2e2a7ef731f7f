// temporary stub, to be replaced by its author
export type DateReading = {kind: 'date', date: string, endDate: string | null, canonical: boolean, dateStart: number, dateEnd: number, endStart: number, endEnd: number}
 | {kind: 'ambiguous', readings: [string, string]} | {kind: 'invalid', reason: 'calendar' | 'unknown' | 'order'}
export function readDate(text: string): DateReading {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? {kind: 'date', date: text, endDate: null, canonical: true, dateStart: 0, dateEnd: text.length, endStart: -1, endEnd: -1} : {kind: 'invalid', reason: 'unknown'}
}
export function writeDate(date: string, endDate: string | null): string { return endDate === null ? date : `${date}/${endDate}` }
