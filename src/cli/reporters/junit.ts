import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import {visible, visibleLine} from '../../diagnostics/visible.js'
import {isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'
import {type Element, writeElement} from './xml.js'

/**
 * Writes JUnit XML, which build servers show as test results: a suite for each document, a case for each diagnostic. A
 * case fails only for an error. Other diagnostics are output of a case that passes.
 */
export const junit: Reporter = {
  document({file: name, diagnostics, coverage}) {
    const file = visibleLine(name)
    const cases = diagnostics.map(it => caseOf(file, it))
    if (isLow(coverage)) {
      const failure = element('failure', {type: LOW_COVERAGE, message: lowCoverage(coverage)})
      cases.push(element('testcase', {name: LOW_COVERAGE, classname: file, file}, [failure]))
    }
    return suite(file, cases.length > 0 ? cases : [element('testcase', {name: 'form', classname: file})])
  },
  *assemble({parts, unreadable, totals, maxWarnings}) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="summary-md">\n'
    for (const part of parts.filter(it => it !== '')) yield `${part}\n`
    for (const {file, problem} of unreadable) {
      const error = element('error', {type: problem.code, message: visible(`cannot read it: ${problem.message}`)})
      const name = visible(file)
      yield `${suite(name, [element('testcase', {name: 'readable', classname: name}, [error])])}\n`
    }
    const warnings = totals.counts.warning
    if (maxWarnings !== null && warnings > maxWarnings) {
      const message = `found ${warnings} warnings, but --max-warnings allows ${maxWarnings}`
      const failure = element('failure', {type: 'max-warnings', message})
      yield `${suite('summary-md', [element('testcase', {name: 'max-warnings', classname: 'summary-md'}, [failure])])}\n`
    }
    yield '</testsuites>\n'
  },
}

function element(name: string, attributes: Element['attributes'], content: Element['content'] = ''): Element {
  return {name, attributes, content}
}

function caseOf(file: string, diagnostic: Diagnostic): Element {
  const {code, severity, fix, url} = diagnostic
  const {line, column} = diagnostic.range.start
  const message = visibleLine(diagnostic.message)
  const place = `${line}:${column}`
  const text = [
    `${file}:${place} ${severity} ${code}`,
    message,
    ...(fix ? [`fix: ${visible(fix.title)}`] : []),
    url,
  ].join('\n')
  const outcome =
    severity === 'error' ? element('failure', {type: code, message}, text) : element('system-out', {}, text)
  return element('testcase', {name: `${code} at ${place}`, classname: file, file, line}, [outcome])
}

function suite(name: string, cases: readonly Element[]): string {
  const count = (outcome: string) =>
    cases.filter(({content: [first]}) => typeof first === 'object' && first.name === outcome).length
  const attributes = {name, tests: cases.length, failures: count('failure'), errors: count('error'), skipped: 0}
  return writeElement(element('testsuite', attributes, cases))
}
