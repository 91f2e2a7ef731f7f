import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ArtifactLocation, Fix, Location, Log, Notification, ReportingDescriptor, Result, Run} from 'sarif'
import {type DiagnosticCode, diagnosticCatalogue} from '../../diagnostics/catalogue.js'
import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import {visible} from '../../diagnostics/visible.js'
import {Lines} from '../../source.js'
import type {Edit, Range, Severity} from '../../types.js'
import {version} from '../../version.js'
import type {Source, Unreadable} from '../files/read.js'
import {inertJson} from '../run/json-line.js'
import {type Coverage, isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'

const LEVELS = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const

const CODES = Object.keys(diagnosticCatalogue) as DiagnosticCode[]

/** Writes SARIF 2.1.0, the exchange format of static analysis. Code scanning services and editors read it. */
export const sarif: Reporter = {
  document: report => {
    const lines = new Lines(report.markdown)
    const artifact = artifactOf(report)
    const results = report.diagnostics.map(it => resultOf(it, artifact, lines))
    if (isLow(report.coverage)) results.push(lowResult(report.coverage, artifact))
    return results.map(it => inertJson(JSON.stringify(it))).join(',\n')
  },
  *assemble({parts, unreadable}) {
    const [head, tail] = inertJson(JSON.stringify(logOf(unreadable))).split('"results":[]') as [string, string]
    yield `${head}"results":[`
    let separator = '\n'
    for (const part of parts.filter(it => it !== '')) {
      yield separator + part
      separator = ',\n'
    }
    yield `\n]${tail}\n`
  },
}

function logOf(unreadable: readonly Unreadable[]): Log {
  const run: Run = {
    tool: {
      driver: {
        name: 'summary-md',
        semanticVersion: version,
        informationUri: 'https://summary-md.github.io/summary-md/',
        rules: [...CODES.map(ruleOf), LOW_RULE],
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        ...(unreadable.length > 0 && {toolExecutionNotifications: unreadable.map(notificationOf)}),
      },
    ],
    results: [],
  }
  return {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
}

function ruleOf(code: DiagnosticCode): ReportingDescriptor {
  const {severity, meaning, remedy, url} = diagnosticCatalogue[code]
  return {
    id: code,
    shortDescription: {text: meaning},
    help: {text: remedy},
    helpUri: url,
    defaultConfiguration: severity === 'off' ? {enabled: false} : {level: LEVELS[severity]},
  }
}

/** The rule for a low coverage. It follows the rules for the codes. */
const LOW_RULE: ReportingDescriptor = {
  id: LOW_COVERAGE,
  shortDescription: {text: 'Typed fields hold a smaller share of the text than --min-coverage requires.'},
  defaultConfiguration: {level: 'error'},
}

function lowResult(coverage: Coverage, artifactLocation: ArtifactLocation): Result {
  return {
    ruleId: LOW_COVERAGE,
    ruleIndex: CODES.length,
    level: 'error',
    message: {text: lowCoverage(coverage)},
    locations: [{physicalLocation: {artifactLocation}}],
    properties: {...coverage},
  }
}

function notificationOf(unreadable: Unreadable): Notification {
  return {
    level: 'error',
    descriptor: {id: unreadable.problem.code},
    message: {text: visible(`cannot read it: ${unreadable.problem.message}`)},
    locations: [{physicalLocation: {artifactLocation: artifactOf(unreadable)}}],
  }
}

/** Paths are relative to the folder of the run, so that a report does not contain paths of this machine. */
function artifactOf({file, path}: Source): ArtifactLocation {
  if (path !== null && isAbsolute(file)) return {uri: pathToFileURL(path).href}
  return {uri: wellFormed(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'}
}

/** Returns the text without lone surrogates, because many JSON parsers refuse these. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

function resultOf(diagnostic: Diagnostic, artifact: ArtifactLocation, lines: Lines): Result {
  const {code, severity, message, range, path, related, fix, expected, actual} = diagnostic
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: levelOf(severity),
    message: {text: visible(message)},
    locations: [locationOf(range, artifact)],
    ...(related && {
      relatedLocations: related.map((it, id) => ({
        id,
        ...locationOf(it.range, artifact),
        message: {text: visible(it.message)},
      })),
    }),
    ...(fix && {fixes: [fixOf(fix, artifact, lines)]}),
    properties: {
      path,
      ...(expected !== undefined && {expected: wellFormed(expected)}),
      ...(actual !== undefined && {actual: wellFormed(actual)}),
    },
  }
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return LEVELS[severity]
}

function locationOf(range: Range, artifactLocation: ArtifactLocation): Location {
  return {physicalLocation: {artifactLocation, region: regionOf(range)}}
}

function regionOf({start, end}: Range) {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function fixOf({title, edits}: {title: string; edits: Edit[]}, artifactLocation: ArtifactLocation, lines: Lines): Fix {
  const replacements = edits.map(({offset, length, content}) => ({
    deletedRegion: regionOf(lines.range(offset, offset + length)),
    insertedContent: {text: wellFormed(content)},
  }))
  return {description: {text: visible(title)}, artifactChanges: [{artifactLocation, replacements}]}
}
