import {describe, expect, it} from 'vitest'
import {parseSummary} from '../../src/index.js'

/** Returns the executive summary of a document with this text. */
const prose = (text: string) => parseSummary(`# T\n\n## Executive Summary\n\n${text}\n`).summary.executiveSummary

describe('inline content of every kind is text', () => {
  it.each([
    ['![a seal\n**of** wax](seal.png)', 'a seal of wax'],
    ['one ![**&#32;**](seal.png) two', 'one two'],
    ['one ![a seal](seal.png) two', 'one two'],
    ['![](seal.png)', null],
    ['a <!-- b --> c', 'a c'],
    ['> a `b\n> c` d', 'a b c d'],
    ['> > a\n> b &amp;\nc', 'a b & c'],
    ['> a\n    > b\nc', 'a > b c'],
    ['> a\n    >\\>', 'a >>'],
    ['> a\n> &gt;b', 'a >b'],
    ['> a\n>\t\\>b', 'a >b'],
    ['> a\n    > \0b', 'a > \ufffdb'],
    ['> > a\n    > \0', 'a > \ufffd'],
    ['> > `a\n> > &gt;b`\n> `> c`', 'a &gt;b > c'],
  ])('%j gives %j', (markdown, expected) => expect(prose(markdown)).toBe(expected))

  it.each([
    ['brackets that open nothing', 'a] '.repeat(4000)],
    ['comments that are never closed', 'a <!-- '.repeat(1500)],
    ['emphasis that nests too deep', `${'_a *a '.repeat(50)}b${'* c_ c'.repeat(50)}`],
    ['emphasis without end', 'a**b'.repeat(4000)],
  ])('%s lose no letter', (_, markdown) => {
    const letters = (text: string | null) => text?.replace(/[^a-z]/g, '')
    // The comment prevents the canonical reader from reading it.
    expect(letters(prose(`<!----> ${markdown}`))).toBe(letters(markdown))
    expect(letters(prose(`x <!----> ${markdown}`))).toBe(`x${letters(markdown)}`)
    expect(letters(prose(markdown))).toBe(letters(markdown))
  })
})

describe('comments', () => {
  it.each([
    ['<!-- a -->', []],
    ['<!-- a --> <!-- b -->', []],
    ['<!-- a --> b', ['<!-- a --> b']],
    ['<!-- a\n\nb', ['<!-- a\n\nb']],
    ['\\>: <!-- <!-- -->', ['\\>: <!-- <!-- -->']],
    ['<!-- a --> <!-- b\n\nc', ['<!-- a --> <!-- b\n\nc']],
  ])('%j after a title leaves %j', (markdown, expected) => {
    const {additionalSections} = parseSummary(`# T\n\n${markdown}\n`).summary
    expect(additionalSections.map(it => it.markdown)).toEqual(expected)
  })
})
