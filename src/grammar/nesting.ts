/** Deeper nested data is not read. */
export const DEEPEST = 32

/**
 * Whether YAML is nested so deeply that a recursive parser would overflow. Depth is measured by brackets, markers and
 * indentation.
 */
export function isTooDeep(yaml: string): boolean {
  let depth = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  if (/(?:[-?:] ){32}/.test(yaml)) return true
  const levels: number[] = []
  for (const line of yaml.split(/[\r\n]+/)) {
    const indent = line.search(/[^ ]/)
    if (indent < 0) continue
    while (levels.length > 0 && (levels.at(-1) as number) >= indent) levels.pop()
    levels.push(indent)
    if (levels.length > DEEPEST) return true
  }
  return false
}
