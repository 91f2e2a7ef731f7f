import {relative, sep} from 'node:path'

/** The path of a file as seen from a folder, with slashes. What is not below the folder begins with `../`. */
export function pathFrom(folder: string, file: string): string {
  return withSlashes(relative(folder, file))
}

export function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
