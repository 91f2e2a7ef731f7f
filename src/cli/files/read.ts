import {isUtf8} from 'node:buffer'
import {type Problem, problemOf} from './problems.js'
import {readRegular} from './regular.js'

/** The place of a document, and the displayed name. */
export interface Source {
  readonly file: string
  /** The absolute path; null for standard input without a name. */
  readonly path: string | null
}

/** A source that is a file. */
export interface FileSource extends Source {
  readonly path: string
}

/** Standard input, with the path of the file that it is read as, if it has one. */
export interface InputSource extends Source {
  readonly isInput: true
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

/** The name of standard input in messages. */
export const STDIN_NAME = '<stdin>'

/** The largest number of bytes that one UTF-16 code unit takes in UTF-8. */
const BYTES_PER_UNIT = 3

/**
 * Reads a file. It never throws: a file that cannot be read gives an `Unreadable`.
 *
 * @param longest - How long the text may be, in UTF-16 code units. Of a longer file only a little more is read.
 */
export function readSource(source: FileSource, longest: number): Read {
  try {
    return decode(source, readRegular(source.path, mostBytes(longest)), longest)
  } catch (error) {
    const problem = problemOf(error)
    return {...source, problem: problem.code === TOO_LONG ? tooLong(longest) : problem}
  }
}

/** Reads standard input to its end, or until it is too long. */
export async function readInput(
  {file, path}: InputSource,
  input: AsyncIterable<Uint8Array>,
  longest: number,
): Promise<Read> {
  const source: Source = {file, path}
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      chunks.push(chunk)
      length += chunk.length
      if (length > mostBytes(longest)) return {...source, problem: tooLong(longest)}
    }
    return decode(source, Buffer.concat(chunks), longest)
  } catch (error) {
    return {...source, problem: problemOf(error)}
  }
}

function mostBytes(longest: number): number {
  return longest * BYTES_PER_UNIT
}

const TOO_LONG = 'too-long'

function tooLong(longest: number): Problem {
  const limit = `it is longer than ${longest} UTF-16 code units`
  return {code: TOO_LONG, message: `${limit}; --max-length sets the greatest length of a document`}
}

/** Bytes that are not UTF-8 are refused. Decoding would lose them, and `--write` would make the loss permanent. */
function decode(source: Source, bytes: Buffer, longest: number): Read {
  if (!isUtf8(bytes)) return {...source, problem: notUtf8(bytes)}
  const markdown = bytes.toString('utf8')
  return markdown.length > longest ? {...source, problem: tooLong(longest)} : {...source, markdown}
}

function notUtf8(bytes: Buffer): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const found = utf16 ? 'it is UTF-16' : `byte ${firstWrongByte(bytes)} is not UTF-8`
  const from = utf16 ? 'UTF-16' : 'its encoding'
  return {code: 'not-utf8', message: `${found}; convert it from ${from} to UTF-8 first, for example with iconv`}
}

/** Returns the offset of the first byte that is not part of a UTF-8 character. */
export function firstWrongByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // Finds the longest beginning that is UTF-8, except for a character that is cut at its end.
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
