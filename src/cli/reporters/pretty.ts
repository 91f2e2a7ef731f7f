import {formatDiagnostics} from '../../diagnostics/frame.js'
import type {Reporter} from './reporter.js'

/** Code frames, for people. */
export const pretty: Reporter = {
  document: (report, {color}) =>
    report.diagnostics.length === 0 ? '' : `${formatDiagnostics(report, {file: report.file, color})}\n\n`,
}
