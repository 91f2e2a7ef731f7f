import {readdirSync, readFileSync} from 'node:fs'
import {
  applyEdits,
  defineForm,
  fixSummary,
  formatDiagnostics,
  formJsonSchema,
  formPrompt,
  inferForm,
  modifySummary,
  parseSummary,
  SummarySchema,
  stringifySummary,
  summaryForm,
} from 'summary-md'
import {type Contestant, measure, short, tableOf} from './measure.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** Documents in the canonical form, and documents that each depart from it in one point. */
function documentsIn(folder: URL, ...names: RegExp[]): string[] {
  return readdirSync(folder)
    .filter(name => names.every(it => it.test(name)))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
}

/** Table: the time of each function, also of slow ones. */
export function operationsTable(rounds: number): string {
  const canonical = documentsIn(FIXTURES, /\.md$/, /^(?!README)/)
  const departing = documentsIn(new URL('diagnostics/', FIXTURES), /\.md$/, /^(?!too-deep)/)
  const values = canonical.map(it => parseSummary(it).summary)
  const each =
    <T>(all: readonly T[], run: (it: T) => number): Contestant['run'] =>
    () =>
      all.reduce((sum, it) => sum + run(it), 0)
  const tables: readonly (readonly [name: string, count: number, run: Contestant['run']])[] = [
    [
      '`parseSummary` of canonical documents',
      canonical.length,
      each(canonical, it => parseSummary(it).markdown.length),
    ],
    ['and `diagnostics`', canonical.length, each(canonical, it => parseSummary(it).diagnostics.length)],
    ['and `coverage`', canonical.length, each(canonical, it => parseSummary(it).coverage)],
    [
      'with `schema: SummarySchema`',
      canonical.length,
      each(canonical, it => parseSummary(it, {schema: SummarySchema}).markdown.length),
    ],
    ['`parseSummary` of other documents', departing.length, each(departing, it => parseSummary(it).markdown.length)],
    ['and `diagnostics`', departing.length, each(departing, it => parseSummary(it).diagnostics.length)],
    ['and `formatDiagnostics`', departing.length, each(departing, it => formatDiagnostics(parseSummary(it)).length)],
    ['`fixSummary` of canonical documents', canonical.length, each(canonical, it => fixSummary(it).applied.length)],
    ['`fixSummary` of other documents', departing.length, each(departing, it => fixSummary(it).applied.length)],
    [
      '`modifySummary` and `applyEdits`, a title',
      canonical.length,
      each(canonical, it => applyEdits(it, modifySummary(it, ['title'], 'Another title')).length),
    ],
    ['`stringifySummary`', values.length, each(values, it => stringifySummary(it).length)],
    ['`inferForm`', departing.length, () => inferForm(departing).report.parts.length],
    ['`defineForm`, a form', 1, () => defineForm(summaryForm.definition).scope.sections.length],
    ['`formJsonSchema`, a form', 1, () => Object.keys(formJsonSchema(summaryForm)).length],
    ['`formPrompt`, a form', 1, () => formPrompt(summaryForm).length],
  ]
  const times = measure(
    tables.map(([name, , run]) => ({name, run})),
    rounds,
  )
  const base = (times[0] as number) / canonical.length
  const rows = tables.map(([name, count], k) => {
    const time = (times[k] as number) / count
    return [name, short(time * 1000), short(time / base)]
  })
  const intro = `${canonical.length} canonical documents and ${departing.length} that depart from the form, in \`fixtures/\`; medians of ${rounds} rounds. Some of the canonical documents have escapes, additional sections or unusual layouts. The general reader reads these documents, so they take longer than those above.`
  return `${intro}\n\n${tableOf(['', 'µs each', 'times parseSummary'], rows)}`
}
