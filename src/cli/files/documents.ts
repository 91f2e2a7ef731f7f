import {setImmediate} from 'node:timers/promises'
import {loadSettings, type Reading, type Settings, type SettingsOptions} from '../config/settings.js'
import {type Io, UsageError} from '../io.js'
import {findSources, STDIN} from './find.js'
import {type Document, type Read, readInput, readSource, type Source, type Unreadable} from './read.js'
import type {Sources} from './sources.js'

/** The documents that a command is about, and how they are read. */
export interface Documents {
  readonly sources: Sources
  readonly reading: Reading
  readonly settings: Settings
  /** What was named, and the folder that the names are relative to. */
  readonly asked: {readonly names: readonly string[]; readonly base: string}
  /** Whether some of what was named stands for nothing, which has been said. */
  readonly incomplete: boolean
}

/**
 * The documents that the names of a command line stand for; without names those of the configuration file, and without
 * these standard input.
 */
export async function openDocuments(names: readonly string[], io: Io, options: SettingsOptions): Promise<Documents> {
  const settings = await loadSettings(options, io)
  const {reading, files} = settings
  if (names.length === 0 && !files && io.stdin.isTTY)
    throw new UsageError('name a file, a folder or a glob, or pipe a document in')
  const asked = names.length === 0 && files ? files : {names: names.length === 0 ? [STDIN] : names, base: io.cwd}
  const {sources, problems} = await findSources(asked.names, asked.base, io.cwd)
  for (const problem of problems) io.stderr.write(`summary-md: ${problem}\n`)
  return {sources, reading, settings, asked, incomplete: problems.length > 0}
}

/** How many files are read before an interruption gets its turn. */
const AT_A_TIME = 32

/** Reads each of the sources in turn. */
export async function* readAll(sources: Iterable<Source>, io: Io): AsyncGenerator<Read> {
  let read = 0
  for (const source of sources) {
    if (++read % AT_A_TIME === 0) await setImmediate()
    // What is left of an interrupted run is to end without having begun anything.
    if (io.signal.aborted) return
    yield source.path === null ? await readInput(io.stdin) : await readSource({...source, path: source.path})
  }
}

/** Reads each of the sources in turn; what cannot be read gets a line on standard error, and `onUnreadable` is told. */
export async function* readDocuments(
  sources: Iterable<Source>,
  io: Io,
  onUnreadable: () => void,
): AsyncGenerator<Document> {
  for await (const read of readAll(sources, io)) {
    if ('markdown' in read) yield read
    else {
      onUnreadable()
      io.stderr.write(`${unreadableLine(read)}\n`)
    }
  }
}

export function unreadableLine({file, problem}: Unreadable): string {
  return `summary-md: cannot read ${file}: ${problem.message}`
}
