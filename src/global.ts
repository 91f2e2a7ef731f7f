/**
 * What `dist/summary-md.global.js` holds: the library for places that have nothing but JavaScript itself. The zod schema
 * stays out, and `modifySummary`, which checks with it: they would add a third to the size.
 */
export {diagnosticCatalogue} from './diagnostics/catalogue.js'
export {formatDiagnostics} from './diagnostics/frame.js'
export {applyEdits} from './edit/apply.js'
export {fixSummary} from './edit/fix.js'
export {parseSummaryOrThrow, SummaryError} from './errors.js'
export {summaryJsonSchema} from './json-schema.js'
export {MAX_LENGTH, parseSummary} from './parse.js'
export {stringifySummary} from './write/stringify.js'
