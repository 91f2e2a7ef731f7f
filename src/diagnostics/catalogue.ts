import type {Severity} from '../types.js'
import {documentCodes, documentMeanings} from './codes/document.js'
import {groupCodes, groupMeanings} from './codes/groups.js'
import {headerCodes, headerMeanings} from './codes/header.js'
import {listCodes, listMeanings} from './codes/lists.js'
import {sectionCodes, sectionMeanings} from './codes/sections.js'
import {tableCodes, tableMeanings} from './codes/tables.js'
import {valueCodes, valueMeanings} from './codes/values.js'
import type {Entry, Found, Subject} from './entry.js'

/** Every code with its severity, its parameters and its sentences. */
export const catalogue = {
  ...documentCodes,
  ...headerCodes,
  ...sectionCodes,
  ...valueCodes,
  ...listCodes,
  ...tableCodes,
  ...groupCodes,
}

/**
 * The code of a diagnostic. Codes do not change within a major version.
 *
 * @useDeclaredType
 */
export type DiagnosticCode = keyof typeof catalogue

/** The parameters that a report of this code requires. */
export type Params<C extends DiagnosticCode> = (typeof catalogue)[C] extends Entry<infer P> ? P : never

/** Returns the entry of a code, for code that treats all diagnostics alike. */
export function entryOf(code: DiagnosticCode): Entry<Found> {
  return catalogue[code] as unknown as Entry<Found>
}

/** Returns the codes about a subject. */
export function codesAbout(subject: Subject): DiagnosticCode[] {
  return (Object.keys(catalogue) as DiagnosticCode[]).filter(code => entryOf(code).about === subject)
}

const DOCUMENTATION = 'https://summary-md.github.io/summary-md/diagnostics/'

export function urlOf(code: DiagnosticCode): string {
  return DOCUMENTATION + code
}

/** The documentation of a code in `diagnosticCatalogue`. */
export interface CatalogueEntry {
  /**
   * The default severity, which `options.severity` can change. `off` means that the code is reported only if you give a
   * vocabulary.
   */
  readonly severity: Severity | 'off'
  /** What the diagnostic means, in a few sentences. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
  /** Whether its diagnostics can have a fix. */
  readonly fixable: boolean
  /** The page that documents the code. */
  readonly url: string
}

/**
 * Every diagnostic code with its default severity, its meaning, what to do about it, whether it has a fix, and the
 * address of its page.
 *
 * @example
 * diagnosticCatalogue['date-style'].severity // 'info'
 * diagnosticCatalogue['date-style'].fixable // true
 */
export const diagnosticCatalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = /* @__PURE__ */ documented()

function documented(): Readonly<Record<DiagnosticCode, CatalogueEntry>> {
  const meanings = {
    ...documentMeanings,
    ...headerMeanings,
    ...sectionMeanings,
    ...valueMeanings,
    ...listMeanings,
    ...tableMeanings,
    ...groupMeanings,
  }
  const entries = (Object.keys(catalogue) as DiagnosticCode[]).map(code => {
    const {severity, fix} = entryOf(code)
    return [code, Object.freeze({severity, ...meanings[code], fixable: fix !== null, url: urlOf(code)})]
  })
  return Object.freeze(Object.fromEntries(entries))
}
