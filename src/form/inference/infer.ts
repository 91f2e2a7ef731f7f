import {checkOptions, isText, type OptionChecks, shown} from '../../arguments.js'
import type {Path} from '../../types.js'
import {checkForm} from '../check.js'
import type {FormDefinition, HeadingDefinition} from '../definition.js'
import {readSample, type TitledSample} from './documents.js'
import {Keys} from './names.js'
import type {InferReport} from './report.js'
import {ScopeDraft} from './scope.js'
import {type Findings, leastOf} from './shared.js'

/** The options of `inferForm`. */
export interface InferOptions {
  /** The name of the form, in kebab-case. Default: `document`. */
  readonly name?: string
  /**
   * The draft includes a section or a field only if at least this share of the documents has it, from 0 to 1.
   * Default: 0.2.
   */
  readonly share?: number
}

/**
 * Drafts the form that documents share: sections and fields from their names, kinds from their content. Parts that only
 * some of the documents have are optional. The report says how often each part was found, and which documents lack it.
 *
 * @param documents - Documents of one kind; the more, the better.
 * @param options - The name of the form, and the smallest share of the documents that must have a part of it.
 * @returns The draft for `defineForm`, and the report.
 * @throws TypeError when `documents` is not a list of strings, or an option is unknown or wrong.
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
  const title = titleOf(samples, leastOf(samples, share), keys)
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

/** Removes what a problem is about: a placeholder, a pattern, or else the innermost field or section. */
function remove(definition: Record<string, unknown>, path: Path): void {
  const part = partLength(path)
  const placeholder = path.indexOf('placeholder', part)
  const pattern = path.indexOf('pattern', part)
  if (path[0] === 'name') definition['name'] = 'document'
  else if (placeholder >= 0) removeAt(definition, path.slice(0, placeholder + 1))
  else if (pattern >= 0 && typeof path[pattern + 1] === 'number') removeAt(definition, path.slice(0, pattern + 2))
  else removeAt(definition, path.slice(0, part))
}

/** Returns how many keys of a path lead to the innermost field or section, or to another option of the form. */
function partLength(path: Path): number {
  let length = 1
  for (let at = 0; (path[at] === 'sections' || path[at] === 'fields') && at + 1 < path.length; at += 2) length = at + 2
  return length
}

function removeAt(definition: object, path: Path): void {
  const holder = path.slice(0, -1).reduce((node: object, key) => Reflect.get(node, key) as object, definition)
  const key = path.at(-1) as string | number
  if (Array.isArray(holder)) holder.splice(key as number, 1)
  else Reflect.deleteProperty(holder, key)
}
