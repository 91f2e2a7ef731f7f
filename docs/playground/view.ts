import type {Path, Summary, SummaryResult} from 'summary-md'
import type {Few, Group, PlaceView, Value, View} from './protocol.js'

/** A value longer than any that a person reads at a glance is shown in part: laying out a megabyte takes long. */
const LONGEST = 6000

/** Makes a summary ready to be shown: of each list the first `limit` values, each with its place in the document. */
export function viewOf({summary, rangeOf}: SummaryResult, limit: number): View {
  const value = (text: string, path: Path): Value => {
    const range = rangeOf(path)
    return {
      text: text.slice(0, LONGEST),
      path,
      span: range ? [range.start.offset, range.end.offset] : null,
      cut: Math.max(0, text.length - LONGEST),
    }
  }
  const maybe = (text: string | null | undefined, path: Path) => (text ? value(text, path) : null)
  const few = <T, U>(all: readonly T[], show: (it: T, index: number) => U): Few<U> => ({
    shown: all.slice(0, limit).map(show),
    more: Math.max(0, all.length - limit),
  })
  const values = (all: readonly string[], path: Path) => few(all, (text, at) => value(text, [...path, at]))
  const group = (category: string, all: readonly string[], path: Path, key: string): Group => ({
    category: value(category, [...path, 'category']),
    values: values(all, [...path, key]),
  })
  const place = (it: NonNullable<Summary['location']>['places'][number], at: number): PlaceView => ({
    city: maybe(it.city, ['location', 'places', at, 'city']),
    country: maybe(it.country, ['location', 'places', at, 'country']),
    code: maybe(it.countryCode, ['location', 'places', at, 'countryCode']),
  })
  return {
    title: maybe(summary.title, ['title']),
    date: maybe(summary.date, ['date']),
    endDate: maybe(summary.endDate, ['endDate']),
    location: maybe(summary.location?.text, ['location', 'text']),
    places: few(summary.location?.places ?? [], place),
    executiveSummary: values(summary.executiveSummary?.split('\n\n') ?? [], ['executiveSummary']),
    characteristics: values(summary.characteristics, ['characteristics']),
    actors: few(summary.actors, (it, at) => group(it.category, it.actors, ['actors', at], 'actors')),
    themes: few(summary.themes, (it, at) => group(it.category, it.subcategories, ['themes', at], 'subcategories')),
    practicalApplications: values(summary.practicalApplications, ['practicalApplications']),
    commitments: values(summary.commitments, ['commitments']),
    metadata: few(summary.metadata, (it, at) => ({
      name: value(it.name, ['metadata', at, 'name']),
      value: value(it.value, ['metadata', at, 'value']),
    })),
    additionalSections: few(summary.additionalSections, (it, at) => ({
      heading: value(it.heading, ['additionalSections', at, 'heading']),
      level: it.level,
      markdown: value(it.markdown, ['additionalSections', at, 'markdown']),
    })),
  }
}
