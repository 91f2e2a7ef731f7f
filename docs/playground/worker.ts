import {type Diagnostic, fixSummary, parseSummary, type Severity, type SummaryResult} from 'summary-md'
import {formatSummary} from '../../src/edit/format.js'
import {Json} from './json.js'
import type {Answer, Calls, Located, Reading, Request, Span, Target} from './protocol.js'
import {SAMPLES} from './samples.js'
import {viewOf} from './view.js'

/* Reads documents away from the page, so that typing never waits. */

/** More than anybody goes through in one sitting; "fix all" makes the others too. */
const MOST_DIAGNOSTICS = 200

/** The clock of a browser ticks every tenth of a millisecond, and reading takes less: so it is run until this has passed. */
const LEAST_TIME = 2
const MOST_RUNS = 40

/* Code that has not run yet is slow; what is shown is how long reading takes, not how long starting does. */
for (let run = 0; run < 20; run++) void parseSummary(SAMPLES[0].markdown).diagnostics

let last: SummaryResult = parseSummary('')
let json: Json | null = null

const calls: Calls = {
  read(markdown, limit, withJson) {
    const {result, time, runs} = timed(markdown)
    last = result
    json = null
    const all = result.diagnostics
    return {
      view: viewOf(result, limit),
      json: withJson ? jsonOf().text : null,
      diagnostics: {shown: all.slice(0, MOST_DIAGNOSTICS), more: Math.max(0, all.length - MOST_DIAGNOSTICS)},
      counts: countsOf(all),
      fixable: all.filter(it => it.fix).length,
      time,
      runs,
    } satisfies Reading
  },
  locate(target) {
    const path = pathOf(target)
    if (!path) return null
    const range = last.rangeOf(path)
    const text: Span | null = range ? [range.start.offset, range.end.offset] : null
    return {path, text, json: jsonOf().spanOf(path) ?? jsonOf().spanOf(path.slice(0, 1))} satisfies Located
  },
  json: () => jsonOf().text,
  fix(markdown) {
    const fixed = fixSummary(markdown)
    return {markdown: fixed.markdown, applied: fixed.applied.length}
  },
  format(markdown) {
    const {markdown: formatted, refused} = formatSummary(markdown)
    const [first] = refused
    return first ? {refused: first.reason} : {markdown: formatted}
  },
}

function timed(markdown: string): {result: SummaryResult; time: number; runs: number} {
  const start = performance.now()
  let result = parseSummary(markdown)
  void result.diagnostics
  let runs = 1
  for (; runs < MOST_RUNS && performance.now() - start < LEAST_TIME; runs++) {
    result = parseSummary(markdown)
    void result.diagnostics
  }
  return {result, time: (performance.now() - start) / runs, runs}
}

function jsonOf(): Json {
  json ??= new Json(last.summary)
  return json
}

function countsOf(all: readonly Diagnostic[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of all) counts[severity]++
  return counts
}

function pathOf(target: Target) {
  if ('path' in target) return target.path
  if ('json' in target) return jsonOf().pathAt(target.json)
  const path = last.pathAt(target.text)
  return path?.length === 1 && path[0] === 'executiveSummary' ? paragraphAt(target.text) : path
}

/** Of the executive summary the paragraph alone. */
function paragraphAt(offset: number) {
  for (let at = 0; ; at++) {
    const range = last.rangeOf(['executiveSummary', at])
    if (!range) return ['executiveSummary']
    if (offset >= range.start.offset && offset <= range.end.offset) return ['executiveSummary', at]
  }
}

addEventListener('message', ({data}: MessageEvent<Request>) => {
  let answer: Answer
  try {
    const call = calls[data.call] as (...args: readonly unknown[]) => unknown
    answer = {id: data.id, value: call(...data.args)}
  } catch (error) {
    answer = {id: data.id, error: error instanceof Error ? error.message : String(error)}
  }
  postMessage(answer)
})
