import type fc from 'fast-check'
import {readCanonical} from '../../src/extract/canonical.js'
import {parseWith} from '../../src/parse.js'
import {BAIL, type Reading} from '../../src/read/blocks.js'
import {readFast} from '../../src/read/fast.js'
import {readBlocks} from '../../src/read/read.js'
import {readReference} from '../../src/read/reference.js'
import {altered, examples, formParts, knownDocuments, markdown, mutated, noise, plainMarkdown} from './inputs.js'

/** What the two readers make of a text; `fast` is null where the fast one leaves it to the other. */
export interface Readings {
  readonly fast: Reading | null
  readonly reference: Reading
}

export function readBoth(text: string): Readings {
  const fast = readFast(text, 0, text.length)
  return {fast: fast === BAIL ? null : fast, reference: readReference(text, 0, text.length)}
}

/** The kinds of input that the readers are compared on, each with its share. */
export function inputs(): {name: string; share: number; arbitrary: fc.Arbitrary<string>}[] {
  const known = [...knownDocuments(), ...examples.filter(it => it.length > 0)]
  return [
    {name: 'markdown', share: 0.3, arbitrary: markdown},
    {name: 'plain markdown', share: 0.3, arbitrary: plainMarkdown},
    {name: 'mutated documents', share: 0.25, arbitrary: mutated(known)},
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
