/** Puts the codes of a terminal around a text of one line. */
export type Paint = (text: string) => string

/** The codes that a style begins and ends with. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

/** The styles of a terminal; without colours each gives the text as it is. */
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
