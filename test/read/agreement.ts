import type fc from 'fast-check'
import {readCanonical} from '../../src/extract/canonical.js'
import {parseWith} from '../../src/parse.js'
import {readBlocks} from '../../src/read/read.js'
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

/** What a summary is read to at once, null where that is not tried, and what the blocks are read to. */
export function summarise(text: string): {quick: unknown; whole: unknown} {
  const quick = readCanonical(text)
  const {summary, ok} = parseWith(readBlocks, text, undefined)
  return {quick: quick && {summary: quick, ok: true}, whole: {summary, ok}}
}

/** The kinds of input on which the two ways to a summary are compared, each with its share. */
export function summaries(): {name: string; share: number; arbitrary: fc.Arbitrary<string>}[] {
  return [
    {name: 'altered documents', share: 0.5, arbitrary: altered(knownDocuments())},
    {name: 'parts of the form', share: 0.5, arbitrary: formParts},
  ]
}
