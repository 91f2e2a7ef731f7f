import {relative, sep} from 'node:path'

/**
 * Returns the path of a file relative to a folder, with slashes. The path of a file outside the folder begins with
 * `../`.
 */
export function pathFrom(folder: string, file: string): string {
  return withSlashes(relative(folder, file))
}

export function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
