import {opendirSync} from 'node:fs'
import {setImmediate} from 'node:timers/promises'

/** Selects the files of a folder. Names are relative to the folder, with slashes. */
export interface Wanted {
  file(name: string): boolean
  /** Whether anything in the folder may be wanted. */
  folder(name: string): boolean
}

/**
 * The files below a folder, in the order of the code units of their names, which is the same on every machine. They
 * come in lists while the folder is looked through, and the lists are not kept: a run over very many documents must
 * take no more memory than one over few. Symbolic links are passed over.
 *
 * @param onUnreadable - Called for each folder that cannot be read; the others are still searched.
 */
export async function* walk(
  root: string,
  wanted: Wanted,
  onUnreadable: (folder: string, error: unknown) => void,
): AsyncGenerator<string[], void> {
  let files: string[] = []
  // What comes next is last. Folders end with a slash, and the root is the empty name.
  const ahead = ['']
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name !== '' && !name.endsWith('/')) {
      files.push(name)
      continue
    }
    if (files.length > 0) yield files
    files = []
    // Lets an interruption be handled.
    await setImmediate()
    try {
      for (const entry of entriesOf(root, name, wanted)) ahead.push(entry)
    } catch (error) {
      onUnreadable(name, error)
    }
  }
  if (files.length > 0) yield files
}

/** How many entries the system is asked for at a time. */
const AT_A_TIME = 512

/** The selected entries of a folder, the last first. */
function entriesOf(root: string, folder: string, wanted: Wanted): string[] {
  const entries: string[] = []
  const directory = opendirSync(`${root}/${folder}`, {bufferSize: AT_A_TIME})
  try {
    for (let entry = directory.readSync(); entry; entry = directory.readSync()) {
      const name = folder + entry.name
      if (entry.isDirectory() && wanted.folder(name)) entries.push(`${name}/`)
      else if (entry.isFile() && wanted.file(name)) entries.push(name)
    }
  } finally {
    directory.closeSync()
  }
  return entries.sort().reverse()
}
