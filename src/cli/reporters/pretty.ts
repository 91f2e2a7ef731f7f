import {formatDiagnostics} from '../../diagnostics/frame.js'
import {visibleLine} from '../../diagnostics/visible.js'
import {isLow, LOW_COVERAGE, lowCoverage, type Reporter} from './reporter.js'

/** Writes code frames for people. */
export const pretty: Reporter = {
  document(report, {color}) {
    const {file, diagnostics, coverage} = report
    const frames = diagnostics.length === 0 ? '' : `${formatDiagnostics(report, {file, color})}\n\n`
    return isLow(coverage)
      ? `${frames}${visibleLine(file)} error ${LOW_COVERAGE}\n  ${lowCoverage(coverage)}\n\n`
      : frames
  },
}
