import type {DiagnosticCode} from '../../src/index.js'

/** Fixes of these change a value, as their messages say. The list is written by hand, so that the catalogue is tested too. */
export const CHANGING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'mojibake',
  'invisible-character',
  'doubled-marker',
  'location-style',
  'unknown-category',
  'unknown-value',
])
