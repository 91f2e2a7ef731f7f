import {opendirSync} from 'node:fs'
import {setImmediate} from 'node:timers/promises'

/** Selects the files of a folder. Names are relative to the folder, with slashes. */
export interface Wanted {
  file(name: string): boolean
  /** Whether the folder may contain a wanted file. */
  folder(name: string): boolean
}

/**
 * Yields the files in a folder and its subfolders. They are in the order of the code units of their names, which is the
 * same on every machine. They come in lists while the folder is searched, and the lists are not kept: a run over many
 * documents must take no more memory than a run over a few. Symbolic links are left out.
 *
 * @param onUnreadable - Called for each folder that cannot be read. The search continues in the others.
 */
export async function* walk(
  root: string,
  wanted: Wanted,
  onUnreadable: (folder: string, error: unknown) => void,
): AsyncGenerator<string[], void> {
  let files: string[] = []
  // A stack: the next entry is the last. The names of folders end with a slash; the root is the empty name.
  const ahead = ['']
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name !== '' && !name.endsWith('/')) {
      files.push(name)
      continue
    }
    if (files.length > 0) yield files
    files = []
    // Lets Node.js handle an interruption.
    await setImmediate()
    try {
      for (const entry of entriesOf(root, name, wanted)) ahead.push(entry)
    } catch (error) {
      onUnreadable(name, error)
    }
  }
  if (files.length > 0) yield files
}

/** How many entries are read from the system at a time. */
const AT_A_TIME = 512

/** Returns the selected entries of a folder in reverse order. */
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
