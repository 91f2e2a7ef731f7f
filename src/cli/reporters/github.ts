import {relative, sep} from 'node:path'
import {visible} from '../../diagnostics/visible.js'
import type {Severity} from '../../types.js'
import type {Source} from '../files/read.js'
import {type Context, isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Writes workflow commands of GitHub Actions. They become annotations of the changed files.
 *
 * {@link https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands}
 */
export const github: Reporter = {
  document(report, context) {
    const file = fileOf(report, context)
    const commands = report.diagnostics.map(({code, severity, message, range: {start, end}, fix, url}) => {
      // The end column of an annotation has a meaning only when it ends on the line where it starts.
      const place = {line: start.line, endLine: end.line, col: start.column}
      const properties = {
        ...file,
        ...(start.line === end.line ? {...place, endColumn: end.column} : place),
        title: code,
      }
      return command(COMMANDS[severity], properties, [message, ...(fix ? [`fix: ${fix.title}`] : []), url])
    })
    if (isLow(report.coverage))
      commands.push(command('error', {...file, title: LOW_COVERAGE}, [lowCoverage(report.coverage)]))
    return commands.join('')
  },
  unreadable: (unreadable, context) =>
    command('error', {...fileOf(unreadable, context), title: 'unreadable'}, [
      `cannot read it: ${unreadable.problem.message}`,
    ]),
}

function fileOf({path}: Source, {root}: Context): {file?: string} {
  return path === null ? {} : {file: relative(root, path).split(sep).join('/')}
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`)
  return `::${name} ${list.join(',')}::${escapeData(lines.map(it => visible(it)).join('\n'))}\n`
}

/** Escapes as the runner expects it. The percent sign comes first, because the other escapes contain one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
