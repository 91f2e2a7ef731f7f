/** Writes the parts of `docs/` that are made of the catalogue, the form and the fixtures. */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {
  type Diagnostic,
  type DiagnosticCode,
  defineForm,
  diagnosticCatalogue,
  type FormDefinition,
  formatDiagnostics,
  type ParseOptions,
  parseSummary,
  SummarySchema,
  summaryForm,
  type Vocabulary,
} from '../src/index.js'

const ROOT = new URL('../', import.meta.url)
const PAGES = new URL('docs/diagnostics/', ROOT)
const FIXTURES = new URL('fixtures/diagnostics/', ROOT)
const codes = Object.keys(diagnosticCatalogue).sort() as DiagnosticCode[]

/* One page a code. */

function page(code: DiagnosticCode): string {
  const {severity, meaning, remedy, fixable} = diagnosticCatalogue[code]
  return [
    `# ${code}`,
    meaning,
    `Severity: **${severity}**${severity === 'off' ? ', and **warning** once `options.vocabulary` names what is known' : ''}. ${fixable ? 'It has a fix: `summary-md fix` or `fixSummary` applies it.' : 'It has no fix.'}`,
    '## Example',
    ...exampleOf(code).map(shown),
    '## What to do',
    remedy,
    'To silence it, or give it another severity:',
    `\`\`\`ts\nparseSummary(markdown, {severity: {'${code}': 'off'}})\n\`\`\``,
  ]
    .join('\n\n')
    .concat('\n')
}

interface Example {
  readonly markdown: string
  readonly diagnostic: Diagnostic
}

/** What no document alone causes, and how it is caused here. */
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

function exampleOf(code: DiagnosticCode): Example[] {
  const call = CALLS[code]
  if (call) return parsed(new URL(`../${call[0]}`, FIXTURES), code, call[1] as ParseOptions<undefined>)
  const files = readdirSync(FIXTURES).filter(
    name => name === `${code}.md` || (name.startsWith(`${code}.`) && name.endsWith('.md')),
  )
  return files.sort(byNumber).flatMap(name => parsed(new URL(name, FIXTURES), code, optionsOf(name)))
}

/** The form and the vocabulary that a fixture is read with. */
function optionsOf(name: string): ParseOptions<undefined> {
  const {form, vocabulary} = JSON.parse(readFileSync(new URL(name.replace(/md$/, 'json'), FIXTURES), 'utf8')) as {
    form?: FormDefinition
    vocabulary?: Vocabulary
  }
  return {form: form && defineForm(form), vocabulary} as ParseOptions<undefined>
}

function byNumber(a: string, b: string): number {
  return Number(a.split('.')[1]?.replace('md', '1')) - Number(b.split('.')[1]?.replace('md', '1'))
}

function parsed(url: URL, code: DiagnosticCode, options: ParseOptions<undefined>): Example[] {
  if (!existsSync(url)) return []
  const markdown = readFileSync(url, 'utf8')
  const diagnostic = parseSummary(markdown, options).diagnostics.find(it => it.code === code)
  return diagnostic ? [{markdown, diagnostic}] : []
}

/** The lines of the document that it is about, and the frame as it is printed. */
function shown({markdown, diagnostic}: Example): string {
  const {start, end} = diagnostic.range
  const lines = markdown
    .split(/\r\n|\r|\n/)
    .slice(start.line - 1, Math.min(end.line, start.line + 5))
    .map(line => (line.length > 160 ? `${line.slice(0, 160)}…` : line))
  const frame = formatDiagnostics({markdown, diagnostics: [diagnostic]}, {file: 'document.md'})
  const text = lines.join('\n')
  return [...(text.trim() === '' ? [] : [fenced('markdown', text)]), fenced('text', frame)].join('\n\n')
}

function fenced(language: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}${language}\n${text}\n${fence}`
}

function index(): string {
  const rows = codes.map(code => {
    const {severity, fixable, meaning} = diagnosticCatalogue[code]
    return `| [${code}](${code}.md) | ${severity} | ${fixable ? 'yes' : ''} | ${meaning.split('. ')[0]?.replace(/\.?$/, '.')} |`
  })
  return `# Diagnostics

Each step away from the form has a code. Its severity can be changed, or the code silenced, with \`options.severity\`.

| Code | Severity | Fix | Meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/* The names of the built-in form. */

function names(): string {
  const {heading, fields, sections} = summaryForm.scope
  const row = ({key, names, placeholder}: Named) => `| \`${key}\` | ${names.join(', ')} | ${placeholder} |`
  const columns = sections.flatMap(it =>
    it.kind === 'groups' ? [`| \`${it.key}\` | ${it.category.names.join(', ')} | ${it.values.names.join(', ')} |`] : [],
  )
  return `The first name is the canonical one. Case, accents, markup, numbering, leading symbols and a final colon or full stop are
ignored, and \`&\` equals \`and\`.

| Key | Label or heading | Placeholder |
| --- | --- | --- |
| \`title\` | the first level-1 heading | ${heading?.placeholder} |
${[...fields, ...sections].map(row).join('\n')}

| Table | Category column | Value column |
| --- | --- | --- |
${columns.join('\n')}`
}

interface Named {
  readonly key: string
  readonly names: readonly string[]
  readonly placeholder: string
}

function fill(file: string, mark: string, text: string): void {
  const url = new URL(file, ROOT)
  const [before, rest] = readFileSync(url, 'utf8').split(`<!-- ${mark} -->`) as [string, string]
  const [, after] = rest.split(`<!-- /${mark} -->`) as [string, string]
  writeFileSync(url, `${before}<!-- ${mark} -->\n\n${text}\n\n<!-- /${mark} -->${after}`)
}

rmSync(PAGES, {recursive: true, force: true})
mkdirSync(PAGES, {recursive: true})
for (const code of codes) writeFileSync(new URL(`${code}.md`, PAGES), page(code))
writeFileSync(new URL('index.md', PAGES), index())
fill('docs/form.md', 'names', names())
