/** What is expected at each path, its indexes written as `*`: for the sentences of errors. */
const TEXT = 'a text that is not empty and has no blanks at its ends'
const DATE = 'a date in ISO 8601, such as 2024, 2024-10 or 2024-10-23'
const ABSENT = ', or null'

const EXPECTED: Readonly<Record<string, string>> = {
  '': 'a Summary',
  title: TEXT + ABSENT,
  date: DATE + ABSENT,
  endDate: DATE + ABSENT,
  location: `a location {text, places}${ABSENT}`,
  'location.places': 'a list of places {city, country, countryCode}',
  'location.places.*': 'a place {city, country, countryCode}',
  'location.places.*.city': TEXT + ABSENT,
  'location.places.*.country': TEXT + ABSENT,
  'location.places.*.countryCode': `a country code of three capitals${ABSENT}`,
  executiveSummary: TEXT + ABSENT,
  characteristics: 'a list of texts',
  actors: 'a list of groups {category, actors}',
  'actors.*': 'a group {category, actors}',
  'actors.*.actors': 'a list of texts',
  themes: 'a list of groups {category, subcategories}',
  'themes.*': 'a group {category, subcategories}',
  'themes.*.subcategories': 'a list of texts',
  practicalApplications: 'a list of texts',
  commitments: 'a list of texts',
  metadata: 'a list of header lines {name, value}',
  'metadata.*': 'a header line {name, value}',
  additionalSections: 'a list of sections {heading, level, markdown}',
  'additionalSections.*': 'a section {heading, level, markdown}',
  'additionalSections.*.heading': 'a text without blanks at its ends',
  'additionalSections.*.level': 'a whole number from 1 to 6',
}

export function expectedAt(path: readonly PropertyKey[]): string {
  return EXPECTED[path.map(key => (typeof key === 'number' ? '*' : String(key))).join('.')] ?? TEXT
}

/** A path as it is written in code: `['actors', 0]`. */
export function show(path: readonly PropertyKey[]): string {
  return `[${path.map(key => (typeof key === 'number' ? key : `'${String(key)}'`)).join(', ')}]`
}

const LONGEST = 60

/** A value as it is quoted in a message. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
