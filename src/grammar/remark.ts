import type {Span} from './span.js'

/** A value, and the remark after it. */
export interface WithRemark {
  readonly value: string
  readonly remark: Span
}

/** The separator between a value and a remark. */
const SEPARATOR = /[,;] | [-–—] /

/**
 * Separates a value from the remark after it: "closed (2024-05-01)", "Yes, since 2024", "Open – awaiting review".
 * Returns null when a text has no remark.
 */
export function splitRemark(text: string): WithRemark | null {
  const bracket = text.endsWith(')') ? text.indexOf(' (') : -1
  if (bracket > 0) return {value: text.slice(0, bracket), remark: {start: bracket + 1, end: text.length}}
  const sign = SEPARATOR.exec(text)
  if (!sign || sign.index === 0) return null
  const start = sign.index + sign[0].length
  return start < text.length ? {value: text.slice(0, sign.index), remark: {start, end: text.length}} : null
}
