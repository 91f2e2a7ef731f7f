import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {describe, expect, it} from 'vitest'
import {formatSummary} from '../../src/edit/format.js'
import type {Scope} from '../../src/form/shape.js'
import {type Diagnostic, type Form, fixSummary, parseSummary, summaryForm} from '../../src/index.js'
import {namesOf} from '../support/accounting.js'
import {type KnownDocument, knownDocuments} from '../support/documents.js'
import {variations} from '../variations/all.js'
import {vary} from '../variations/check.js'
import {samples} from '../variations/documents.js'
import {render} from '../variations/model.js'

/*
 * The words of a document before and after `fixSummary` and `formatSummary` are the same, but for what the messages say.
 * Words are counted here by themselves: nothing of how the library counts them is used.
 */

/** Of how many documents of a source one is tried: all in CI, where there is time. */
const {CI, WORDS_SHARE = CI ? '1' : '5'} = process.env
const share = Number(WORDS_SHARE)

/** Tags, addresses of links, and the numbers and boxes of items are markup. */
const MARKUP =
  /<\/?[A-Za-z][A-Za-z\d-]*(?=[\s/>])[^<>]*>|\]\([^()\s]*\)|\]\[[^[\]\n]*\]|^[ >\t]*(?:[-*+][ \t]+)*\d{1,9}[.)](?=\s)|(?<=^[ >\t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)\\?\[[xX]\\?\](?=\s)/gm
/** Tags that do not end a word: `CO<sub>2</sub>`. */
const SCRIPT_TAG = /<\/?su[bp]>/gi
/** What nobody sees in a word. */
const INVISIBLE = /\p{Cf}/gu
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/g
const WORD = /[\p{L}\p{N}]+/gu

/** The category of values that have none. */
const UNCATEGORISED = 'Uncategorised'

type Counts = ReadonlyMap<string, number>

function decoded(reference: string, decimal: string, hex: string, name: string): string {
  if (name) return decodeNamedCharacterReference(name) || reference
  const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0x10ffff ? ' ' : String.fromCodePoint(code)
}

function wordsOf(markdown: string): Counts {
  // Line breaks and quotes as another program spelled them.
  const text = markdown.replace(/\\[nrt"]/g, ' ').replace(SCRIPT_TAG, '')
  const counts = new Map<string, number>()
  for (const [word] of text.replace(MARKUP, ' ').replace(REFERENCE, decoded).replace(INVISIBLE, '').matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of one text that another has less often, and that are said nowhere else. */
function missing(of: Counts, from: Counts, said: Counts): string[] {
  return [...of].flatMap(([word, count]) => (count > (from.get(word) ?? 0) && !said.has(word) ? [word] : []))
}

/** What messages say, of what they found and of what they expected. */
function saidBy(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.flatMap(it => [it.message, it.actual ?? '', it.expected ?? '', it.fix?.title ?? '']).join(' ')
}

/** What is wrong with the words of a document after a change. */
function problems(what: string, before: string, after: string, said: string, form: Form): string[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const own = [...namesOf(form.scope), ...placeholdersOf(form.scope), UNCATEGORISED].join(' ')
  const all = wordsOf(`${said} ${own}`)
  const [lost, added] = [missing(old, now, all), missing(now, old, all)]
  return [
    ...(lost.length > 0 ? [`${what} loses ${lost.join(' ')}`] : []),
    ...(added.length > 0 ? [`${what} adds ${added.join(' ')}`] : []),
  ]
}

function placeholdersOf({heading, fields, sections}: Scope): string[] {
  return [
    ...[...(heading ? [heading] : []), ...fields, ...sections].map(it => it.placeholder),
    ...sections.flatMap(it => {
      if (it.kind === 'fields') return it.fields.map(field => field.placeholder)
      return it.kind === 'part' || it.kind === 'parts' ? placeholdersOf(it.scope) : []
    }),
  ]
}

function problemsOf({markdown, form = summaryForm}: Pick<KnownDocument, 'markdown' | 'form'>): string[] {
  const {diagnostics} = parseSummary(markdown, {form, maxDiagnostics: Number.MAX_SAFE_INTEGER})
  const fixed = fixSummary(markdown, {form})
  const said = saidBy([...diagnostics, ...fixed.applied, ...fixed.remaining])
  return [
    ...problems('fix', markdown, fixed.markdown, said, form),
    ...problems('format', markdown, formatSummary(markdown, {form}).markdown, said, form),
  ]
}

/** Canonical documents, each written in one other way. */
function varied(): KnownDocument[] {
  const documents = samples()
  return variations.flatMap((variation, k) => {
    const {name, document} = documents[(k * 5) % documents.length] as (typeof documents)[0]
    const made = vary(document, [variation], k)
    return made ? [{name: `${variation.name}, ${name}`, markdown: render(made), form: document.form}] : []
  })
}

const sources = [...knownDocuments, ['variations', varied()] as const]

describe.each(sources)('%s', (_, documents) => {
  it.skipIf(documents.length === 0)('keep their words, and no word is added', () => {
    const some = documents.filter((_, index) => index % share === 0)
    const wrong = some.flatMap(it => problemsOf(it).map(problem => `${it.name}: ${problem}`))
    expect(wrong).toEqual([])
  })
})

describe('a word that is lost or added', () => {
  it.each<[string, string, string, readonly string[], string?]>([
    ['goes', '# T\n\none two\n', '# T\n\none\n', ['fix loses two']],
    ['goes once', '# T\n\none one\n', '# T\n\none\n', ['fix loses one']],
    ['is new', '# T\n\none\n', '# T\n\none two\n', ['fix adds two']],
    ['is said by a message', '# T\n\none two\n', '# T\n\none\n', [], 'Found "two"'],
    ['is a box without a list marker', '# T\n\n[x] one\n\\[x\\] two\n', '# T\n\n- [x] one\n- [x] two\n', []],
    ['is written with a subscript', '# T\n\nCO<sub>2</sub>\n', '# T\n\nCO2\n', []],
    ['is written in another way', '# T\n\n&eacute;t&#233; <b>one</b>\n', '# T\n\nété one\n', []],
  ])('%s', (_, before, after, expected, said = '') => {
    expect(problems('fix', before, after, said, summaryForm)).toEqual(expected)
  })
})
