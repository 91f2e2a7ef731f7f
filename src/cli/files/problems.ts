/** Why a file could not be read or written. */
export interface Problem {
  /** A code of Node.js (`ENOENT`) or one of ours (`not-utf8`). */
  readonly code: string
  /** The cause, and a remedy if there is one, as half a sentence. */
  readonly message: string
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links form a loop',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would become too large',
  EIO: 'the device failed',
  ENXIO: 'it is a socket, not a regular file',
}

/** A problem that this program finds, thrown in the same way as one that Node.js finds. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Returns the problem for an error that a function of `node:fs`, or one of ours, threw. */
export function problemOf(error: unknown): Problem {
  const {code = 'unknown', message} = error as NodeJS.ErrnoException
  return {code, message: CAUSES[code] ?? message}
}

/** Returns why a file could not be written: a file that does not exist yet needs its folder. */
export function writeProblem(error: unknown): string {
  const {code, message} = problemOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'its folder does not exist' : message
}
