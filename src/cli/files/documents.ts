import {setImmediate} from 'node:timers/promises'
import {MAX_LENGTH} from '../../parse.js'
import {loadSettings, type Reading, type Settings, type SettingsOptions} from '../config/settings.js'
import {type Io, messageLine, say, UsageError} from '../io.js'
import {findSources, STDIN} from './find.js'
import {type FileSource, type Read, readInput, readSource, type Source, type Unreadable} from './read.js'
import type {Sources} from './sources.js'

/** The documents that a command is about, and how they are read. */
export interface Documents {
  readonly sources: Sources
  readonly reading: Reading
  readonly settings: Settings
  /** What was named, and the folder that the names are relative to. */
  readonly asked: {readonly names: readonly string[]; readonly base: string}
  /** Whether some of what was named means nothing, which has been said. */
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
  for (const problem of problems) say(problem, io)
  return {sources, reading, settings, asked, incomplete: problems.length > 0}
}

/** How long a document may be, in UTF-16 code units. */
export function longestOf({maxLength}: Reading): number {
  return maxLength ?? MAX_LENGTH
}

/** How many files are read before an interruption gets its turn. */
const AT_A_TIME = 32

/** Reads each of the sources in turn. */
export async function* readAll(sources: Iterable<Source>, reading: Reading, io: Io): AsyncGenerator<Read> {
  const longest = longestOf(reading)
  let read = 0
  for (const source of sources) {
    if (++read % AT_A_TIME === 0) await setImmediate()
    // What is left of an interrupted run is to end without having begun anything.
    if (io.signal.aborted) return
    yield isFile(source) ? readSource(source, longest) : await readInput(io.stdin, longest)
  }
}

function isFile(source: Source): source is FileSource {
  return source.path !== null
}

export function unreadableLine({file, problem}: Unreadable): string {
  return messageLine(`cannot read ${file}: ${problem.message}`)
}
