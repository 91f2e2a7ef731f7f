/**
 * The documents that show the diagnostics: those in `fixtures/diagnostics`, and calls for diagnostics that need more
 * than a document.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {
  type Diagnostic,
  type DiagnosticCode,
  defineForm,
  type FormDefinition,
  fixSummary,
  type ParseOptions,
  parseSummary,
  SummarySchema,
  type Vocabulary,
} from '../../src/index.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const DIAGNOSTICS = new URL('diagnostics/', FIXTURES)

export interface Example {
  readonly markdown: string
  readonly diagnostic: Diagnostic
  /** The document without the diagnostic; null when there is no such document. */
  readonly after: string | null
  /** The form of the document, if it is not the built-in one. */
  readonly form?: FormDefinition | undefined
  /** Whether options other than the form are needed to cause the diagnostic. */
  readonly hasOptions: boolean
}

/** The diagnostics that need more than a document, and how they are caused here. */
const CALLS: Partial<Record<DiagnosticCode, [string, ParseOptions]>> = {
  'too-long': ['complete.md', {maxLength: 1000}],
  'too-many-diagnostics': ['diagnostics/enumerated-item.md', {maxDiagnostics: 1}],
  'schema-violation': [
    'complete.md',
    {
      schema: SummarySchema.refine(summary => summary.commitments.length > 5, {
        path: ['commitments'],
        message: 'expected more than five commitments',
      }),
    },
  ],
}

/** The part of the JSON beside a document that the pages need. `fixtures/README.md` describes it. */
interface Fixture {
  readonly form?: FormDefinition
  readonly vocabulary?: Vocabulary
  readonly after?: {readonly replace: string; readonly with: string}
}

/** Returns the examples of a code. If any of them shows its document without the diagnostic, it is the first one. */
export function examplesOf(code: DiagnosticCode): Example[] {
  const call = CALLS[code]
  if (call) return exampleOf(code, read(call[0]), call[1] as ParseOptions<undefined>, {})
  const examples = readdirSync(DIAGNOSTICS)
    .filter(name => name === `${code}.md` || (name.startsWith(`${code}.`) && name.endsWith('.md')))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .flatMap(name => ofFixture(code, `diagnostics/${name}`))
  const best = examples.find(it => it.after !== null) ?? examples[0]
  return best ? [best, ...examples.filter(it => it !== best)] : []
}

function ofFixture(code: DiagnosticCode, name: string): Example[] {
  const fixture = JSON.parse(read(name.replace(/md$/, 'json'))) as Fixture
  const {form, vocabulary} = fixture
  const options = {form: form && defineForm(form), vocabulary} as ParseOptions<undefined>
  return exampleOf(code, read(name), options, fixture)
}

function exampleOf(
  code: DiagnosticCode,
  markdown: string,
  options: ParseOptions<undefined>,
  {form, vocabulary, after}: Fixture,
): Example[] {
  const diagnostic = parseSummary(markdown, options).diagnostics.find(it => it.code === code)
  if (!diagnostic) return []
  const hasOptions = vocabulary !== undefined || CALLS[code] !== undefined
  const {schema: _, maxDiagnostics: __, ...reading} = options
  const {markdown: fixed, applied} = fixSummary(markdown, {...reading, codes: [code]})
  const changed = applied.length > 0 ? fixed : after && markdown.replace(after.replace, () => after.with)
  return [{markdown, diagnostic, after: changed ?? null, form, hasOptions}]
}

function read(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8')
}

function numberOf(name: string): number {
  return Number(name.split('.')[1]?.replace('md', '1'))
}
