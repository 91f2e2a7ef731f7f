/**
 * Reads documents of a form, writes them back, and makes forms.
 *
 * @module summary-md
 */
export type {StandardSchemaV1} from '@standard-schema/spec'
export {type CatalogueEntry, type DiagnosticCode, diagnosticCatalogue} from './diagnostics/catalogue.js'
export type {Diagnostic, Severities} from './diagnostics/diagnostic.js'
export {type FormatOptions, type Framed, formatDiagnostics} from './diagnostics/frame.js'
export {type FixOptions, type FixResult, fixSummary} from './edit/fix.js'
export {type ModifyOptions, modifySummary, type ValueAt} from './edit/modify.js'
export type {Vocabulary} from './extract/vocabulary.js'
export {applyEdits} from './fixes/apply.js'
export {checkForm} from './form/check.js'
export {formTypes, type TypesOptions} from './form/declaration.js'
export {defineForm} from './form/define.js'
export type {
  FieldDefinition,
  FormDefinition,
  HeadingDefinition,
  ItemDefinition,
  SectionDefinition,
} from './form/definition.js'
export {Form} from './form/form.js'
export {formPrompt, type PromptOptions} from './form/guide/prompt.js'
export {formTemplate} from './form/guide/template.js'
export type {AnyDocument, Infer} from './form/infer.js'
export {type InferOptions, inferForm} from './form/inference/infer.js'
export type {InferReport, InferredPart} from './form/inference/report.js'
export {formJsonSchema} from './form/json-schema.js'
export type {FormPath, PathOf, ValueAtPath} from './form/paths.js'
export {FormError, type FormProblem} from './form/problems.js'
export {type FormSchema, formSchema} from './form/schema.js'
export type {Entry, Link, Task} from './form/values.js'
export {formFromIssueTemplate} from './forms/issue-template.js'
export {summaryForm} from './forms/summary.js'
export {type JsonSchema, summaryJsonSchema} from './json-schema.js'
export {MAX_LENGTH} from './max-length.js'
export {type ParseOptions, parseSummary} from './parse.js'
export {parseSummaryOrThrow, type ValueOf} from './parse-or-throw.js'
export type {CheckedResult, DocumentOf, DocumentPath, ResultOf, SummaryPath, SummaryResult} from './result.js'
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
export {SummaryError} from './summary-error.js'
export type {Edit, FoundPath, Path, Point, Range, Severity} from './types.js'
export {type StringifyOptions, stringifySummary} from './write/stringify.js'
