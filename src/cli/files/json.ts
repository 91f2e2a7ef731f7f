import {Lines} from '../../source.js'

/**
 * Returns the problem of a text that `JSON.parse` refused, with line and column if the error has them.
 *
 * @param firstLine - The number of the first line of the text.
 */
export function jsonProblem(text: string, error: unknown, firstLine = 1): string {
  const {message} = error as SyntaxError
  const place = /^(.*?) in JSON at position (\d+)/s.exec(message)
  if (!place) return `Invalid JSON: ${message}`
  const {line, column} = new Lines(text).point(Number(place[2]))
  return `Invalid JSON at line ${line + firstLine - 1}, column ${column}: ${place[1]}`
}
