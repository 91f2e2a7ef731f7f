import type {Reporter} from './reporter.js'

/** The formats of `summary-md check`. Each is loaded when it is needed. */
const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  junit: async () => (await import('./junit.js')).junit,
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof reporters

export const FORMATS = Object.keys(reporters) as Format[]

export function loadReporter(format: Format): Promise<Reporter> {
  return reporters[format]()
}
