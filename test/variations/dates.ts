import {based, eachLine, type Variation} from './variation.js'

/* Dates. */

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const dias = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ')

interface Day {
  readonly y: string
  readonly m: number
  readonly d: number
}

const two = (number: number) => String(number).padStart(2, '0')
const name = (language: keyof typeof months, m: number) => months[language][m - 1] as string
const weekday = ({y, m, d}: Day) => new Date(Date.UTC(Number(y), m - 1, d)).getUTCDay()
const ordinal = (d: number) =>
  `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'}`

const ofDays: [string, (day: Day) => string | null][] = [
  ['23 October 2024', ({y, m, d}) => `${d} ${name('en', m)} ${y}`],
  ['October 23, 2024', ({y, m, d}) => `${name('en', m)} ${d}, ${y}`],
  ['Oct 23 2024', ({y, m, d}) => `${name('en', m).slice(0, 3)} ${d} ${y}`],
  ['Oct. 23, 2024', ({y, m, d}) => `${name('en', m).slice(0, 3)}. ${d}, ${y}`],
  ['23rd October 2024', ({y, m, d}) => `${ordinal(d)} ${name('en', m)} ${y}`],
  ['the 23rd of October, 2024', ({y, m, d}) => `the ${ordinal(d)} of ${name('en', m)}, ${y}`],
  ['OCTOBER 23RD, 2024', ({y, m, d}) => `${name('en', m)} ${ordinal(d)}, ${y}`.toUpperCase()],
  ['Wednesday, 23 October 2024', day => `${weekdays[weekday(day)]}, ${day.d} ${name('en', day.m)} ${day.y}`],
  [
    'Wed, Oct 23, 2024',
    day => `${weekdays[weekday(day)]?.slice(0, 3)}, ${name('en', day.m).slice(0, 3)} ${day.d}, ${day.y}`,
  ],
  ['October 23, 2024 (Wednesday)', day => `${longOf(day)} (${weekdays[weekday(day)]})`],
  ['2024/10/23', ({y, m, d}) => `${y}/${two(m)}/${two(d)}`],
  ['2024.10.23', ({y, m, d}) => `${y}.${two(m)}.${two(d)}`],
  ['23-Oct-24', ({y, m, d}) => `${d}-${name('en', m).slice(0, 3)}-${y.slice(2)}`],
  ['23.10.2024', ({y, m, d}) => `${two(d)}.${two(m)}.${y}`],
  ['23/10/2024', ({y, m, d}) => (d > 12 ? `${d}/${m}/${y}` : null)],
  ['10/23/2024', ({y, m, d}) => (d > 12 ? `${m}/${d}/${y}` : null)],
  ['23-10-2024', ({y, m, d}) => (d > 12 ? `${two(d)}-${two(m)}-${y}` : null)],
  ['2024 October 23', ({y, m, d}) => `${y} ${name('en', m)} ${d}`],
  ['23 de octubre de 2024', ({y, m, d}) => `${d} de ${name('es', m)} de ${y}`],
  ['23 de Octubre del 2024', ({y, m, d}) => `${d} de ${name('es', m).replace(/^./, it => it.toUpperCase())} del ${y}`],
  ['miércoles, 23 de octubre de 2024', day => `${dias[weekday(day)]}, ${day.d} de ${name('es', day.m)} de ${day.y}`],
  ['23 de outubro de 2024', ({y, m, d}) => `${d} de ${name('pt', m)} de ${y}`],
  ['23 octobre 2024', ({y, m, d}) => `${d === 1 ? '1er' : d} ${name('fr', m)} ${y}`],
  ['le 23 octobre 2024', ({y, m, d}) => `le ${d} ${name('fr', m)} ${y}`],
  ['2024-10-23T00:00:00Z', ({y, m, d}) => `${y}-${two(m)}-${two(d)}T00:00:00Z`],
  ['2024-10-23 with a full stop', ({y, m, d}) => `${y}-${two(m)}-${two(d)}.`],
]

const ofMonths: [string, (y: string, m: number) => string][] = [
  ['October 2024', (y, m) => `${name('en', m)} ${y}`],
  ['Oct 2024', (y, m) => `${name('en', m).slice(0, 3)} ${y}`],
  ['octubre de 2024', (y, m) => `${name('es', m)} de ${y}`],
  ['outubro de 2024', (y, m) => `${name('pt', m)} de ${y}`],
  ['octobre 2024', (y, m) => `${name('fr', m)} ${y}`],
  ['10/2024', (y, m) => `${two(m)}/${y}`],
]

type Period = (first: Day, last: Day) => string | null

const sameMonth =
  (write: Period): Period =>
  (first, last) =>
    first.y === last.y && first.m === last.m ? write(first, last) : null

/** "23, 24 and 25" */
function daysFrom(first: number, last: number): string {
  const days = Array.from({length: last - first + 1}, (_, k) => first + k)
  return `${days.slice(0, -1).join(', ')} and ${last}`
}

const ofPeriods: [string, Period][] = [
  ['23-25 October 2024', sameMonth(({d}, {d: e, m, y}) => `${d}-${e} ${name('en', m)} ${y}`)],
  ['23–25 October 2024', sameMonth(({d}, {d: e, m, y}) => `${d}–${e} ${name('en', m)} ${y}`)],
  ['October 23-25, 2024', sameMonth(({d}, {d: e, m, y}) => `${name('en', m)} ${d}-${e}, ${y}`)],
  ['23 to 25 October 2024', sameMonth(({d}, {d: e, m, y}) => `${d} to ${e} ${name('en', m)} ${y}`)],
  ['23, 24 and 25 October 2024', sameMonth(({d}, {d: e, m, y}) => `${daysFrom(d, e)} ${name('en', m)} ${y}`)],
  ['between 23 and 25 October 2024', sameMonth(({d}, {d: e, m, y}) => `between ${d} and ${e} ${name('en', m)} ${y}`)],
  ['del 23 al 25 de octubre de 2024', sameMonth(({d}, {d: e, m, y}) => `del ${d} al ${e} de ${name('es', m)} de ${y}`)],
  ['de 23 a 25 de outubro de 2024', sameMonth(({d}, {d: e, m, y}) => `de ${d} a ${e} de ${name('pt', m)} de ${y}`)],
  ['du 23 au 25 octobre 2024', sameMonth(({d}, {d: e, m, y}) => `du ${d} au ${e} ${name('fr', m)} ${y}`)],
  ['30 October - 2 November 2024', ({d, m}, {d: e, m: n, y}) => `${d} ${name('en', m)} - ${e} ${name('en', n)} ${y}`],
  ['October 30 – November 2, 2024', ({d, m}, {d: e, m: n, y}) => `${name('en', m)} ${d} – ${name('en', n)} ${e}, ${y}`],
  ['23/10/2024 - 25/10/2024', (a, b) => (a.d > 12 && b.d > 12 ? `${a.d}/${a.m}/${a.y} - ${b.d}/${b.m}/${b.y}` : null)],
  ['October 23, 2024 → October 25, 2024', (a, b) => `${longOf(a)} → ${longOf(b)}`],
  ['from October 23, 2024 to October 25, 2024', (a, b) => `from ${longOf(a)} to ${longOf(b)}`],
  ['23 → 25 October 2024', sameMonth(({d}, {d: e, m, y}) => `${d} → ${e} ${name('en', m)} ${y}`)],
  ['23\u201125 October 2024', sameMonth(({d}, {d: e, m, y}) => `${d}\u2011${e} ${name('en', m)} ${y}`)],
  ['2024-10-23 to 2024-10-25', (a, b) => `${isoOf(a)} to ${isoOf(b)}`],
  ['2024-10-23 - 2024-10-25', (a, b) => `${isoOf(a)} - ${isoOf(b)}`],
]

const longOf = ({y, m, d}: Day) => `${name('en', m)} ${d}, ${y}`
const isoOf = ({y, m, d}: Day) => `${y}-${two(m)}-${two(d)}`

function dayOf(iso: string | null): Day | null {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '') ?? []
  return y === undefined ? null : {y, m: Number(m), d: Number(d)}
}

/** Text beside a date that does not keep it from being read. */
const REMARKS: [string, (day: Day) => string][] = [
  ['a time of day', ({y, m, d}) => `${d} ${name('en', m)} ${y}, 09:00–17:00 CET`],
  ['a time of day after a canonical date', day => `${isoOf(day)}, 10:30 a.m.`],
  ['a remark in brackets', day => `${longOf(day)} (hybrid)`],
  ['a verb', ({y, m, d}) => `Adopted on ${d} ${name('en', m)} ${y}`],
  ['a footnote', day => `${longOf(day)} [1]`],
]

/** Dates that can be read in two ways, or are several. */
const UNSURE: [string, string][] = [
  ['03/04/2024', '03/04/2024'],
  ['two days that make no period', '15 March and 20 November 2024'],
  ['2011/12', '2011/12'],
]

/** Documents of all forms here have these. */
interface Dates {
  readonly date: string | null
  readonly endDate?: string | null
}

function dated(
  name: string,
  write: (date: string | null, endDate: string | null) => string | null,
  codes: Variation['codes'] = ['date-style'],
): Variation {
  return {
    name: `date: ${name}`,
    touches: ['date'],
    codes,
    also: ['date-style'],
    apply: document => {
      const {date, endDate} = document.base as unknown as Dates
      const value = write(date, endDate ?? null)
      if (value === null) return null
      return {...document, header: document.header.map(it => (it.field?.kind === 'date' ? {...it, value} : it))}
    },
  }
}

export const dateVariations: readonly Variation[] = [
  ...ofDays.map(([name, write]) =>
    dated(name, (date, endDate) => {
      const day = endDate === null ? dayOf(date) : null
      return day && write(day)
    }),
  ),
  ...ofMonths.map(([name, write]) =>
    dated(name, (date, endDate) => {
      const [, y, m] = /^(\d{4})-(\d\d)$/.exec(endDate === null ? (date ?? '') : '') ?? []
      return y === undefined ? null : write(y, Number(m))
    }),
  ),
  ...ofPeriods.map(([name, write]) =>
    dated(name, (date, endDate) => {
      const [first, last] = [dayOf(date), dayOf(endDate)]
      return first && last && write(first, last)
    }),
  ),
  dated('2018-2020', (date, endDate) =>
    /^\d{4}$/.test(date ?? '') && /^\d{4}$/.test(endDate ?? '') ? `${date}-${endDate}` : null,
  ),
  ...REMARKS.map(([name, write]) =>
    dated(
      `with ${name}`,
      (date, endDate) => {
        const day = endDate === null ? dayOf(date) : null
        return day && write(day)
      },
      ['date-remark'],
    ),
  ),
  ...['\u2010', '\u2011', '\u2212'].map(hyphen =>
    dated(`with U+${hyphen.charCodeAt(0).toString(16)} for hyphens`, (date, endDate) =>
      endDate === null && date?.includes('-') ? date.replaceAll('-', hyphen) : null,
    ),
  ),
  ...UNSURE.map(
    ([name, value]): Variation => ({
      name: `date: ${name}`,
      touches: ['date', 'label', 'header', 'header-content'],
      codes: ['ambiguous-date'],
      apply: document => {
        const made = eachLine(document, 'date', line => ({...line, value}))
        return made && based(made, {date: null, endDate: null})
      },
    }),
  ),
  {
    name: 'date: in bold',
    touches: ['date', 'date-markup'],
    codes: [],
    apply: document =>
      document.base['date'] === null
        ? null
        : {
            ...document,
            header: document.header.map(it => (it.field?.kind === 'date' ? {...it, value: `**${it.value}**`} : it)),
          },
  },
]
