import type {
  ChoiceField,
  ColumnNames,
  CommonOptions,
  FieldDefinition,
  FormDefinition,
  HeadingDefinition,
  ItemDefinition,
  ScopeDefinition,
  SectionDefinition,
} from './definition.js'
import {
  type ChoiceOption,
  type ColumnShape,
  type FieldShape,
  type HeadingShape,
  type ItemShape,
  isUnnamed,
  type MarkdownShape,
  type PatternKey,
  type PatternPiece,
  type ProseShape,
  type ScalarShape,
  type Scope,
  type SectionShape,
} from './shape.js'

/* Fills in the defaults of a definition. The definition has been checked, so it has no problems. */

type Common = Pick<HeadingShape, 'key' | 'names' | 'optional' | 'placeholder' | 'description'>
type Full<T> = Exclude<T, string>

/** Returns the scope of a whole document. */
export function compileForm(definition: FormDefinition): Scope {
  return compileScope(definition, compileHeading('title', definition.title ?? {}))
}

/** Returns a key in words: `actionItems` and `action_items` become "Action items". */
export function keyInWords(key: string): string {
  const words = ONE_WORD.test(key) ? key : wordsOf(key)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const ONE_WORD = /^[a-z]+$/

function wordsOf(key: string): string {
  return key
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .trim()
    .replace(/(?<!\p{Lu})\p{Lu}(?=\p{Ll}|\s|$)/gu, letter => letter.toLowerCase())
}

function compileScope(definition: ScopeDefinition, heading: HeadingShape | null, link = heading?.link): Scope {
  const fields = Object.entries(definition.fields ?? {}).map(([key, it]) => compileField(key, it))
  const sections = Object.entries(definition.sections ?? {}).map(([key, it]) => compileSection(key, it))
  return {
    heading,
    link: link ?? null,
    text: definition.text === undefined ? null : compileText(definition.text),
    fields,
    sections,
    unnamed: sections.filter(isUnnamed),
  }
}

function compileText(kind: 'prose' | 'markdown'): ProseShape | MarkdownShape {
  const shape = common('text', {optional: true}, 'No text available.')
  return kind === 'prose' ? {kind, ...shape} : {kind, ...shape, open: false}
}

function compileHeading(key: 'title' | 'heading', definition: HeadingDefinition): HeadingShape {
  const {pattern = [], values = {}, link = null} = definition
  const patterns = (typeof pattern === 'string' ? [pattern] : pattern).map(splitPattern)
  const keys = new Set(patterns.flat().flatMap(piece => ('key' in piece ? [piece.key] : [])))
  return {
    ...common(key, definition, key === 'title' ? 'Title not available' : 'Heading not available'),
    patterns,
    values: [...keys].map(it => compileField(it, values[it] ?? 'text')),
    link,
  }
}

/**
 * Returns the pieces of a pattern. Text in braces is a key, with an optional `:` and an example of its value.
 * Everything else is literal text.
 */
export function splitPattern(pattern: string): PatternPiece[] {
  return pattern
    .split(/(\{[^{}]*\})/)
    .filter(it => it !== '')
    .map(it => (it.startsWith('{') && it.endsWith('}') ? splitKey(it.slice(1, -1)) : {text: it}))
}

function splitKey(inner: string): PatternKey {
  const colon = inner.indexOf(':')
  return colon < 0 ? {key: inner} : {key: inner.slice(0, colon), like: inner.slice(colon + 1)}
}

/**
 * Returns the options of all kinds. `absent` is the default placeholder; `%` in it is replaced by the name in lower
 * case.
 */
function common(key: string, options: CommonOptions, absent: string): Common {
  const names = options.names && options.names.length > 0 ? options.names : [keyInWords(key)]
  return {
    key,
    names: names as readonly [string, ...string[]],
    optional: options.optional ?? false,
    placeholder: options.placeholder ?? absent.replace('%', (names[0] as string).toLowerCase()),
    description: options.description,
  }
}

function full<T extends {readonly kind: string}>(definition: T | string): T {
  return (typeof definition === 'string' ? {kind: definition} : definition) as T
}

function compileField(key: string, definition: FieldDefinition): FieldShape {
  const it = full<Full<FieldDefinition>>(definition)
  if (it.kind !== 'list') return compileScalar(key, it, 'Not specified')
  return {kind: 'list', ...common(key, it, 'None'), of: compileItem(it.of ?? 'text'), separator: it.separator ?? ';'}
}

function compileScalar(
  key: string,
  it: Exclude<Full<FieldDefinition>, {readonly kind: 'list'}>,
  absent: string,
): ScalarShape {
  const shared = common(key, it, absent)
  switch (it.kind) {
    case 'date':
      return {kind: 'date', ...shared, end: it.end ?? null}
    case 'choice':
      return {kind: 'choice', ...shared, options: compileOptions(it.options)}
    default:
      return {kind: it.kind, ...shared}
  }
}

function compileOptions(definition: ChoiceField['options']): readonly ChoiceOption[] {
  const entries: [string, readonly string[]][] = Array.isArray(definition)
    ? definition.map((value: string) => [value, []])
    : Object.entries(definition as Readonly<Record<string, readonly string[]>>)
  return entries.map(([value, names]) => ({value, names: [value, ...names]}))
}

function compileItem(definition: ItemDefinition | 'task' | 'entry'): ItemShape {
  if (definition === 'task' || definition === 'entry') return {kind: definition}
  return compileScalar('value', full<Exclude<ItemDefinition, string>>(definition), 'Not specified')
}

function compileSection(key: string, definition: SectionDefinition): SectionShape {
  const it = full<Full<SectionDefinition>>(definition)
  const several = () => common(key, it, 'No % identified.')
  switch (it.kind) {
    case 'prose':
      return {kind: 'prose', ...common(key, it, 'Not available.')}
    case 'markdown':
      return {kind: 'markdown', ...common(key, it, 'Not available.'), open: it.open ?? false}
    case 'list':
      return {kind: 'list', ...several(), of: compileItem(it.of ?? 'text'), separator: it.separator ?? ';'}
    case 'groups': {
      const valueKey = it.key ?? 'values'
      const category = compileColumn(it.category, 'Category')
      const values = compileColumn(it.values, keyInWords(valueKey))
      return {
        kind: 'groups',
        ...several(),
        category,
        values,
        valueKey,
      }
    }
    case 'table': {
      const columns = Object.entries(it.columns).map(([name, column]) => compileField(name, column))
      return {kind: 'table', ...several(), columns}
    }
    case 'fields': {
      const fields = Object.entries(it.fields).map(([name, field]) => compileField(name, field))
      return {kind: 'fields', ...common(key, it, 'Not available.'), fields}
    }
    case 'part':
      return {kind: 'part', ...common(key, it, 'Not available.'), scope: compileScope(it, null, it.link)}
    case 'parts':
      return {
        kind: 'parts',
        ...several(),
        named: it.names !== undefined,
        scope: compileScope(it, compileHeading('heading', it.heading ?? {})),
      }
    default:
      return compileScalar(key, it, 'Not specified.')
  }
}

function compileColumn(definition: ColumnNames | undefined, fallback: string): ColumnShape {
  const it =
    typeof definition === 'string' ? {names: [definition]} : isList(definition) ? {names: definition} : definition
  const {names, description, open = false} = it ?? {}
  return {names: (names && names.length > 0 ? names : [fallback]) as readonly [string, ...string[]], description, open}
}

function isList(value: ColumnNames | undefined): value is readonly string[] {
  return Array.isArray(value)
}
