/** Whole lines of a stream of bytes, or one line that is too long to be kept. */
export type Batch =
  | {readonly firstLine: number; readonly bytes: Uint8Array}
  | {readonly firstLine: number; readonly tooLong: number}

const LF = 10

/**
 * Cuts a stream into batches of whole lines, each without its last LF. Lines are yielded as soon as they have arrived,
 * and only the line that has not ended yet is kept. A line longer than `longest` bytes is skipped and counted.
 */
export async function* batchesOf(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Batch> {
  const open = new OpenLine(longest)
  let line = 1
  for await (const bytes of input) {
    const end = bytes.lastIndexOf(LF)
    if (end < 0) {
      open.add(bytes)
      continue
    }
    const first = bytes.indexOf(LF)
    open.add(bytes.subarray(0, first))
    for (const batch of cut(open.take(), bytes.subarray(first, end), line, longest)) {
      yield batch
      line = batch.firstLine + linesIn(batch)
    }
    open.add(bytes.subarray(end + 1))
  }
  if (!open.isEmpty) yield {firstLine: line, ...open.take()}
}

type Line = {readonly bytes: Uint8Array} | {readonly tooLong: number}

/**
 * Yields the first line and the lines after it, in as few batches as possible. A line that is too long is a batch of
 * its own.
 */
function* cut(first: Line, rest: Uint8Array, line: number, longest: number): Generator<Batch> {
  const lines = 'bytes' in first ? Buffer.concat([first.bytes, rest]) : rest.subarray(1)
  let firstLine = line
  if ('tooLong' in first) {
    yield {firstLine, ...first}
    if (rest.length === 0) return
    firstLine++
  }
  let start = 0
  let number = firstLine
  for (let at = 0; at <= lines.length; number++) {
    const next = lines.indexOf(LF, at)
    const end = next < 0 ? lines.length : next
    if (end - at > longest) {
      if (at > start) yield {firstLine, bytes: lines.subarray(start, at - 1)}
      yield {firstLine: number, tooLong: end - at}
      start = end + 1
      firstLine = number + 1
    }
    at = end + 1
  }
  if (start <= lines.length) yield {firstLine, bytes: lines.subarray(start)}
}

/** Yields the batch in pieces. Each line of at least `long` bytes is a piece of its own. */
export function* piecesOf(batch: Batch, long: number): Generator<Batch> {
  if (bytesOf(batch) < long || !('bytes' in batch)) return void (yield batch)
  const {bytes} = batch
  let {firstLine} = batch
  let start = 0
  let number = firstLine
  for (let at = 0; at <= bytes.length; number++) {
    const next = bytes.indexOf(LF, at)
    const end = next < 0 ? bytes.length : next
    if (end - at >= long) {
      if (at > start) yield {firstLine, bytes: bytes.subarray(start, at - 1)}
      yield {firstLine: number, bytes: bytes.subarray(at, end)}
      start = end + 1
      firstLine = number + 1
    }
    at = end + 1
  }
  if (start <= bytes.length) yield {firstLine, bytes: bytes.subarray(start)}
}

/** Returns the number of bytes of a batch. */
export function bytesOf(batch: Batch): number {
  return 'bytes' in batch ? batch.bytes.length : 0
}

function linesIn(batch: Batch): number {
  if (!('bytes' in batch)) return 1
  let count = 1
  for (let at = batch.bytes.indexOf(LF); at >= 0; at = batch.bytes.indexOf(LF, at + 1)) count++
  return count
}

/** A line whose end has not arrived yet. */
class OpenLine {
  readonly #longest: number
  #parts: Uint8Array[] = []
  #length = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length > this.#longest) this.#parts = []
    else if (bytes.length > 0) this.#parts.push(bytes)
  }

  take(): Line {
    const line = this.#length > this.#longest ? {tooLong: this.#length} : {bytes: Buffer.concat(this.#parts)}
    this.#parts = []
    this.#length = 0
    return line
  }
}
