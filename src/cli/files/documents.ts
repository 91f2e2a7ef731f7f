import {setImmediate} from 'node:timers/promises'
import {MAX_LENGTH} from '../../parse.js'
import {loadSettings, type Reading, type Settings, type SettingsOptions} from '../config/settings.js'
import {type Io, messageLine, say, UsageError} from '../io.js'
import {findSources, STDIN} from './find.js'
import {type FileSource, type InputSource, type Read, readInput, readSource, type Unreadable} from './read.js'
import type {Sources} from './sources.js'

/** The documents that a command is about, and how they are read. */
export interface Documents {
  readonly sources: Sources
  readonly reading: Reading
  readonly settings: Settings
  /** What was named, and the folder that the names are relative to. */
  readonly asked: {readonly names: readonly string[]; readonly base: string}
  /** Whether some name matched no document; a message has reported it. */
  readonly incomplete: boolean
}

/** The options of commands that read documents. */
export interface DocumentsOptions extends SettingsOptions {
  /** The name of the file that standard input is read as. */
  readonly stdinFilename?: string
}

/**
 * The documents that the names of a command line match; without names those of the configuration file, and without
 * these standard input.
 */
export async function openDocuments(names: readonly string[], io: Io, options: DocumentsOptions): Promise<Documents> {
  const settings = await loadSettings(options, io)
  const {stdinFilename: inputName} = options
  const asked = askedFor(names, settings, io, inputName !== undefined)
  const {sources, problems} = await findSources(asked.names, {base: asked.base, cwd: io.cwd, inputName})
  if (inputName !== undefined && !sources.hasInput)
    throw new UsageError('--stdin-filename names standard input, but you named files')
  for (const problem of problems) say(problem, io)
  return {sources, reading: settings.reading, settings, asked, incomplete: problems.length > 0}
}

/** What was named: on the command line, else in the configuration, else standard input. */
function askedFor(names: readonly string[], {files}: Settings, io: Io, isInput: boolean): Documents['asked'] {
  if (names.length > 0) return {names, base: io.cwd}
  if (files && !isInput) return files
  if (io.stdin.isTTY) throw new UsageError('Name a file, a folder or a glob, or pipe a document in')
  return {names: [STDIN], base: io.cwd}
}

/** How long a document may be, in UTF-16 code units. */
export function longestOf({maxLength}: Reading): number {
  return maxLength ?? MAX_LENGTH
}

/** How many files are read before an interruption can be handled. */
const AT_A_TIME = 32

/** Reads each of the sources in turn. */
export async function* readAll(sources: Sources, reading: Reading, io: Io): AsyncGenerator<Read> {
  const longest = longestOf(reading)
  let read = 0
  for (const source of sources) {
    if (++read % AT_A_TIME === 0) await setImmediate()
    // The rest of an interrupted run must end without starting anything.
    if (io.signal.aborted) return
    yield isInput(source) ? await readInput(source, io.stdin, longest) : readSource(source, longest)
  }
}

function isInput(source: FileSource | InputSource): source is InputSource {
  return 'isInput' in source
}

export function unreadableLine({file, problem}: Unreadable): string {
  return messageLine(`Cannot read ${file}: ${problem.message}`)
}
