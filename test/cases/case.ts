import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import * as bundled from '../../src/forms/index.js'
import {formFromIssueTemplate} from '../../src/forms/issue-template.js'
import type {ParseOptions, Summary, SummaryResult} from '../../src/index.js'
import * as library from '../../src/index.js'
import * as corpus from '../forms/definitions.js'

/*
 * A case is a document with the values that a careful reader finds in it: `NNN-kind.md` and `NNN-kind.json` beside it.
 * `truth` names the fields that are compared. Other fields may have any value.
 */

/** Documents that are not part of this repository. They are read if they are beside it. */
export const SHARED = new URL('../../../shared/cases/documents/', import.meta.url)
export const FURTHER = new URL('./further/', import.meta.url)

export interface Case {
  readonly name: string
  readonly kind: string
  readonly markdown: string
  /** The fields of the value, `locationText` and `places` for the two halves of `location`. */
  readonly truth: Readonly<Record<string, unknown>>
  /** Whether another reading is reasonable too. */
  readonly debatable: boolean
  /** The form that the document is of; `null` for the built-in one. */
  readonly form: string | null
}

export interface Difference {
  readonly field: string
  readonly got: unknown
  readonly want: unknown
}

export interface Reading {
  readonly case: Case
  readonly result: SummaryResult
  readonly differences: readonly Difference[]
}

interface CaseFile {
  readonly truth: Record<string, unknown>
  readonly kind?: string
  readonly debatable?: boolean
  readonly form?: string
}

/** The cases of a folder in the order of their names; none where the folder is absent. */
export function casesOf(folder: URL): Case[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md')
  return names.sort().map(file => {
    const name = file.slice(0, -'.md'.length)
    const {truth, kind, debatable, form} = json(new URL(`${name}.json`, folder)) as CaseFile
    const markdown = readFileSync(new URL(file, folder), 'utf8')
    return {
      name,
      kind: kind ?? name.replace(/^\d+-/, ''),
      markdown,
      truth,
      debatable: debatable ?? false,
      form: form ?? null,
    }
  })
}

function json(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'))
}

/** The options of reading, without a schema. */
export type CaseOptions = ParseOptions<undefined>

/** Declares forms; `undefined` as long as the library has none. */
const defineForm = (library as {defineForm?: (definition: unknown) => unknown}).defineForm
const defined = new Map<string, CaseOptions>()

/** The options that read a document of a form of `further/forms`; `undefined` as long as forms cannot be declared. */
export function optionsOf(form: string | null): CaseOptions | undefined {
  if (form === null) return {}
  const known = defined.get(form)
  if (known || !defineForm) return known
  const options = {form: formNamed(form)} as CaseOptions
  defined.set(form, options)
  return options
}

/**
 * A form that comes with the package (`bundled/changelog`), one of the kinds of the corpus (`corpus/rust-rfc`), that of
 * an issue template, or one that is declared here.
 */
function formNamed(name: string): unknown {
  const [, folder, own] = /^(bundled|corpus)\/(.+)$/.exec(name) ?? []
  if (own) return Object.values(folder === 'bundled' ? bundled : corpus).find(it => 'name' in it && it.name === own)
  const template = new URL(`forms/${name}.issue.yml`, FURTHER)
  if (existsSync(template)) return formFromIssueTemplate(readFileSync(template, 'utf8'))
  return defineForm?.(json(new URL(`forms/${name}.json`, FURTHER)))
}

/** The options that read by this definition of a form. */
export function formOptions(definition: unknown): CaseOptions {
  if (!defineForm) throw new Error('This version of the library cannot declare forms')
  return {form: defineForm(definition)} as CaseOptions
}

export const canDeclareForms = defineForm !== undefined

/** Reads a case and compares what its truth names; `undefined` where its form cannot be declared. */
export function read(it: Case): Reading | undefined {
  const options = optionsOf(it.form)
  if (!options) return undefined
  const result = parsed(it, options)
  return {case: it, result, differences: differences(it.truth, result.summary)}
}

/** Reads a document. If it throws, the error names the document. */
function parsed({name, markdown}: Case, options: CaseOptions): SummaryResult {
  try {
    return library.parseSummary(markdown, options) as SummaryResult
  } catch (cause) {
    throw new Error(`Reading ${name} threw`, {cause})
  }
}

/** Returns the fields whose values differ from the truth. */
export function differences(truth: Readonly<Record<string, unknown>>, summary: Summary): Difference[] {
  const value = readable(summary)
  return Object.entries(truth).flatMap(([field, want]) => {
    const got = value[field]
    return agrees(got, want) ? [] : [{field, got, want}]
  })
}

/** Returns a value with the two halves of its location as additional fields. */
function readable(summary: Summary): Record<string, unknown> {
  const {location}: Partial<Summary> = summary
  return {...summary, locationText: location?.text ?? null, places: location?.places ?? []}
}

/** `{"$any": […]}` in a truth, at any depth, accepts any of several values. */
export function agrees(got: unknown, want: unknown): boolean {
  if (Array.isArray(want)) {
    return Array.isArray(got) && got.length === want.length && want.every((it, n) => agrees(got[n], it))
  }
  if (typeof want !== 'object' || want === null) return isDeepStrictEqual(got, want)
  if ('$any' in want && Array.isArray(want.$any)) return want.$any.some(it => agrees(got, it))
  if (typeof got !== 'object' || got === null || Array.isArray(got)) return false
  const held = got as Record<string, unknown>
  const wanted = want as Record<string, unknown>
  return [...new Set([...Object.keys(held), ...Object.keys(wanted)])].every(key => agrees(held[key], wanted[key]))
}

export interface Tally {
  readonly readings: readonly Reading[]
  /** Documents of forms that cannot be declared yet. */
  readonly skipped: number
  /** The documents that are not debatable, and those of them that are right in every field. */
  readonly tried: number
  readonly right: number
  readonly debatable: number
  readonly debatableRight: number
}

export function tally(cases: readonly Case[]): Tally {
  const readings = cases.map(read).filter(it => it !== undefined)
  const isRight = (it: Reading) => it.differences.length === 0
  const certain = readings.filter(it => !it.case.debatable)
  const open = readings.filter(it => it.case.debatable)
  return {
    readings,
    skipped: cases.length - readings.length,
    tried: certain.length,
    right: certain.filter(isRight).length,
    debatable: open.length,
    debatableRight: open.filter(isRight).length,
  }
}

/** Returns a line for people: how many documents were read right, and how often each field differs. */
export function summarise(name: string, {readings, skipped, tried, right, debatable, debatableRight}: Tally): string {
  const parts = [`${name}: ${right} of ${tried} documents read right in every field`]
  if (debatable) parts.push(`${debatableRight} of ${debatable} debatable ones`)
  if (skipped) parts.push(`${skipped} skipped, since forms cannot be declared`)
  const fields = byField(readings)
  const wrong = fields.filter(it => it.wrong).map(it => `${it.field} ${it.wrong}/${it.tried}`)
  return `${parts.join('; ')}. Fields that differ: ${wrong.join(', ') || 'none'}.`
}

export interface FieldTally {
  readonly field: string
  readonly tried: number
  readonly wrong: number
}

/** The fields of the truths, the most frequently wrong ones first. */
export function byField(readings: readonly Reading[]): FieldTally[] {
  const fields = new Map<string, {tried: number; wrong: number}>()
  for (const reading of readings) {
    const wrong = new Set(reading.differences.map(it => it.field))
    for (const field of Object.keys(reading.case.truth)) {
      const counts = fields.get(field) ?? {tried: 0, wrong: 0}
      fields.set(field, {tried: counts.tried + 1, wrong: counts.wrong + Number(wrong.has(field))})
    }
  }
  return [...fields].map(([field, counts]) => ({field, ...counts})).sort((a, b) => b.wrong - a.wrong)
}
