import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'
import * as bundled from '../../src/forms/index.js'
import {
  defineForm,
  type Form,
  FormError,
  formFromIssueTemplate,
  formPrompt,
  formTemplate,
  inferForm,
  parseSummaryOrThrow,
  SummaryError,
} from '../../src/index.js'
import summaryMd from '../../src/remark.js'
import {Findings} from './findings.js'
import {FormTrial} from './form.js'

/** remark's own parser takes time in the square of the length of some documents. */
const SHORT_FOR_REMARK = 3000

/**
 * Calls every public function with a document. Functions that take a form are called with each bundled form and an
 * inferred one.
 */
export function findingsOf(text: string): Findings {
  const findings = new Findings()
  const inferred = findings.call('inferForm', () => defineForm(inferForm([text, text]).definition))
  const forms: Form[] = [...Object.values(bundled), ...(inferred ? [inferred] : [])]
  for (const [n, form] of forms.entries()) {
    const trial = new FormTrial(findings, form, text)
    trial.read()
    trial.rewrite()
    // Changes take as long as all other calls together.
    if (n === text.length % forms.length) trial.modify()
  }
  if (inferred) findings.call('formTemplate, formPrompt', () => formTemplate(inferred) + formPrompt(inferred))
  findings.call(
    'parseSummaryOrThrow',
    () => parseSummaryOrThrow(text),
    error => error instanceof SummaryError,
  )
  findings.call(
    'formFromIssueTemplate',
    () => formFromIssueTemplate(text),
    error => error instanceof FormError,
  )
  if (text.length < SHORT_FOR_REMARK) findings.call('summary-md/remark', () => readTree(text))
  return findings
}

/** Reads the tree of remark. It is not written back: remark itself fails on quotes that are nested deeply. */
function readTree(text: string): unknown {
  const file = new VFile(text)
  const processor = remark().use(remarkGfm).use(summaryMd)
  processor.runSync(processor.parse(file), file)
  return file.data.summary
}
