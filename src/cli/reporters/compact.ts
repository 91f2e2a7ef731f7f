import {visible, visibleLine} from '../../diagnostics/visible.js'
import {isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'

/** A line for each diagnostic, in the manner of compilers, which editors and log viewers know how to jump from. */
export const compact: Reporter = {
  document({file, diagnostics, coverage}) {
    const name = visibleLine(file)
    const lines = diagnostics.map(
      ({range: {start}, severity, message, code}) =>
        `${name}:${start.line}:${start.column}: ${severity}: ${visible(message)} [${code}]\n`,
    )
    if (isLow(coverage)) lines.push(`${name}:1:1: error: ${lowCoverage(coverage)} [${LOW_COVERAGE}]\n`)
    return lines.join('')
  },
}
