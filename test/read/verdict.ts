import {isDeepStrictEqual} from 'node:util'
import type {Reading} from '../../src/read/blocks.js'
import {readBlocks} from '../../src/read/read.js'
import {judge, outlineOf, withoutTables} from './judge.js'
import {readOracle} from './oracle.js'

/*
 * Where the scanner and the oracle differ, commonmark.js decides, because it follows the specification. Where it does
 * not decide, a change of the text decides that must not matter to a correct reader.
 */

export type Verdict = 'alike' | 'the oracle departs' | 'the scanner is wrong'

export const scan = (text: string, from = 0, to = text.length): Reading => readBlocks(text, from, to)

/** Returns the blocks of the oracle, up to the place where the scanner stopped. */
export function ask(text: string, from = 0, to = text.length): Reading {
  const {stopped} = scan(text, from, to)
  return {...readOracle(text, from, stopped < 0 ? to : stopped), stopped}
}

const areAlike = (text: string) => isDeepStrictEqual(scan(text), ask(text))

/** Compares the blocks of the scanner and of the oracle. */
export function verdictOn(text: string): Verdict {
  if (areAlike(text)) return 'alike'
  const plain = withoutMisjudged(text)
  const departs =
    (plain !== text && areAlike(plain)) || isJudgedAlike(plain) || hasTagAboveDelimiters(plain) || isLazyTable(plain)
  return departs ? 'the oracle departs' : 'the scanner is wrong'
}

/**
 * The specification takes U+FEFF, U+000B, U+2028 and U+2029 for no white space, and symbols beyond U+FFFF for symbols;
 * micromark and commonmark.js do not. For commonmark.js U+000C is a space. These replace them where all agree.
 */
function withoutMisjudged(text: string): string {
  return text
    .replace(/(?<=.)\uFEFF/gsu, '\u200B')
    .replace(/[\f\v\u2028\u2029]/g, '\u200B')
    .replace(/[\u{10000}-\u{10FFFF}]/gu, '✅')
}

/** Whether commonmark.js agrees with the scanner and not with the oracle, in a text without tables. */
function isJudgedAlike(text: string): boolean {
  const plain = withoutTables(text)
  return !areAlike(plain) && isDeepStrictEqual(outlineOf(scan(plain).blocks), judge(plain))
}

/**
 * micromark ends a paragraph where a table starts, and then sees the header for HTML that ends no paragraph. Where the
 * tag is none, both see the table.
 */
function hasTagAboveDelimiters(text: string): boolean {
  const untagged = text.replace(/<(?=[^\r\n]*>[ \t]*(?:\r\n|\r|\n)[^\r\n]*[|:])/g, '(')
  return untagged !== text && (areAlike(untagged) || isLazyTable(untagged))
}

/**
 * micromark takes the lines after a table in a container for lazy ones even when the container has ended. A blank line
 * between them changes only that.
 */
function isLazyTable(text: string): boolean {
  const outline = outlineOf(scan(text).blocks)
  return [...text.matchAll(/\r\n|\r|\n/g)].some(({0: lineBreak, index}) => {
    const split = text.slice(0, index) + lineBreak + text.slice(index)
    return (areAlike(split) || isJudgedAlike(split)) && isDeepStrictEqual(outlineOf(scan(split).blocks), outline)
  })
}
