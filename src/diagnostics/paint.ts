/** Returns a text of one line with the terminal codes of a style around it. */
export type Paint = (text: string) => string

/** The terminal codes at the start and end of each style. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

/** Returns the styles of a terminal. Without colours each style returns the text unchanged. */
export function paints(color: boolean): Readonly<Record<keyof typeof STYLES, Paint>> {
  const {bold, dim, red, green, yellow, cyan} = STYLES
  const paint =
    ([start, end]: readonly [number, number]): Paint =>
    text =>
      color ? `\x1b[${start}m${text}\x1b[${end}m` : text
  return {
    bold: paint(bold),
    dim: paint(dim),
    red: paint(red),
    green: paint(green),
    yellow: paint(yellow),
    cyan: paint(cyan),
  }
}
