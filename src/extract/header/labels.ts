import {fieldNamesOf} from '../../form/lookup.js'
import type {FieldShape, HeadingShape} from '../../form/shape.js'
import {commonLabels, isDoubtfulLabel, isSecondaryLabel, type LabelKind} from '../../grammar/labels.js'
import {repairMojibake} from '../../grammar/mojibake.js'
import {NameFilter} from '../../grammar/name-filter.js'
import {normalisedName, OpeningFilter, unspaced} from '../../grammar/name-keys.js'
import {nameCore} from '../../grammar/name-words.js'
import {mayName, Names} from '../../grammar/names.js'
import {once, oncePer} from '../../grammar/once.js'
import {COLONS, DASH} from '../../markdown/marks.js'

/**
 * The part of a field that a header line gives: the whole value, the first or last day of a period, the city or country
 * of a place. `doubtful` is the whole value under a label that has another meaning in another language.
 */
export type Role = 'whole' | 'start' | 'end' | 'city' | 'country' | 'doubtful'

/** The meaning of a label. */
export interface Meaning {
  /** Several fields if the label joins them: "Date and Location". */
  readonly fields: readonly [FieldShape, ...FieldShape[]]
  readonly role: Role
}

/** The fields of a form that labels can name. */
export interface FieldNames {
  readonly fields: readonly FieldShape[]
  /** The title, if it may be among the fields. */
  readonly heading?: HeadingShape | null
}

/** The length of the longest label, with numbering and symbols around it. */
const LONGEST = 100

/** The question mark after a label: "Where?" */
const QUESTION = / ?[?？]$/

/** The common labels, for each field that has one of them. */
interface Common {
  readonly meanings: ReadonlyMap<string, Meaning>
  /** The fields by their own labels and the common ones. */
  readonly names: Names<FieldShape>
  /** The field of cities and countries. */
  readonly place: FieldShape | undefined
  /** Quickly rejects texts that cannot be any of these labels. */
  readonly filter: NameFilter
}

const cities = once(
  () => new Names((['city', 'country'] as const).map(kind => ({names: commonLabels(kind), value: kind}))),
)

/** Whether a label names both city and country: "City and country", "Ciudad / País". */
function joinsCityAndCountry(label: string): boolean {
  return cities().parts(label).length === 2
}

/** Whether a label means "title" in one of the languages. */
export function saysTitle(label: string): boolean {
  return label.length <= LONGEST && titles().has(normalisedName(label))
}

/** The punctuation between a label and the title after it. */
const TITLE_SIGN = new RegExp(`[${COLONS}]| ${DASH} `)

/** Returns the start of the title after its label: `Title: Ice Accord`, `Title – Ice Accord`; 0 for any other text. */
export function titleStart(text: string, isTitle: (label: string) => boolean): number {
  const sign = TITLE_SIGN.exec(text.slice(0, LONGEST))
  if (!sign || sign.index === 0) return 0
  const label = text.slice(0, sign.index)
  // With a dash, the name of the kind of document may be a part of the title: "Changelog – Harbour".
  const names = isTitle(label) && (sign[0].length === 1 || saysTitle(label))
  return names ? sign.index + sign[0].length : 0
}

/** Finds the fields that a label names, by the names in the form and the common labels of the languages. */
export class FieldLabels {
  readonly #names: FieldNames
  /** The results so far. A label is looked up more than once. */
  readonly #found = new Map<string, Meaning | null>()

  constructor(names: FieldNames) {
    this.#names = names
  }

  /** Returns the meaning of a label; null when it does not name a field of the form. */
  meaning(label: string): Meaning | null {
    if (label === '') return null
    if (label.length > LONGEST) {
      const exact = fieldNamesOf(this.#names.fields).exact(label)
      return exact ? whole(exact.value) : null
    }
    const found = this.#found.get(label)
    if (found !== undefined) return found
    const meaning = this.#find(label)
    this.#found.set(label, meaning)
    return meaning
  }

  /** Returns the field whose whole value the label names. */
  field(label: string): FieldShape | undefined {
    const meaning = this.meaning(label)
    return meaning?.role === 'whole' && meaning.fields.length === 1 ? meaning.fields[0] : undefined
  }

  /** Whether a label names the title. */
  isTitle(label: string): boolean {
    const {heading} = this.#names
    return heading ? titleNamesOf(heading).has(label) : false
  }

  #find(label: string): Meaning | null {
    if (!mayName(this.#common().filter, unspaced(label)) && repairMojibake(label) === label) return null
    const match = fieldNamesOf(this.#names.fields).match(label)
    if (match?.how === 'canonical') return whole(match.value)
    if (match && (match.how === 'alias' || match.how === 'normalised'))
      return isDoubtfulLabel(label) ? {fields: [match.value], role: 'doubtful'} : whole(match.value)
    const common = this.#common().meanings.get(normalisedName(label.replace(QUESTION, '')))
    // "Wo?" is certainly a question.
    if (common) return common.role === 'doubtful' && QUESTION.test(label) ? {...common, role: 'whole'} : common
    const [first, ...more] = this.#common().names.parts(label)
    if (first && more.length > 0) return {fields: [first.value, ...more.map(it => it.value)], role: 'whole'}
    // "Location(s)" where the field is called "Place".
    if (match) return whole(match.value)
    if (first && first.how !== 'joined') return whole(first.value)
    const place = this.#common().place
    if (place && joinsCityAndCountry(label)) return whole(place)
    // "RFC PR #" is "RFC PR".
    return label.endsWith('#') ? this.#find(label.slice(0, -1).trimEnd()) : null
  }

  #common(): Common {
    return commonIn(this.#names.fields)
  }
}

function whole(field: FieldShape): Meaning {
  return {fields: [field], role: 'whole'}
}

/**
 * The names of the title of a form. If one of them means "title" in a language, the words for "title" in all languages
 * are included.
 */
export class TitleNames {
  readonly #keys: ReadonlySet<string>
  readonly #filter: OpeningFilter

  constructor({names}: HeadingShape) {
    const own = names.map(normalisedName)
    this.#keys = new Set(own.some(key => titles().has(key)) ? [...own, ...titles()] : own)
    this.#filter = new OpeningFilter(this.#keys)
  }

  /** Whether a label is one of the names. */
  has(label: string): boolean {
    return label.length <= LONGEST && this.#filter.mayBe(label) && this.#keys.has(normalisedName(label))
  }
}

/** Returns the names of the title of a form. */
export const titleNamesOf = oncePer((heading: HeadingShape) => new TitleNames(heading))

const titles = once(() => new Set(commonLabels('title').map(normalisedName)))

const ROLES: readonly (readonly [LabelKind, 'date' | 'place', Role])[] = [
  ['date', 'date', 'whole'],
  ['place', 'place', 'whole'],
  ['startDate', 'date', 'start'],
  ['endDate', 'date', 'end'],
  ['city', 'place', 'city'],
  ['country', 'place', 'country'],
]

/** Whether another label of the same field takes precedence. */
function givesWay(label: string): boolean {
  return isDoubtfulLabel(label) || isSecondaryLabel(label)
}

/** Returns the common labels of fields. A field with one common label of its kind gets all of them. */
const commonIn = oncePer((fields: readonly FieldShape[]): Common => {
  const meanings = new Map<string, Meaning>()
  for (const kind of ['date', 'place'] as const) {
    const usual = new Set(commonLabels(kind).map(normalisedName))
    const field = fields.find(it => it.kind === kind && it.names.some(name => usual.has(normalisedName(name))))
    if (!field) continue
    for (const [labels, of, role] of ROLES) {
      if (of !== kind) continue
      for (const label of commonLabels(labels)) {
        const key = normalisedName(label)
        if (meanings.has(key)) continue
        meanings.set(key, {fields: [field], role: role === 'whole' && givesWay(label) ? 'doubtful' : role})
      }
    }
  }
  const wholly = [...meanings].filter(([, {role}]) => role === 'whole')
  const namesOf = (field: FieldShape) => wholly.filter(([, it]) => it.fields[0] === field).map(([name]) => name)
  const names = new Names(fields.map(value => ({names: [...value.names, ...namesOf(value)], value})))
  const [city = ''] = commonLabels('city')
  const place = meanings.get(normalisedName(city))?.fields[0]
  const parts = place ? [...commonLabels('city'), ...commonLabels('country')] : []
  const all = [...fields.flatMap(field => field.names), ...meanings.keys(), ...parts]
  return {meanings, names, place, filter: new NameFilter(all.map(nameCore))}
})
