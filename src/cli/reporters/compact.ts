import {visible, visibleLine} from '../../diagnostics/visible.js'
import {isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'

/**
 * Writes one line for each diagnostic, in the style of compilers. Editors and log viewers turn such lines into links.
 */
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
