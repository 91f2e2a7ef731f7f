import fc from 'fast-check'
import {CanonicalReader} from '../../src/extract/canonical/reader.js'
import {type AnyDocument, defineForm, type Form, parseSummary, stringifySummary, summaryForm} from '../../src/index.js'
import {parseWith} from '../../src/parse.js'
import {readBlocks} from '../../src/read/read.js'
import {anyDefinition, anyDocument} from '../support/forms.js'
import {variations} from '../variations/all.js'
import {vary} from '../variations/check.js'
import {samples} from '../variations/documents.js'
import {render} from '../variations/model.js'
import {
  altered,
  examples,
  formParts,
  fullMarkdown,
  knownDocuments,
  markdown,
  mutated,
  noise,
  plainMarkdown,
} from './inputs.js'

/** The kinds of input on which the scanner and the oracle are compared, each with its share. */
export function inputs(): {name: string; share: number; arbitrary: fc.Arbitrary<string>}[] {
  const known = [...knownDocuments(), ...examples.filter(it => it.length > 0)]
  return [
    {name: 'full markdown', share: 0.4, arbitrary: fullMarkdown},
    {name: 'markdown', share: 0.2, arbitrary: markdown},
    {name: 'plain markdown', share: 0.1, arbitrary: plainMarkdown},
    {name: 'mutated documents', share: 0.15, arbitrary: mutated(known)},
    {name: 'noise', share: 0.15, arbitrary: noise},
  ]
}

/** A document and its form. */
export interface Written {
  readonly text: string
  readonly form: Form
}

interface Answer {
  readonly summary: unknown
  readonly ok: boolean
  readonly diagnostics: unknown
}

const answerOf = ({summary, ok, diagnostics}: ReturnType<typeof parseWith>): Answer => ({
  summary,
  ok,
  // Compared as data, because `expected: undefined` means the same as a missing key.
  diagnostics: JSON.parse(JSON.stringify(diagnostics)),
})

/** Returns the values of the canonical reader, or null when it gives up, and the values of the block readers. */
export function summarise({text, form}: Written): {quick: Answer | null; whole: Answer} {
  const canonical = new CanonicalReader(form.scope).read(text)
  return {
    quick: canonical && answerOf(parseSummary(text, {form})),
    whole: answerOf(parseWith(readBlocks, text, {form})),
  }
}

const builtIn = (texts: fc.Arbitrary<string>) => texts.map((text): Written => ({text, form: summaryForm}))

/** Written documents of random forms, most of them with a few characters replaced. */
const ofAnyForm: fc.Arbitrary<Written> = anyDefinition().chain(definition => {
  const form = defineForm(definition)
  return anyDocument(form, {texts: 'plain'})
    .map(it => stringifySummary({...(it as AnyDocument), metadata: [], additionalSections: []}, {form}))
    .chain(text => fc.oneof(fc.constant(text), altered([text])))
    .map(text => ({text, form}))
})

/** Documents that one variation or two write in other ways. */
function writtenOtherwise(): fc.Arbitrary<Written> {
  const all = samples()
  return fc
    .record({
      sample: fc.constantFrom(...all),
      chosen: fc.subarray([...variations], {minLength: 1, maxLength: 2}),
      seed: fc.nat(),
    })
    .map(({sample: {document}, chosen, seed}) => ({
      text: render(vary(document, chosen, seed) ?? document),
      form: document.form,
    }))
}

/** The kinds of input on which the canonical reader and the block readers are compared, each with its share. */
export function summaries(): {name: string; share: number; arbitrary: fc.Arbitrary<Written>}[] {
  return [
    {name: 'altered documents', share: 0.45, arbitrary: builtIn(altered(knownDocuments()))},
    {name: 'parts of the form', share: 0.45, arbitrary: builtIn(formParts)},
    {name: 'documents of any form', share: 0.1, arbitrary: ofAnyForm},
    {name: 'documents written in other ways', share: 0.3, arbitrary: writtenOtherwise()},
  ]
}
