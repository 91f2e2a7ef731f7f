/** How wide a line of a form may be. */
const WIDTH = 76

/** Data as JSON as a person would lay it out: what fits on one line is on one. */
export function neat(data: unknown, indent = '', before = 0): string {
  const line = onOneLine(data)
  if (typeof data !== 'object' || data === null || indent.length + before + line.length <= WIDTH) return line
  const list = Array.isArray(data)
  const inner = `${indent}  `
  const items = Object.entries(data).map(([key, value]) => {
    const label = list ? '' : `${JSON.stringify(key)}: `
    return `${inner}${label}${neat(value, inner, label.length)}`
  })
  return `${list ? '[' : '{'}\n${items.join(',\n')}\n${indent}${list ? ']' : '}'}`
}

function onOneLine(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(onOneLine).join(', ')}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const items = Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${onOneLine(value)}`)
  return `{${items.join(', ')}}`
}
