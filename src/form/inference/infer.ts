import {checkOptions, isText, type OptionChecks, shown} from '../../arguments.js'
import type {Path} from '../../types.js'
import {checkForm} from '../check.js'
import type {FormDefinition, HeadingDefinition} from '../definition.js'
import {readSample, type TitledSample} from './documents.js'
import {Keys} from './names.js'
import type {InferReport} from './report.js'
import {type Findings, ScopeDraft} from './scope.js'

/** The options of `inferForm`. */
export interface InferOptions {
  /** The name of the form, in kebab-case. Default: `document`. */
  readonly name?: string
  /** The share of the documents that must have a section or a field, from 0 to 1. Default: 0.2. */
  readonly share?: number
}

/**
 * Drafts the form that documents share: sections and fields from their names, kinds from their content. What only some
 * documents have is optional. The report says how often each part was found, and which documents lack it.
 *
 * @param documents - Documents of one kind; the more, the better.
 * @param options - The name of the form, and the share of the documents that must have a part of it.
 *
 * @example
 * const {definition, report} = inferForm(['# A\n\n## Risks\n\n- Fog', '# B\n\n## Risks\n\n- Ice'], {name: 'plan'})
 * const form = defineForm(definition)
 * report.documents // 2
 */
export function inferForm(
  documents: readonly string[],
  options: InferOptions = {},
): {definition: FormDefinition; report: InferReport} {
  if (!Array.isArray(documents) || documents.some(it => typeof it !== 'string'))
    throw new TypeError(`inferForm expects a list of documents, got ${shown(documents)}`)
  checkOptions(options, INFER_OPTIONS)
  const {name = 'document', share = 0.2} = options
  const samples = documents.map(readSample)
  const keys = new Keys()
  const title = titleOf(samples, Math.max(Math.min(2, samples.length), samples.length * share), keys)
  const findings: Findings = {parts: [], left: []}
  const scope = new ScopeDraft(
    samples,
    {path: [], share, documents: samples.length, areParts: false, findings},
    keys,
  ).made()
  const definition = withoutProblems({name, ...(title !== null && {title}), ...scope})
  return {definition, report: {documents: samples.length, ...findings}}
}

const INFER_OPTIONS = {
  name: isText,
  share: value => (typeof value === 'number' && value >= 0 && value <= 1 ? null : 'a number from 0 to 1'),
} as const satisfies OptionChecks

/** The share of the titles that a pattern must match. */
const MOST = 0.8
/** A title in a smaller share of the documents than this is optional. */
const NEARLY_ALL = 0.9

/** Returns the declaration of the title; null for a title without options. */
function titleOf(samples: readonly TitledSample[], least: number, keys: Keys): HeadingDefinition | null {
  const titles = samples.flatMap(it => (it.title === null ? [] : [it.title]))
  const optional = titles.length < samples.length * NEARLY_ALL ? {optional: true} : {}
  const counts = new Map<string, number>()
  for (const it of titles) {
    const prefix = /^(.*\S)\s+\d{4}-\d{2}-\d{2}$/.exec(it)?.[1]
    if (prefix !== undefined && !/[{}]/.test(prefix)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const patterns = [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1])
  const matched = patterns.reduce((sum, [, count]) => sum + count, 0)
  if (titles.length === 0 || matched < titles.length * MOST)
    return titles.length === 0 || 'optional' in optional ? {optional: true} : null
  const key = keys.of('date', 'OfTitle')
  return {...optional, pattern: patterns.map(([prefix]) => `${prefix} {${key}}`), values: {[key]: 'date'}}
}

/** Returns the draft without the parts that have problems, such as a name that two parts have. */
function withoutProblems(draft: FormDefinition): FormDefinition {
  const definition = JSON.parse(JSON.stringify(draft)) as Record<string, unknown>
  for (;;) {
    const [problem] = checkForm(definition)
    if (problem === undefined) return definition as unknown as FormDefinition
    remove(definition, problem.path)
  }
}

/** Removes a wrong placeholder, pattern or name; otherwise the innermost field or section. */
function remove(definition: Record<string, unknown>, path: Path): void {
  let end = 0
  for (let at = 0; (path[at] === 'sections' || path[at] === 'fields') && at + 1 < path.length; at += 2) end = at + 1
  const option = path.findIndex(
    (key, at) => at > end && (key === 'placeholder' || (key === 'pattern' && typeof path[at + 1] === 'number')),
  )
  const holder = path.slice(0, option < 0 ? end : option).reduce(inside, definition)
  const key = path[option < 0 ? end : option] as string
  const at = path[option + 1]
  if (option >= 0 && key === 'pattern' && typeof at === 'number')
    (holder as Record<string, unknown[]>)[key]?.splice(at, 1)
  else delete (holder as Record<string, unknown>)[key]
  if (path[0] === 'name') definition['name'] = 'document'
}

function inside(node: unknown, key: string | number): unknown {
  return (node as Record<string, unknown>)[key]
}
