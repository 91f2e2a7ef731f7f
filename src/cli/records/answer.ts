import {isUtf8} from 'node:buffer'
import {type ParseOptions, parseWithDetails} from '../../parse.js'
import {jsonProblem} from '../files/json.js'
import type {Problem} from '../files/problems.js'
import {firstWrongByte} from '../files/read.js'
import {inertJson, jsonLine} from '../run/json-line.js'
import {isTooLarge, TOO_LARGE} from '../run/too-large.js'
import type {Batch} from './lines.js'
import {memberText} from './raw.js'

/** Why a record got an error instead of an answer. */
type Code =
  | 'answer-too-large'
  | 'empty-line'
  | 'invalid-json'
  | 'line-too-long'
  | 'no-markdown'
  | 'not-an-object'
  | 'not-utf8'
  | 'out-of-memory'

const LF = 10

/** Returns one line for each line of the batch: a record for a record, an error for anything else. */
export function answerBatch(batch: Batch, options: ParseOptions<undefined>): string {
  const {firstLine} = batch
  if ('tooLong' in batch) {
    const message = `found a line of ${batch.tooLong} bytes; --max-line sets the greatest length of a line`
    return failure('null', 'line-too-long', firstLine, message)
  }
  if (!isUtf8(batch.bytes)) return answerEach(batch.bytes, firstLine, options)
  const lines = textOf(batch.bytes).split('\n')
  return lines.map((line, index) => answer(line, firstLine + index, options)).join('')
}

/** Returns the error for a record whose answer could not be made. */
export function failedAnswer(batch: Batch, {code, message}: Problem & {readonly code: Code}): string {
  const id = 'bytes' in batch ? idOf(textOf(batch.bytes)) : 'null'
  return failure(id, code, batch.firstLine, message)
}

/** Answers each line by itself. This is for a batch that contains bytes that are not UTF-8. */
function answerEach(bytes: Uint8Array, firstLine: number, options: ParseOptions<undefined>): string {
  let answers = ''
  let number = firstLine
  for (let start = 0; start <= bytes.length; number++) {
    const next = bytes.indexOf(LF, start)
    const line = bytes.subarray(start, next < 0 ? bytes.length : next)
    answers += isUtf8(line)
      ? answer(textOf(line), number, options)
      : failure(idOf(textOf(line)), 'not-utf8', number, `byte ${firstWrongByte(line)} of the line is not UTF-8`)
    start += line.length + 1
  }
  return answers
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** A file may begin with a byte order mark. It is not part of the first record. */
const BYTE_ORDER_MARK = /^\ufeff/

function answer(text: string, number: number, options: ParseOptions<undefined>): string {
  const line = number === 1 ? text.replace(BYTE_ORDER_MARK, '') : text
  if (/^\s*$/.test(line)) return failure('null', 'empty-line', number, 'found an empty line, expected a record')
  const parsed = parse(line)
  if ('error' in parsed) return failure('null', 'invalid-json', number, jsonProblem(line, parsed.error, number))
  const {value} = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure('null', 'not-an-object', number, `found ${kindOf(value)}, expected an object with id and markdown`)
  const {id, markdown} = value as {id?: unknown; markdown?: unknown}
  const idText = textOfId(line, id)
  if (typeof markdown !== 'string')
    return failure(idText, 'no-markdown', number, `found ${kindOf(markdown)} under the key markdown, expected a string`)
  try {
    const {ok, summary, diagnostics} = parseWithDetails(markdown, options)
    return withId(idText, {ok, summary, diagnostics})
  } catch (error) {
    if (!isTooLarge(error)) throw error
    return failure(idText, TOO_LARGE.code, number, TOO_LARGE.message)
  }
}

function parse(line: string): {value: unknown} | {error: unknown} {
  try {
    return {value: JSON.parse(line) as unknown}
  } catch (error) {
    return {error}
  }
}

/** Returns the id of a record whose text is not reliable, or `null` when the id cannot be read. */
function idOf(line: string): string {
  const parsed = parse(line)
  if (!('value' in parsed) || typeof parsed.value !== 'object' || parsed.value === null) return 'null'
  const text = textOfId(line, (parsed.value as {id?: unknown}).id)
  return text.includes('\ufffd') ? 'null' : text
}

/**
 * Returns the id as JSON. Where JavaScript would change the id, such as a number of more than 53 bits, it returns the
 * text as written.
 */
function textOfId(line: string, id: unknown): string {
  if (id === undefined || id === null) return 'null'
  return typeof id === 'string' || Number.isSafeInteger(id) ? JSON.stringify(id) : memberText(line, 'id')
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

function failure(id: string, code: Code, line: number, message: string): string {
  return withId(id, {error: {code, message, line}})
}

function withId(id: string, rest: object): string {
  return `{"id":${inertJson(id)},${jsonLine(rest).slice(1)}`
}
