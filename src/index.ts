export {type CatalogueEntry, type DiagnosticCode, diagnosticCatalogue} from './diagnostics/catalogue.js'
export type {Diagnostic, Severities} from './diagnostics/diagnostic.js'
export {type FormatOptions, type Framed, formatDiagnostics} from './diagnostics/frame.js'
export {applyEdits} from './edit/apply.js'
export {type FixOptions, type FixResult, fixSummary} from './edit/fix.js'
export {type ModifyOptions, modifySummary, type SummaryPath, type ValueAt} from './edit/modify.js'
export {parseSummaryOrThrow, SummaryError} from './errors.js'
export type {Vocabulary} from './extract/vocabulary.js'
export {defineForm} from './form/define.js'
export type {FieldDefinition, FormDefinition, SectionDefinition} from './form/definition.js'
export {Form} from './form/form.js'
export type {Infer} from './form/infer.js'
export {summaryForm} from './forms/summary.js'
export {type JsonSchema, summaryJsonSchema} from './json-schema.js'
export {MAX_LENGTH, type ParseOptions, parseSummary} from './parse.js'
export type {SummaryResult} from './result.js'
export {
  type ActorGroup,
  type AdditionalSection,
  type Location,
  type Metadata,
  type Place,
  type Summary,
  SummarySchema,
  type ThemeGroup,
} from './schema.js'
export type {Edit, Path, Point, Range, Severity} from './types.js'
export {stringifySummary} from './write/stringify.js'
