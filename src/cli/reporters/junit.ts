import {create} from 'xmlbuilder2'
import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import {visible, visibleLine} from '../../diagnostics/visible.js'
import {isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'

/**
 * JUnit XML, which build servers show as test results: a suite for each document, a case for each diagnostic. Only an
 * error fails its case; what else there is to say is output of a case that passes.
 */
export const junit: Reporter = {
  document({file: name, diagnostics, coverage}) {
    const file = visibleLine(name)
    const cases = diagnostics.map(it => caseOf(file, it))
    if (isLow(coverage)) {
      const failure = {'@type': LOW_COVERAGE, '@message': lowCoverage(coverage)}
      cases.push({'@name': LOW_COVERAGE, '@classname': file, '@file': file, failure})
    }
    return suite(file, cases.length > 0 ? cases : [{'@name': 'form', '@classname': file}])
  },
  *assemble({parts, unreadable, totals, maxWarnings}) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="summary-md">\n'
    for (const part of parts.filter(it => it !== '')) yield `${part}\n`
    for (const {file, problem} of unreadable) {
      const error = {'@type': problem.code, '@message': visible(`cannot read it: ${problem.message}`)}
      yield `${suite(visible(file), [{'@name': 'readable', '@classname': visible(file), error}])}\n`
    }
    const warnings = totals.counts.warning
    if (maxWarnings !== null && warnings > maxWarnings) {
      const failure = {'@type': 'max-warnings', '@message': `found ${warnings} warnings, allowed are ${maxWarnings}`}
      yield `${suite('summary-md', [{'@name': 'max-warnings', '@classname': 'summary-md', failure}])}\n`
    }
    yield '</testsuites>\n'
  },
}

interface Case {
  readonly [key: string]: unknown
  readonly failure?: unknown
  readonly error?: unknown
}

function caseOf(file: string, {code, severity, message: sentence, range: {start}, fix, url}: Diagnostic): Case {
  const message = visibleLine(sentence)
  const place = `${start.line}:${start.column}`
  const text = [
    `${file}:${place} ${severity} ${code}`,
    message,
    ...(fix ? [`fix: ${visible(fix.title)}`] : []),
    url,
  ].join('\n')
  return {
    '@name': `${code} at ${place}`,
    '@classname': file,
    '@file': file,
    '@line': start.line,
    ...(severity === 'error' ? {failure: {'@type': code, '@message': message, '#': text}} : {'system-out': text}),
  }
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (key: string) => cases.filter(it => key in it).length
  const counts = {'@tests': cases.length, '@failures': count('failure'), '@errors': count('error'), '@skipped': 0}
  return create()
    .ele({testsuite: {'@name': name, ...counts, testcase: cases}})
    .end({headless: true, prettyPrint: true})
}
