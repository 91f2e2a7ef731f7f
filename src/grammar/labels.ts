import {LANGUAGES, languageOf} from '../languages/index.js'
import type {CommonLabels} from '../languages/language.js'
import {normalisedName} from './name-keys.js'
import {once} from './once.js'

/** The kinds of fields that common labels name. */
export type LabelKind = Exclude<keyof CommonLabels, 'doubtful' | 'secondary'>

const KINDS: readonly LabelKind[] = ['title', 'date', 'startDate', 'endDate', 'place', 'city', 'country']

const byKind = once(
  () => new Map(KINDS.map(kind => [kind, [...new Set(LANGUAGES.flatMap(({labels}) => labels[kind]))]] as const)),
)
const doubtful = once(() => new Set(LANGUAGES.flatMap(it => it.labels.doubtful.map(normalisedName))))
const secondary = once(() => new Set(LANGUAGES.flatMap(it => it.labels.secondary.map(normalisedName))))
const tableHeaders = once(() => new Set(LANGUAGES.flatMap(it => it.fieldTableHeaders.map(normalisedName))))

/** Returns the labels of all languages that name a kind of field, English first. */
export function commonLabels(kind: LabelKind): readonly string[] {
  return byKind().get(kind) as readonly string[]
}

/** Whether a label has another meaning in another language: "Data" names a date in two of them. */
export function isDoubtfulLabel(label: string): boolean {
  return doubtful().has(normalisedName(label))
}

/** Whether a label is used only when no other label names the same field. */
export function isSecondaryLabel(label: string): boolean {
  return secondary().has(normalisedName(label))
}

/** Whether a common label belongs to a language. */
export function isLabelOf(language: string, label: string): boolean {
  const labels = languageOf(language)?.labels
  const key = normalisedName(label)
  return labels !== undefined && KINDS.some(kind => labels[kind].some(it => normalisedName(it) === key))
}

/** Whether a cell is a header in a table of labels and values: "Field", "Value". */
export function isFieldTableHeader(text: string): boolean {
  return tableHeaders().has(normalisedName(text))
}

/** Returns the headers of such tables. */
export function fieldTableHeaders(): readonly string[] {
  return LANGUAGES.flatMap(it => it.fieldTableHeaders)
}
