import {setImmediate} from 'node:timers/promises'
import {MAX_LENGTH} from '../../max-length.js'
import {loadSettings, type Reading, type Settings, type SettingsOptions} from '../config/settings.js'
import {type Io, messageLine, say, UsageError} from '../io.js'
import {findSources, STDIN} from './find.js'
import {type FileSource, type InputSource, type Read, readInput, readSource, type Unreadable} from './read.js'
import type {Sources} from './sources.js'

/** The documents that a command works on, and how they are read. */
export interface Documents {
  readonly sources: Sources
  readonly reading: Reading
  readonly settings: Settings
  /** The names that were given, and the folder that they are relative to. */
  readonly asked: {readonly names: readonly string[]; readonly base: string}
  /** Whether a name matched no document. A message has already reported it. */
  readonly incomplete: boolean
}

/** The options of commands that read documents. */
export interface DocumentsOptions extends SettingsOptions {
  /** The file name that standard input is read under. */
  readonly stdinFilename?: string
}

/**
 * Returns the documents that the names of a command line match. Without names it returns the documents of the
 * configuration file. Without these it returns standard input.
 */
export async function openDocuments(names: readonly string[], io: Io, options: DocumentsOptions): Promise<Documents> {
  const settings = await loadSettings(options, io)
  const {stdinFilename: inputName} = options
  const asked = askedFor(names, settings, io, inputName !== undefined)
  const {sources, problems} = await findSources(asked.names, {base: asked.base, cwd: io.cwd, inputName})
  if (inputName !== undefined && !sources.hasInput)
    throw new UsageError('--stdin-filename is for standard input, but there are also files in the arguments')
  for (const problem of problems) say(problem, io)
  return {sources, reading: settings.reading, settings, asked, incomplete: problems.length > 0}
}

/** Returns the names that were given: those of the command line, or those of the configuration, or standard input. */
function askedFor(names: readonly string[], {files}: Settings, io: Io, isInput: boolean): Documents['asked'] {
  if (names.length > 0) return {names, base: io.cwd}
  if (files && !isInput) return files
  if (io.stdin.isTTY) throw new UsageError('Expected a file, a folder or a glob, or a document on standard input')
  return {names: [STDIN], base: io.cwd}
}

/** Returns how long a document may be, in UTF-16 code units. */
export function longestOf({maxLength}: Reading): number {
  return maxLength ?? MAX_LENGTH
}

/** How many files are read before an interruption is handled. */
const AT_A_TIME = 32

/** Reads the sources one after the other. */
export async function* readAll(sources: Sources, reading: Reading, io: Io): AsyncGenerator<Read> {
  const longest = longestOf(reading)
  let read = 0
  for (const source of sources) {
    if (++read % AT_A_TIME === 0) await setImmediate()
    // An interrupted run must start nothing more.
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
