/** How wide a line of a form may be. */
const WIDTH = 76

/** Returns data as JSON in the layout of a person: a value that fits on one line is on one line. */
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
