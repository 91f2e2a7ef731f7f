/** The pages of the diagnostics. */
import {structuredPatch} from 'diff'
import {linkTo} from '../../docs/playground/link.js'
import {neat} from '../../docs/playground/neat.js'
import {type DiagnosticCode, diagnosticCatalogue, formatDiagnostics, type Range} from '../../src/index.js'
import {type Example, examplesOf} from './examples.js'
import {fenced, paragraphs} from './text.js'

export function diagnosticPage(code: DiagnosticCode): string {
  const {meaning, remedy} = diagnosticCatalogue[code]
  const [first, ...others] = examplesOf(code)
  if (!first) throw new Error(`Nothing reports ${code} for a document of fixtures/diagnostics`)
  return paragraphs(
    `# ${code}`,
    meaning,
    severityOf(code),
    '## Example',
    ...documentOf(first),
    'The message:',
    frameOf(first),
    '## What to do',
    remedy,
    ...applied(code),
    ...changeOf(code, first),
    '## Set its severity',
    ...silence(code),
    ...(others.length > 0 ? ['## More examples', ...others.map(frameOf)] : []),
  )
}

function severityOf(code: DiagnosticCode): string {
  const {severity, fixable} = diagnosticCatalogue[code]
  const level =
    severity === 'off'
      ? '**off**, and **warning** while a [vocabulary](../guide/vocabularies.md) is given'
      : `**${severity}**`
  return `Severity: ${level}. ${fixable ? 'It has a fix where one is safe.' : 'It has no fix.'}`
}

/** Writes the whole document, its form, and a link to both in the playground. */
function documentOf({markdown, diagnostic, form, hasOptions}: Example): string[] {
  const json = form && neat(form)
  const link = linkTo(json === undefined ? {markdown} : {markdown, definition: json})
  return [
    fenced(`markdown{${linesOf(diagnostic.range)}}`, markdown),
    ...(json === undefined ? [] : ['The form:', fenced('json', json)]),
    hasOptions
      ? 'You cannot see this diagnostic in the playground, because it depends on an option that the playground does not have.'
      : `[Open it in the playground](../index.md${link})`,
  ]
}

/** Returns the lines of a range in the notation of VitePress for code blocks. */
function linesOf({start, end}: Range): string {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  return last === start.line ? `${start.line}` : `${start.line}-${last}`
}

function frameOf({markdown, diagnostic}: Example): string {
  return fenced('text', formatDiagnostics({markdown, diagnostics: [diagnostic]}, {file: 'document.md'}))
}

/** Writes the changed lines as a diff. */
function changeOf(code: DiagnosticCode, {markdown, after}: Example): string[] {
  if (after === null) return []
  const {hunks} = structuredPatch('', '', markdown, after, '', '', {context: 1})
  const lines = hunks.flatMap(it => [
    `@@ -${it.oldStart},${it.oldLines} +${it.newStart},${it.newLines} @@`,
    ...it.lines,
  ])
  const who = diagnosticCatalogue[code].fixable ? '`summary-md fix` and `fixSummary` write' : 'you can write'
  return [`Before and after, as ${who} it:`, fenced('diff', lines.join('\n'))]
}

/** Writes how to apply only the fix of one code. */
function applied(code: DiagnosticCode): string[] {
  if (!diagnosticCatalogue[code].fixable) return []
  return [
    `\`summary-md fix --write --codes ${code} reports\` applies this fix to files. \`fixSummary(markdown, {codes: ['${code}']})\` applies it to a text.`,
  ]
}

function silence(code: DiagnosticCode): string[] {
  const level = diagnosticCatalogue[code].severity === 'off' ? 'error' : 'off'
  return [
    `\`off\` silences the diagnostic. \`error\`, \`warning\` and \`info\` change its severity. In code:`,
    fenced('ts', `parseSummary(markdown, {severity: {'${code}': '${level}'}})`),
    'On the command line:',
    fenced('sh', `summary-md check --severity ${code}=${level} reports`),
    'In `summary-md.config.json`:',
    fenced('json', `{"severity": {"${code}": "${level}"}}`),
  ]
}

export function diagnosticIndex(codes: readonly DiagnosticCode[]): string {
  const rows = codes.map(code => {
    const {severity, fixable, meaning} = diagnosticCatalogue[code]
    return `| [${code}](${code}.md) | ${severity === 'off' ? 'off; warning with a vocabulary' : severity} | ${fixable ? 'yes' : ''} | ${meaning.split('. ')[0]?.replace(/\.?$/, '.')} |`
  })
  return paragraphs(
    '# Diagnostics',
    `Each departure from the form has a code. The page of a code shows a document, the message, and how to correct the
document. [Diagnostics and fixes](../guide/diagnostics.md) says how to use diagnostics.
[Severities](../guide/diagnostics.md#severities) says how to change or silence a code.`,
    `| Code | Severity | Fix | Meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  )
}
