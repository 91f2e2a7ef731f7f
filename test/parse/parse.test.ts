import * as v from 'valibot'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {z} from 'zod'
import {parseSummary, parseSummaryOrThrow, type Range, type StandardSchemaV1, SummarySchema} from '../../src/index.js'

const DOCUMENT = `# Harbour Data Dialogue

**Date**: 2024-03-04

**Location**: Porto, Portugal

## Executive Summary

First **paragraph**.

Second paragraph.

## Characteristics

- One

## Actors

| Category | Actor |
| --- | --- |
| Political Actors | Ministry of Ports; **Harbour Authority** |

## Main Themes

| Category | Subcategory |
| --- | --- |
| Data & Governance | Open Data |

## Practical Applications

- Two 👩‍💻 é

## Commitments

- Three
`

describe('parseSummary', () => {
  it.each([undefined, null, 1, {}, ['#']])('throws a TypeError for %j', input => {
    expect(() => parseSummary(input as unknown as string)).toThrow(TypeError)
  })

  it('returns an empty summary for an empty text, and reports it once', () => {
    const {summary, diagnostics, ok} = parseSummary('')
    expect(ok).toBe(false)
    expect(SummarySchema.safeParse(summary).success).toBe(true)
    expect(diagnostics.map(it => it.code)).toEqual(['unrecognised-document'])
  })

  it.each([
    ['a title alone, as the form has it', '# Ágora\n'],
    ['a title alone, written in another way', 'Ágora\n=====\n'],
    ['nothing', ''],
    ['text', 'Twelve ports.\n'],
  ])('is not ok for a document without anything of the form: %s', (_, text) => {
    const whole = parseSummary(text)
    expect([
      whole.ok,
      parseSummary(text)
        .diagnostics.filter(it => it.severity === 'error')
        .map(it => it.code),
    ]).toEqual([false, ['unrecognised-document']])
    expect(whole.diagnostics.map(it => it.code).filter(it => it.startsWith('missing-'))).toEqual([])
  })

  it('reports what is missing if unrecognised-document is not an error', () => {
    const {diagnostics, ok} = parseSummary('# T\n', {severity: {'unrecognised-document': 'off'}})
    expect(diagnostics.map(it => it.code)).toEqual([
      ...Array<string>(2).fill('missing-field'),
      ...Array<string>(6).fill('missing-section'),
    ])
    expect(ok).toBe(true)
  })

  it('reads nothing of a text longer than maxLength', () => {
    const {summary, diagnostics, ok} = parseSummary(DOCUMENT, {maxLength: 100})
    expect({ok, title: summary.title, codes: diagnostics.map(it => it.code)}).toEqual({
      ok: false,
      title: null,
      codes: ['too-long'],
    })
    expect(diagnostics[0]).toMatchObject({actual: String(DOCUMENT.length), expected: '100'})
  })

  it('returns methods that can be destructured, and data that JSON can hold', () => {
    const result = parseSummary(DOCUMENT)
    const {rangeOf, markdownAt, pathAt} = result
    expect(rangeOf(['title'])?.start).toEqual({line: 1, column: 3, offset: 2})
    expect(markdownAt(['actors', 0, 'actors', 1])).toBe('**Harbour Authority**')
    expect(pathAt(DOCUMENT.indexOf('Open Data') + 3)).toEqual(['themes', 0, 'subcategories', 0])
    expect(JSON.parse(JSON.stringify(result))).toEqual({ok: true, summary: result.summary, diagnostics: []})
  })
})

describe('rangeOf', () => {
  const {rangeOf, markdownAt, pathAt} = parseSummary(DOCUMENT)
  it.each([
    [['executiveSummary'], 'First **paragraph**.\n\nSecond paragraph.'],
    [['executiveSummary', 1], 'Second paragraph.'],
    [['actors', 0], 'Political Actors | Ministry of Ports; **Harbour Authority**'],
    [['actors', 0, 'category'], 'Political Actors'],
    [['location', 'places', 0, 'city'], 'Porto'],
    [['location', 'places', 0, 'countryCode'], 'Portugal'],
    [['practicalApplications', 0], 'Two 👩‍💻 é'],
  ])('%j is %j', (path, markdown) => expect(markdownAt(path as never)).toBe(markdown))

  it.each([[[]], [['nothing']], [['actors', 7]], [['endDate']], [['__proto__']]])('%j has no place', path => {
    expect(rangeOf(path as never)).toBeUndefined()
    expect(markdownAt(path as never)).toBeUndefined()
  })

  it('pathAt is undefined between values', () => expect(pathAt(0)).toBeUndefined())
  it.each([-1, 1e9, Number.NaN])('pathAt(%d) is undefined', offset => expect(pathAt(offset)).toBeUndefined())

  it('an absent value has the place of its placeholder', () => {
    const {markdownAt: at} = parseSummary('**Date**: Date not specified')
    expect(at(['date'])).toBe('Date not specified')
  })
})

describe('options.schema', () => {
  it('has the output of a zod schema, and its type', () => {
    const schema = SummarySchema.transform(summary => ({name: summary.title, count: summary.actors.length}))
    const result = parseSummary(DOCUMENT, {schema})
    expectTypeOf<(typeof result & {ok: true})['summary']>().toEqualTypeOf<{name: string | null; count: number}>()
    expect({summary: result.summary, ok: result.ok}).toEqual({
      summary: {name: 'Harbour Data Dialogue', count: 1},
      ok: true,
    })
  })

  it('has the output of a valibot schema, and its type', () => {
    const schema = v.object({title: v.pipe(v.string(), v.toUpperCase())})
    const result = parseSummary(DOCUMENT, {schema})
    expectTypeOf<(typeof result & {ok: true})['summary']>().toEqualTypeOf<{title: string}>()
    expect(result.summary).toEqual({title: 'HARBOUR DATA DIALOGUE'})
  })

  it.each([
    ['a value', z.looseObject({commitments: z.array(z.string().min(20))}), ['commitments', 0], 'Three'],
    [
      'a value deep inside',
      v.looseObject({actors: v.array(v.looseObject({actors: v.array(v.pipe(v.string(), v.maxLength(17)))}))}),
      ['actors', 0, 'actors', 1],
      undefined,
    ],
    ['a list', z.looseObject({characteristics: z.array(z.string()).min(2)}), ['characteristics'], 'One'],
    [
      'what holds an absent value',
      z.looseObject({location: z.looseObject({note: z.string()})}),
      ['location', 'note'],
      'Porto, Portugal',
    ],
  ])('puts an issue at the place of %s', (_, schema, path, text) => {
    const {diagnostics, ok} = parseSummary(DOCUMENT, {schema})
    if (text === undefined) return expect({ok, diagnostics}).toEqual({ok: true, diagnostics: []})
    expect(ok).toBe(false)
    const [it] = diagnostics
    expect(it).toMatchObject({code: 'schema-violation', severity: 'error', path})
    expect(DOCUMENT.slice(it?.range.start.offset, it?.range.end.offset)).toBe(text)
  })

  it('puts an issue about a missing field where the field would be', () => {
    const markdown = '# Title\n\n**Location**: Lima, Peru\n'
    const {diagnostics} = parseSummary(markdown, {schema: z.looseObject({date: z.string()})})
    const it = diagnostics.find(({code}) => code === 'schema-violation')
    expect(it?.range).toEqual(diagnostics.find(({code}) => code === 'missing-field')?.range)
  })

  it.each([
    ['an asynchronous schema', SummarySchema.refine(async () => true), /promise|async/i],
    [
      'a schema that throws',
      v.pipe(
        v.any(),
        v.check(() => {
          throw new Error('out of order')
        }),
      ),
      /out of order/,
    ],
  ])('says so of %s', (_, schema, message) => {
    const {diagnostics, ok} = parseSummary(DOCUMENT, {schema})
    expect(ok).toBe(false)
    expect(diagnostics[0]?.message).toMatch(message)
  })
})

describe('options.schema accepts any Standard Schema', () => {
  const standard = (validate: () => unknown) =>
    ({'~standard': {version: 1, vendor: 'test', validate}}) as unknown as StandardSchemaV1
  it.each([
    ['a promise that is rejected', standard(() => Promise.reject(new Error('too late'))), 'synchronous'],
    [
      'what is thrown and no error',
      standard(() => {
        throw 'a fit'
      }),
      'it threw a fit',
    ],
    ['a path of symbols', standard(() => ({issues: [{message: 'no', path: [Symbol('x'), {key: 'y'}]}]})), 'no'],
  ])('%s', (_, schema, message) => {
    const [it] = parseSummary(DOCUMENT, {schema}).diagnostics
    expect(it?.message).toContain(message)
    expect(() => JSON.stringify(it)).not.toThrow()
  })
})

describe('parseSummaryOrThrow', () => {
  it.each([
    ['**Date**: 2024-02-30\n\n**Location**: N/A', 'The document has 2 errors.'],
    ['# T\n\n**Date**: 2024-02-30', 'The document has 1 error.'],
  ])('counts the errors of %j', (markdown, message) => expect(() => parseSummaryOrThrow(markdown)).toThrow(message))
})

describe('a diagnostic names the related place', () => {
  const table = '| Category | Actor |\n| --- | --- |\n| A | b; c; b |\n| A | d |'
  it.each([
    ['duplicate-item', `## Actors\n\n${table}`, 'b', 'b'],
    ['repeated-category', `## Actors\n\n${table}`, 'A', 'A'],
    ['duplicate-field', '**Date**: 2024\n\n**Date**: 2025', '2025', '2024'],
    ['duplicate-section', '## Commitments\n\n- a\n\n## Commitments\n\n- b', '## Commitments', '## Commitments'],
    ['multiple-titles', '# Other\n\nText.', '# Other', '# T'],
  ])('%s', (code, rest, at, related) => {
    const markdown = `# T\n\n${rest}\n`
    const text = ({start, end}: Range) => markdown.slice(start.offset, end.offset)
    const found = parseSummary(markdown).diagnostics.find(it => it.code === code)
    expect(found && text(found.range)).toBe(at)
    expect(found?.related?.map(it => text(it.range))).toEqual([related])
    expect(found?.related?.[0]?.range.start.offset).toBeLessThan(found?.range.start.offset ?? 0)
  })
})

describe('text outside the form keeps the tag that it begins with', () => {
  it.each([
    ['on one line', '<div class="x">text</div>', '<div class="x">text'],
    ['on two lines', '<div class="x"\n id="y">text</div>', '<div class="x"\n id="y">text'],
    [
      'on two lines, behind it another',
      '<div class="x"\n id="y"><div>text</div></div>',
      '<div class="x"\n id="y"><div>text',
    ],
    ['with a name alone on its line', '<div\n  id="y"\n>text</div>', '<div\n  id="y"\n>text'],
    ['with a mark of a quote on its second line', '> <div\n> id="y">text</div>', '> <div\n> id="y">text</div>'],
    ['not for a quote below an open tag in text', 'a <b\n> c', 'a <b\n> c'],
    ['not for a quote in another paragraph below an open tag', 'a <b\n\n> text', 'a <b\n\n> text'],
  ])('%s', (_, markdown, expected) => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const written = `# T\n\n${markdown}\n\n## Actors\n\nText.\n`.replaceAll('\n', ending)
      const kept = parseSummary(written).summary.additionalSections.filter(it => it.within === null)
      expect(kept.map(it => it.markdown)).toEqual([expected.replaceAll('\n', ending)])
    }
  })
})
