import {inertJson} from '../run/json-line.js'
import type {Reporter} from './reporter.js'

/**
 * Writes the diagnostics as `parseSummary` returns them, one document per line. With `--min-coverage` it also writes
 * the coverage.
 */
export const json: Reporter = {
  document: ({file, diagnostics, coverage}) =>
    inertJson(JSON.stringify({file, ...(coverage && {coverage: coverage.found}), diagnostics})),
  *assemble({parts, unreadable, totals: {documents, counts}}) {
    yield '{"documents":['
    for (const [index, part] of parts.entries()) yield `${index === 0 ? '' : ','}\n${part}`
    const errors = unreadable.map(({file, problem}) => ({file, error: problem}))
    yield `\n],\n"unreadable":${inertJson(JSON.stringify(errors))},\n"totals":${JSON.stringify({documents, ...counts})}}\n`
  },
}
