import type {DiagnosticCode} from '../../src/index.js'

/**
 * The codes whose fixes change a value, as their messages say. The list is written by hand, so that it tests the
 * catalogue too.
 */
export const CHANGING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'mojibake',
  'invisible-character',
  'doubled-marker',
  'location-style',
  'unknown-category',
  'unknown-field',
  'unknown-section',
  'unknown-value',
])
