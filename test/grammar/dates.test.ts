import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDate, writeDate} from '../../src/grammar/dates.js'

/** A reading in a line: the date or interval, `a | b` for two readings, `!reason`. */
function read(text: string): string {
  const reading = readDate(text)
  if (reading.kind === 'date') return writeDate(reading.date, reading.endDate)
  return reading.kind === 'ambiguous' ? reading.readings.join(' | ') : `!${reading.reason}`
}

function remarks(text: string): string[] {
  const reading = readDate(text)
  return reading.kind === 'date' ? reading.remarks.map(({start, end}) => text.slice(start, end)) : []
}

describe('canonical dates', () => {
  it.each([
    '2024',
    '2024-10',
    '2024-10-23',
    '2024-02-29',
    '2024-10-23/2024-10-25',
    '2024-10/2024-11',
    '2018/2020',
    '2024/2024-10',
  ])('%s', text => {
    expect(readDate(text)).toMatchObject({kind: 'date', canonical: true, remarks: []})
    expect(read(text)).toBe(text)
  })
})

describe('a day, a month or a year', () => {
  it.each([
    ['day, month, year', '23 October 2024', '2024-10-23'],
    ['month, day, year', 'October 23, 2024', '2024-10-23'],
    ['a comma after the month', 'October, 23, 2024', '2024-10-23'],
    ['a comma after the month, none after the day', 'October, 23 2024', '2024-10-23'],
    ['month, day, year without a comma', 'Oct 23 2024', '2024-10-23'],
    ['an abbreviation with a full stop', 'Sept. 5, 2024', '2024-09-05'],
    ['a weekday and an ordinal', 'Wednesday, 23rd of October 2024', '2024-10-23'],
    ['an ordinal after the month', 'October 23rd, 2024', '2024-10-23'],
    ['a weekday in brackets', '2024-10-23 (Wednesday)', '2024-10-23'],
    ['a weekday after the date', '23 October 2024, Wednesday', '2024-10-23'],
    ['month and year', 'October 2024', '2024-10'],
    ['month and year with a comma', 'October, 2024', '2024-10'],
    ['year, month, day', '2024 October 23', '2024-10-23'],
    ['year first with slashes', '2024/10/23', '2024-10-23'],
    ['year first with full stops', '2024.10.23', '2024-10-23'],
    ['year first, without separators', '20241023', '2024-10-23'],
    ['year and month with a slash', '2024/10', '2024-10'],
    ['month and year with a slash', '10/2024', '2024-10'],
    ['month and year with a full stop', '10.2024', '2024-10'],
    ['full stops', '23.10.2024', '2024-10-23'],
    ['full stops, with the day first', '03.04.2024', '2024-04-03'],
    ['full stops and spaces', '23. 10. 2024', '2024-10-23'],
    ['slashes, day first by its number', '25/12/2024', '2024-12-25'],
    ['slashes, month first by its number', '12/25/2024', '2024-12-25'],
    ['slashes, both numbers the same', '05/05/2024', '2024-05-05'],
    ['a weekday that decides the order', 'Tuesday 04/03/2025', '2025-03-04'],
    ['a weekday after the date that decides the order', '04/03/2025 (Tuesday)', '2025-03-04'],
    ['a weekday that decides for the month first', 'Thursday, 04/03/2025', '2025-04-03'],
    ['brackets that decide the order', '03/04/2024 (3 April 2024)', '2024-04-03'],
    ['a month in Roman numerals', '4/III/2024', '2024-03-04'],
    ['a month in Roman numerals, hyphens', '12-V-2014', '2014-05-12'],
    ['a month in Roman numerals, full stops', '4.XII.2018', '2018-12-04'],
    ['a month in Roman numerals, spaces', '23 X 2014', '2014-10-23'],
    ['a space before the ending of an ordinal', '5 th November 2018', '2018-11-05'],
    ['the ending of an ordinal in brackets', '5 [th] November 2018', '2018-11-05'],
    ['a space before a French ending of an ordinal', '1 er juin 2018', '2018-06-01'],
    ['a month between hyphens', '23-Oct-2024', '2024-10-23'],
    ['a month between hyphens, a short year', '23-Oct-24', '2024-10-23'],
    ['a short year after a month and a space', '3 Oct 24', '2024-10-03'],
    ['a short year after a month in full', '23 October 24', '2024-10-23'],
    ['a short year after an ordinal', '3rd Oct 24', '2024-10-03'],
    ['a short year after an abbreviation with a full stop', '3 oct. 24', '2024-10-03'],
    ['a short year after a Spanish month', 'jueves 3 de octubre 24', '2024-10-03'],
    ['Chinese', '2024年5月14日', '2024-05-14'],
    ['Chinese with spaces', '2024 年 5 月 14 日', '2024-05-14'],
    ['Japanese with zeros', '2024年05月04日', '2024-05-04'],
    ['Korean', '2024년 5월 14일', '2024-05-14'],
    ['Chinese, full-width digits', '２０２４年５月１４日', '2024-05-14'],
    ['Chinese without a day', '2024年5月', '2024-05'],
    ['a short year with slashes', '23/10/24', '2024-10-23'],
    ['a short year of the last century', '23/10/85', '1985-10-23'],
    ['a short year with full stops', '23.10.24', '2024-10-23'],
    ['a month and a year with a hyphen', 'Sep-2024', '2024-09'],
    ['a year with an apostrophe', "23 Oct '24", '2024-10-23'],
    ['a month and a year with a curly apostrophe', 'Oct ’24', '2024-10'],
    ['non-breaking hyphens', '2023\u201107\u201117', '2023-07-17'],
    ['minus signs', '2023\u221207\u221217', '2023-07-17'],
    ['full-width digits', '２０２４-１０-２３', '2024-10-23'],
    ['no-break spaces', '23\u00a0October\u202f2024', '2024-10-23'],
    ['an invisible character', '23 Octo\u200bber 2024', '2024-10-23'],
    ['a final full stop', '23 October 2024.', '2024-10-23'],
    ['brackets around the date', '(2024)', '2024'],
    ['midnight', '2024-10-23T00:00:00.000Z', '2024-10-23'],
    ['the last day of February', '29 February 2000', '2000-02-29'],
    ['the word "year"', 'October of the year 2024', '2024-10'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
    expect(remarks(text)).toEqual([])
  })
})

describe('languages', () => {
  it.each([
    ['Spanish', '23 de octubre de 2024', '2024-10-23'],
    ['Spanish', 'miércoles, 23 de octubre de 2024', '2024-10-23'],
    ['Spanish', 'Miércoles 23 de octubre del 2024', '2024-10-23'],
    ['Spanish', 'octubre de 2024', '2024-10'],
    ['Spanish', '1º de setiembre de 2024', '2024-09-01'],
    ['Spanish', 'del 23 al 25 de octubre de 2024', '2024-10-23/2024-10-25'],
    ['Spanish', '23, 24 y 25 de octubre de 2024', '2024-10-23/2024-10-25'],
    ['Spanish', 'entre el 3 y el 9 de mayo de 2024', '2024-05-03/2024-05-09'],
    ['Spanish', '30 de octubre a 2 de noviembre de 2024', '2024-10-30/2024-11-02'],
    ['Spanish', 'desde el 30 de octubre hasta el 2 de noviembre de 2024', '2024-10-30/2024-11-02'],
    ['Portuguese', '12 de março de 2023', '2023-03-12'],
    ['Portuguese', 'terça-feira, 12 de março de 2024', '2024-03-12'],
    ['Portuguese', '23 e 24 de março de 2023', '2023-03-23/2023-03-24'],
    ['Portuguese', '1º de março de 2023', '2023-03-01'],
    ['Portuguese', 'de 12 a 14 de maio de 2024', '2024-05-12/2024-05-14'],
    ['French', '23 octobre 2024', '2024-10-23'],
    ['French', '1er février 2024', '2024-02-01'],
    ['French', 'du 3 au 5 août 2024', '2024-08-03/2024-08-05'],
    ['French', 'le mercredi 23 octobre 2024', '2024-10-23'],
    ['French', "du 30 avril jusqu'au 2 mai 2024", '2024-04-30/2024-05-02'],
    ['French', '12 d’octobre 2024', '2024-10-12'],
    ['German', '23. Oktober 2024', '2024-10-23'],
    ['German', 'Mittwoch, den 23. Oktober 2024', '2024-10-23'],
    ['German', 'Mi., 23.10.2024', '2024-10-23'],
    ['German', '23.–25. Oktober 2024', '2024-10-23/2024-10-25'],
    ['German', 'vom 23. bis 25. Oktober 2024', '2024-10-23/2024-10-25'],
    ['German', '23.10.–25.10.2024', '2024-10-23/2024-10-25'],
    ['German', '23. und 24. März 2024', '2024-03-23/2024-03-24'],
    ['German', '1. Jänner 2024', '2024-01-01'],
    ['German', 'zwischen 3. und 9. Mai 2024', '2024-05-03/2024-05-09'],
    ['Italian', '23 ottobre 2024', '2024-10-23'],
    ['Italian', 'mercoledì 23 ottobre 2024', '2024-10-23'],
    ['Italian', '1º gennaio 2024', '2024-01-01'],
    ['Italian', 'dal 23 al 25 ottobre 2024', '2024-10-23/2024-10-25'],
    ['Italian', "dall'8 all'11 maggio 2024", '2024-05-08/2024-05-11'],
    ['Italian', '23 e 24 luglio 2024', '2024-07-23/2024-07-24'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
    expect(remarks(text)).toEqual([])
  })
})

describe('garbled characters', () => {
  it.each([
    ['a French month', '4 fÃ©vrier 2024', '2024-02-04'],
    ['a French month of Mac Roman', '4 f√©vrier 2024', '2024-02-04'],
    ['a month with two garbled letters', '1 aoÃ»t 2024', '2024-08-01'],
    ['a Portuguese month', '4 de marÃ§o de 2024', '2024-03-04'],
    ['a German month', '4. MÃ¤rz 2024', '2024-03-04'],
    ['a Spanish weekday', 'miÃ©rcoles, 3 de abril de 2024', '2024-04-03'],
    ['a dash', '12â€“14 May 2024', '2024-05-12/2024-05-14'],
    ['a no-break space', '12Â May 2024', '2024-05-12'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['4 de marÃ§o de 2024 (em SÃ£o Tomé)', ['em SÃ£o Tomé']],
    ['12 May 2024, 9 h â€“ 10 h', ['9 h â€“ 10 h']],
  ])('%s has remarks', (text, expected) => {
    expect(remarks(text)).toEqual(expected)
  })
})

describe('periods', () => {
  it.each([
    ['days of a month', '23-25 October 2024', '2024-10-23/2024-10-25'],
    ['days after a month', 'October 23-25, 2024', '2024-10-23/2024-10-25'],
    ['a dash with spaces', 'October 23 – 25, 2024', '2024-10-23/2024-10-25'],
    ['a non-breaking hyphen', '17\u201118 July 2023', '2023-07-17/2023-07-18'],
    ['dots between dates', '2024-10-23..2024-10-25', '2024-10-23/2024-10-25'],
    ['three dots', 'October 23...October 25, 2024', '2024-10-23/2024-10-25'],
    ['days of two months', '30 October - 2 November 2024', '2024-10-30/2024-11-02'],
    ['a period in numbers whose order the first day decides', '30/10 - 02/11/2024', '2024-10-30/2024-11-02'],
    ['numbers with days of two months', '28/10 – 03/11/2024', '2024-10-28/2024-11-03'],
    ['numbers with the month first', '10/30 - 11/02/2024', '2024-10-30/2024-11-02'],
    ['a month and its year before the days', 'May 2024, 12th–14th', '2024-05-12/2024-05-14'],
    ['a month and its year before days in Spanish', 'mayo de 2024, 12 y 13', '2024-05-12/2024-05-13'],
    [
      'a year after a weekday in brackets',
      '22 October (Tuesday) – 24 October (Thursday), 2024',
      '2024-10-22/2024-10-24',
    ],
    ['the same with the month first', 'October 22 (Tue) to October 24 (Thu), 2024', '2024-10-22/2024-10-24'],
    ['across the end of a year', '30 December 2023 to 2 January 2024', '2023-12-30/2024-01-02'],
    ['across the end of a year, with only the last year', '30 December – 2 January 2024', '2023-12-30/2024-01-02'],
    ['across the end of a year, with only the first year', '30 December 2023 – 2 January', '2023-12-30/2024-01-02'],
    ['months', 'October - November 2024', '2024-10/2024-11'],
    ['months of two years', 'November 2023 to February 2024', '2023-11/2024-02'],
    ['years', '2018-2020', '2018/2020'],
    ['years with a dash', '2018–2020', '2018/2020'],
    ['years, the last one short', '2023/24', '2023/2024'],
    ['years, the last one short, a dash', '2018–20', '2018/2020'],
    ['ISO and a word', '2024-10-23 to 2024-10-25', '2024-10-23/2024-10-25'],
    ['ISO, a slash with spaces', '2024-10-23 / 2024-10-25', '2024-10-23/2024-10-25'],
    ['ISO, a short end', '2024-10-23/25', '2024-10-23/2024-10-25'],
    ['ISO, a short end after a word', '2024-10-23 to 25', '2024-10-23/2024-10-25'],
    ['ISO, a short end with its month', '2024-10-30/11-02', '2024-10-30/2024-11-02'],
    ['ISO, months with a short end', '2024-10/11', '2024-10/2024-11'],
    ['numbers on both sides', '27/11/2023 - 29/11/2023', '2023-11-27/2023-11-29'],
    ['numbers on both sides, full stops', '27.11.2023 – 29.11.2023', '2023-11-27/2023-11-29'],
    ['numbers, the year once', '27/11 – 29/11/2023', '2023-11-27/2023-11-29'],
    ['numbers, the last day decides the order', '03/04/2024 - 25/04/2024', '2024-04-03/2024-04-25'],
    ['days before numbers', '23-25.10.2024', '2024-10-23/2024-10-25'],
    ['an arrow', 'October 23, 2024 → October 25, 2024', '2024-10-23/2024-10-25'],
    ['an arrow, a short start', '23 → 25 October 2024', '2024-10-23/2024-10-25'],
    ['an arrow of two characters', '23 -> 25 October 2024', '2024-10-23/2024-10-25'],
    ['two hyphens', '23 -- 25 October 2024', '2024-10-23/2024-10-25'],
    ['a tilde', '23~25 October 2024', '2024-10-23/2024-10-25'],
    ['three days', '12, 13 and 14 May 2024', '2024-05-12/2024-05-14'],
    ['the year first', '2023, 29 November – 1 December', '2023-11-29/2023-12-01'],
    ['three days with semicolons', '12 May 2024; 13 May 2024; 14 May 2024', '2024-05-12/2024-05-14'],
    ['three days after a month', 'May 12, 13 and 14, 2024', '2024-05-12/2024-05-14'],
    ['two days with a slash', '27/28 November 2023', '2023-11-27/2023-11-28'],
    ['days across the end of a month', '31 October and 1 November 2024', '2024-10-31/2024-11-01'],
    ['between … and', 'between 3 and 9 May 2024', '2024-05-03/2024-05-09'],
    ['between … and, whole dates', 'between 3 March 2024 and 9 May 2024', '2024-03-03/2024-05-09'],
    ['from … to', 'from October 23 to October 25, 2024', '2024-10-23/2024-10-25'],
    ['from … until', 'From 23rd until 25th October 2024', '2024-10-23/2024-10-25'],
    ['weekdays on both sides', 'Wed 23 – Fri 25 October 2024', '2024-10-23/2024-10-25'],
    ['hyphens around the months', '23-Oct-24 - 25-Oct-24', '2024-10-23/2024-10-25'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
    expect(remarks(text)).toEqual([])
  })
})

describe('text beside a date', () => {
  it.each([
    ['a time of day', '23 October 2024, 09:00–17:00 CET', '2024-10-23', ['09:00–17:00 CET']],
    ['a struck day', '~~12 May 2024~~ 19 May 2024', '2024-05-19', ['12 May 2024']],
    ['a struck day after the date', '19 May 2024 ~~or 12 May~~', '2024-05-19', ['or 12 May']],
    ['a struck ISO date', '~~2024-05-12~~ 2024-05-19', '2024-05-19', ['2024-05-12']],
    ['a struck period', '~~12–13 May 2024~~ 19–20 May 2024', '2024-05-19/2024-05-20', ['12–13 May 2024']],
    ['a struck Spanish day', '~~12 de mayo de 2024~~ 19 de mayo de 2024', '2024-05-19', ['12 de mayo de 2024']],
    ['a time of day with spaces', 'lundi 12 février 2024 à 18 h 30', '2024-02-12', ['à 18 h 30']],
    ['a weekday and a time after the day', 'Thursday, 12 September 2024 at 10:00', '2024-09-12', ['at 10:00']],
    ['an hour and then another day', '14 h, 12 mars 2024', '2024-03-12', ['14 h']],
    ['hours with full stops', '23 October 2024, 9 a.m. to 5 p.m.', '2024-10-23', ['9 a.m. to 5 p.m']],
    ['an hour with full stops before the day', '9 a.m., 23 October 2024', '2024-10-23', ['9 a.m']],
    [
      'an hour with full stops and minutes',
      'October 23, 2024, 9.30 a.m. – 1 p.m.',
      '2024-10-23',
      ['9.30 a.m. – 1 p.m'],
    ],
    [
      'an hour with full stops in Spanish',
      '23 de octubre de 2024, 9 a. m. a 5 p. m.',
      '2024-10-23',
      ['9 a. m. a 5 p. m'],
    ],
    ['an hour with full stops in capitals', '23 October 2024 at 3 P.M.', '2024-10-23', ['at 3 P.M']],
    ['a time of day after "at"', 'October 23, 2024 at 3:00 PM EDT', '2024-10-23', ['at 3:00 PM EDT']],
    ['a time of day after a bar', 'October 23, 2024 | 9 AM – 5 PM', '2024-10-23', ['9 AM – 5 PM']],
    ['a time of day and its zone', '2024-10-23, 09:00-17:00 (UTC-5)', '2024-10-23', ['09:00-17:00 (UTC-5)']],
    ['a timestamp', '2024-10-23T09:30:00Z', '2024-10-23', ['T09:30:00Z']],
    ['hours in French', '23 octobre 2024 à 14h30', '2024-10-23', ['à 14h30']],
    ['hours in German', '23. Oktober 2024, 9.30 Uhr', '2024-10-23', ['9.30 Uhr']],
    ['hours in front', '10:00, 23 October 2024', '2024-10-23', ['10:00']],
    [
      'times on both sides',
      '23 October 2024 10:00 – 25 October 2024 12:00',
      '2024-10-23/2024-10-25',
      ['10:00', '12:00'],
    ],
    ['a mode', '16 January 2025 (hybrid)', '2025-01-16', ['hybrid']],
    ['a remark on the precision', '2024 (exact date not specified)', '2024', ['exact date not specified']],
    ['a month that is tentative', 'October 2024 (tentative)', '2024-10', ['tentative']],
    ['a footnote', '23 October 2024[^1]', '2024-10-23', ['^1']],
    ['a footnote, raised', '23 October 2024¹', '2024-10-23', ['¹']],
    ['a verb', 'Adopted on 23 October 2024', '2024-10-23', ['Adopted on']],
    ['a place in front', 'Brussels, 23 October 2024', '2024-10-23', ['Brussels']],
    ['a place after', '17 March 2024, Vathi, Greece', '2024-03-17', ['Vathi, Greece']],
    ['a place after a dash', '23 October 2024 – Brussels', '2024-10-23', ['Brussels']],
    [
      'days with numbers',
      '23 October 2024 (Day 1), 24 October 2024 (Day 2)',
      '2024-10-23/2024-10-24',
      ['Day 1', 'Day 2'],
    ],
    ['days counted before', 'Day 1: 4 May 2021; Day 2: 5 May 2021', '2021-05-04/2021-05-05', ['Day 1', 'Day 2']],
    [
      'days counted, a year for both',
      'Día 1: 4 de mayo; día 2: 5 de mayo de 2021',
      '2021-05-04/2021-05-05',
      ['Día 1', 'día 2'],
    ],
    ['days with numbers of a list', '1) 4 May 2021 2) 5 May 2021', '2021-05-04/2021-05-05', ['1)', '2)']],
    ['a remark in the brackets of the date', '(see the note, 2024-10-23)', '2024-10-23', ['see the note']],
    ['a remark behind it in its brackets', '(2024-10-23, to be checked)', '2024-10-23', ['to be checked']],
    ['another date in brackets', '2024-10-23 (updated 2024-11-02)', '2024-10-23', ['updated 2024-11-02']],
    ['a weekday of another day', 'Monday, 23 October 2024', '2024-10-23', ['Monday']],
    ['a name with the year in it', 'Forum 2024, 23 October 2024', '2024-10-23', ['Forum 2024']],
    ['a number of a room', '23 October 2024, Room 5', '2024-10-23', ['Room 5']],
    ['a number of a resolution', 'Resolution 2231 of 23 October 2024', '2024-10-23', ['Resolution 2231 of']],
    ['a season as a name', '23 October 2024, Spring Meetings', '2024-10-23', ['Spring Meetings']],
    ['the same date in two languages', '23 October 2024 / 23 de octubre de 2024', '2024-10-23', []],
  ])('%s: %s', (_, text, expected, rest) => {
    expect(read(text)).toBe(expected)
    expect(remarks(text)).toEqual(rest)
  })
})

describe('dates with two readings', () => {
  it.each([
    ['slashes', '03/04/2024', '2024-04-03 | 2024-03-04'],
    ['hyphens', '3-4-2024', '2024-04-03 | 2024-03-04'],
    ['short years', '03/04/24', '2024-04-03 | 2024-03-04'],
    ['a short year that may come first', '23-10-24', '2024-10-23 | 2023-10-24'],
    ['slashes on both sides', '03/04/2024 - 05/04/2024', '2024-04-03/2024-04-05 | 2024-03-04/2024-05-04'],
    ['a weekday that fits neither date', 'Sunday 04/03/2025', '2025-03-04 | 2025-04-03'],
    ['days that make no period', '15 March and 20 November 2024', '2024-03-15 | 2024-11-20'],
    ['days that are not next to each other', '3, 5 and 7 May 2024', '2024-05-03 | 2024-05-07'],
    ['one or the other', '15 or 16 May 2024', '2024-05-15 | 2024-05-16'],
    ['one or the other in Spanish', '15 o 16 de mayo de 2024', '2024-05-15 | 2024-05-16'],
    ['a month or two years', '2011/12', '2011-12 | 2011/2012'],
    ['a month or two years, a dash', '2008–10', '2008-10 | 2008/2010'],
    ['numbered days that make no period', 'Day 1: 4 May 2021 / Day 2: 6 May 2021', '2021-05-04 | 2021-05-06'],
    ['a date in brackets that is neither reading', '03/04/2024 (4 April 2024)', '2024-04-03 | 2024-03-04'],
    ['two events', 'Adopted 23 October 2024, in force 1 January 2025', '2024-10-23 | 2025-01-01'],
    ['two events, a year for both', '5 May: opening; 9 May 2024: closing', '2024-05-09 | 2024-05-05'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('text that is not a date', () => {
  it.each([
    ['a day that does not exist', '2024-02-30', '!calendar'],
    ['a day that does not exist, in words', '31 April 2024', '!calendar'],
    ['29 February of a year that is not a leap year', '29 February 1900', '!calendar'],
    ['a month that does not exist', '2024-13', '!calendar'],
    ['a day that does not exist in any order', '31/31/2024', '!calendar'],
    ['an end before its start', '2024-10-25/2024-10-23', '!order'],
    ['an end before its start, in words', '25-23 October 2024', '!order'],
    ['a last year before the first one', '2024–2020', '!order'],
    ['no year', '23 October', '!unknown'],
    ['no month', 'the 23rd', '!unknown'],
    ['a season', 'Spring 2024', '!unknown'],
    ['a season after the year', '2024, autumn', '!unknown'],
    ['a quarter', 'Q2 2025', '!unknown'],
    ['a quarter after the year', '2025 Q2', '!unknown'],
    ['a quarter in words', 'second quarter of 2025', '!unknown'],
    ['a quarter in Spanish', 'primer trimestre de 2025', '!unknown'],
    ['a quarter as a number and a letter', '1T 2025', '!unknown'],
    ['a week', '2024-W10', '!unknown'],
    ['the middle of a month', 'mid-October 2024', '!unknown'],
    ['a half of a year in German', '1. Halbjahr 2025', '!unknown'],
    ['winter over two years', 'Winter 2023/24', '!unknown'],
    ['a decade', '1990s', '!unknown'],
    ['an approximate year', 'circa 2020', '!unknown'],
    ['an approximate year, with a tilde', '~2020', '!unknown'],
    ['the beginning of a year', 'early 2024', '!unknown'],
    ['before', 'before October 2024', '!unknown'],
    ['since', 'since 2021', '!unknown'],
    ['until', 'until 2024', '!unknown'],
    ['without an end', '2021–present', '!unknown'],
    ['without an end, in words', 'from 2021', '!unknown'],
    ['onwards', '2021 onwards', '!unknown'],
    ['without an end, in Spanish', '2021 en adelante', '!unknown'],
    ['a dash at the end', '2021 –', '!unknown'],
    ['a question mark', '2021?', '!unknown'],
    ['only words', 'next spring', '!unknown'],
    ['a number of five digits', '20241', '!unknown'],
    ['a year before 100', '0024-10', '!calendar'],
    ['an end that is not a day', '2024-10-23/2x', '!unknown'],
    ['a template', '[YYYY-MM-DD]', '!unknown'],
    ['nothing', '', '!unknown'],
    ['numbers without a year', '23/10', '!unknown'],
    ['a version', '1.2.3', '!unknown'],
    ['a time alone', '09:30', '!unknown'],
    ['a month, a range of days and slashes', '10/3-5/2024', '!unknown'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('offsets', () => {
  it.each([
    ['an interval', '2024-10-23/2024-10-25', '2024-10-23', '2024-10-25'],
    ['two whole dates', 'From 30 December 2023 to 2 January 2024.', '30 December 2023', '2 January 2024'],
    ['a shared month', 'on 23–25 October 2024 (hybrid)', '23–25 October 2024', '23–25 October 2024'],
    ['one date', 'Adopted on 23 October 2024 in Lima', '23 October 2024', null],
    ['one date with a hidden character', 'On 23 Oct\u200bober 2024 in Lima', '23 Oct\u200bober 2024', null],
  ])('%s', (_, text, first, last) => {
    const reading = readDate(text)
    if (reading.kind !== 'date') throw new Error(`expected a date, got ${reading.kind}`)
    expect(text.slice(reading.dateStart, reading.dateEnd)).toBe(first)
    expect(last === null ? [reading.endStart, reading.endEnd] : text.slice(reading.endStart, reading.endEnd)).toEqual(
      last ?? [-1, -1],
    )
  })
})

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
}
const name = (language: keyof typeof MONTHS, m: number) => MONTHS[language].split(' ')[m - 1] as string
const two = (n: number) => String(n).padStart(2, '0')

const WRITINGS: [string, (y: number, m: number, d: number) => string][] = [
  ['English', (y, m, d) => `${d} ${name('en', m)} ${y}`],
  ['American', (y, m, d) => `${name('en', m)} ${d}, ${y}`],
  ['Spanish', (y, m, d) => `${d} de ${name('es', m)} de ${y}`],
  ['Portuguese', (y, m, d) => `${d} de ${name('pt', m)} de ${y}`],
  ['French', (y, m, d) => `${d} ${name('fr', m)} ${y}`],
  ['German', (y, m, d) => `${d}. ${name('de', m)} ${y}`],
  ['Italian', (y, m, d) => `${d} ${name('it', m)} ${y}`],
  ['full stops', (y, m, d) => `${two(d)}.${two(m)}.${y}`],
  ['slashes, year first', (y, m, d) => `${y}/${m}/${d}`],
  ['short month', (y, m, d) => `${d}-${name('en', m).slice(0, 3)}-${y}`],
  ['in capitals', (y, m, d) => `${d} ${name('en', m).toUpperCase()} ${y}`],
]

const day = fc.record({
  y: fc.integer({min: 1970, max: 2068}),
  m: fc.integer({min: 1, max: 12}),
  d: fc.integer({min: 1, max: 28}),
})

describe('properties', () => {
  it.each(WRITINGS)('a written day reads back: %s', (_, write) => {
    fc.assert(
      fc.property(day, ({y, m, d}) => {
        expect(read(write(y, m, d))).toBe(`${y}-${two(m)}-${two(d)}`)
      }),
    )
  })

  it.each(WRITINGS)('a written period reads back: %s', (_, write) => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(' - ', ' – ', ' to ', ' until ', ' → ', ' al ', ' bis '),
        (one, other, between) => {
          const all = [one, other].sort((a, b) => a.y - b.y || a.m - b.m || a.d - b.d)
          const [a, b] = all as [typeof one, typeof one]
          const iso = all.map(({y, m, d}) => `${y}-${two(m)}-${two(d)}`)
          expect(read(write(a.y, a.m, a.d) + between + write(b.y, b.m, b.d))).toBe(iso.join('/'))
        },
      ),
    )
  })

  it('never throws, and its offsets are in order and within the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '23',
        '2024',
        'October',
        'Oct',
        '-',
        '–',
        '/',
        '.',
        ',',
        '(',
        ')',
        ' ',
        ' ',
        ' to ',
        'and',
        "'24",
        'mai',
      ),
      fc.constantFrom(
        '09:30',
        'Q2',
        'T',
        'Z',
        'am',
        'from',
        'between',
        'Wednesday',
        'de',
        '\u200b',
        '[^1]',
        'Lima',
        '🎉',
      ),
      fc.string({maxLength: 4}),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 14}), pieces => {
        const text = pieces.join('')
        const reading = readDate(text)
        if (reading.kind !== 'date') return
        const {dateStart, dateEnd, endStart, endEnd, remarks, date, endDate} = reading
        const bounds = [dateStart, dateEnd, ...remarks.flatMap(it => [it.start, it.end])]
        if (endDate !== null) bounds.push(endStart, endEnd)
        expect(bounds.every(it => it >= 0 && it <= text.length)).toBe(true)
        expect(dateStart).toBeLessThan(dateEnd)
        for (const remark of remarks) expect(remark.start).toBeLessThan(remark.end)
        expect(readDate(writeDate(date, endDate))).toMatchObject({kind: 'date', canonical: true, date, endDate})
      }),
      {numRuns: 3000},
    )
  })
})
