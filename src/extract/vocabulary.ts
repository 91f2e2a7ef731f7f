import {unknownName} from '../arguments.js'
import type {GroupsShape, Scope} from '../form/shape.js'
import {KnownNames} from '../grammar/known-names.js'
import {escapeCell} from '../markdown/escape.js'
import {replacement} from '../source.js'
import type {Path} from '../types.js'
import type {Values} from './absent.js'
import type {Context} from './context.js'

/**
 * The categories and values that documents must use. It has a key for each `groups` section of the form, with a list of
 * categories and their values. A section whose key is left out is not checked. An example is
 * `summary-md/vocabularies/eu-lac.json`.
 *
 * @example
 * const vocabulary = {themes: [{category: 'Data & Governance', subcategories: ['Cybersecurity']}]}
 */
export type Vocabulary = Readonly<Record<string, readonly VocabularyGroup[] | undefined>>

/** A category and its values, under the key that the form defines. A document may have a value in any category. */
export interface VocabularyGroup {
  readonly category: string
  readonly [valueKey: string]: string | readonly string[] | undefined
}

function groupsOf({sections}: Scope): GroupsShape[] {
  return sections.filter(section => section.kind === 'groups')
}

/**
 * Checks that a value is a vocabulary of a form, before the document is read.
 *
 * @throws TypeError
 */
export function assertVocabulary(vocabulary: Vocabulary, scope: Scope): void {
  const sections = groupsOf(scope)
  for (const key of Object.keys(vocabulary)) {
    if (vocabulary[key] === undefined || sections.some(it => it.key === key)) continue
    const known = sections.map(it => it.key)
    throw new TypeError(unknownName('section of groups in options.vocabulary:', key, known))
  }
  for (const section of sections) assertGroups(vocabulary[section.key], section)
}

function assertGroups(groups: unknown, {key, valueKey, values}: GroupsShape): void {
  if (groups === undefined) return
  const isGroup = (it: unknown) => {
    const group = it as Record<string, unknown> | null
    const list = group?.[valueKey] ?? (values.open ? [] : undefined)
    return (
      typeof group?.['category'] === 'string' && Array.isArray(list) && list.every(value => typeof value === 'string')
    )
  }
  if (Array.isArray(groups) && groups.every(isGroup)) return
  throw new TypeError(`vocabulary.${key} must be a list of {category, ${valueKey}}: a string and a list of strings`)
}

/** Compares the groups of a summary with a vocabulary. */
export function checkVocabulary(context: Context, scope: Scope, values: Values, vocabulary: Vocabulary): void {
  for (const section of groupsOf(scope)) {
    const known = vocabulary[section.key]
    if (known) checkGroups(context, section, values[section.key] as Values[], known)
  }
}

function checkGroups(
  context: Context,
  {key, valueKey, values: {open}}: GroupsShape,
  groups: readonly Values[],
  known: readonly VocabularyGroup[],
): void {
  const categories = new KnownNames(known.map(it => it.category))
  const all = new KnownNames(open ? [] : known.flatMap(it => (it[valueKey] ?? []) as readonly string[]))
  for (const [i, group] of groups.entries()) {
    check(context, 'unknown-category', {path: [key, i, 'category'], actual: group['category'] as string}, categories)
    if (open) continue
    for (const [j, value] of (group[valueKey] as string[]).entries())
      check(context, 'unknown-value', {path: [key, i, valueKey, j], actual: value}, all)
  }
}

function check(
  context: Context,
  code: 'unknown-category' | 'unknown-value',
  {path, actual}: {readonly path: Path; readonly actual: string},
  known: KnownNames,
): void {
  if (known.has(actual)) return
  const expected = known.nearest(actual)
  const {start, end} = context.positions.nearest(path)
  const params = expected === null ? {actual} : {actual, expected}
  context.report(code, {place: context.positions.placeOf(path), start, end}, params, {
    fix: () => (expected === null ? null : [replacement(start, end, escapeCell(expected))]),
  })
}
