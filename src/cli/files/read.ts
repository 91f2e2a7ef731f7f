import {isUtf8} from 'node:buffer'
import {readFileSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {type Problem, problemOf} from './problems.js'

/** Where a document is to be read from, and the name to show for it. */
export interface Source {
  readonly file: string
  /** The absolute path; null for standard input. */
  readonly path: string | null
}

/** A document and where it came from. */
export interface Document extends Source {
  readonly markdown: string
}

/** A document that could not be read. */
export interface Unreadable extends Source {
  readonly problem: Problem
}

export type Read = Document | Unreadable

/** What standard input goes by. */
export const STDIN_NAME = '<stdin>'

/** Reads a file. Never throws: a file that cannot be read is an answer too. */
export async function readSource(source: Source & {readonly path: string}): Promise<Read> {
  try {
    // A named pipe may keep us waiting, and then we still have to hear of an interruption.
    const regular = statSync(source.path).isFile()
    return decode(source, regular ? readFileSync(source.path) : await readFile(source.path))
  } catch (error) {
    return {...source, problem: problemOf(error)}
  }
}

/** Reads standard input to its end. */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<Read> {
  const source: Source = {file: STDIN_NAME, path: null}
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of input) chunks.push(chunk)
    return decode(source, Buffer.concat(chunks))
  } catch (error) {
    return {...source, problem: problemOf(error)}
  }
}

/** Bytes that are no UTF-8 are refused: read as if they were, they would be lost, and `--write` would seal it. */
function decode(source: Source, bytes: Buffer): Read {
  return isUtf8(bytes) ? {...source, markdown: bytes.toString('utf8')} : {...source, problem: notUtf8(bytes)}
}

function notUtf8(bytes: Buffer): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const found = utf16 ? 'it is UTF-16' : `byte ${firstWrongByte(bytes)} is not UTF-8`
  const from = utf16 ? 'UTF-16' : 'its encoding'
  return {code: 'not-utf8', message: `${found}; convert it from ${from} to UTF-8 first, for example with iconv`}
}

/** The place of the first byte that is part of no UTF-8 character, from 0. */
export function firstWrongByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // The longest beginning that is UTF-8 but for a character cut at its end.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startsWell(bytes, middle)) low = middle
    else high = middle - 1
  }
  while (!isUtf8(bytes.subarray(0, low))) low--
  return low
}

function startsWell(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, end), {stream: true})
    return true
  } catch {
    return false
  }
}
