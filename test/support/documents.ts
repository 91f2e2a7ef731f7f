import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Form} from '../../src/index.js'
import {casesOf, FURTHER, optionsOf, SHARED} from '../cases/case.js'
import {changelog, decisionRecord, rustRfc, swiftProposal, tscMinutes} from '../forms/definitions.js'

/*
 * All documents of the tests: those of the repository, and those beside it if they are present.
 */

export interface KnownDocument {
  readonly name: string
  readonly markdown: string
  /** Its form; the built-in one where there is none. */
  readonly form?: Form | undefined
}

const BESIDE = new URL('../../../shared/', import.meta.url)
const FIXTURES = new URL('../../fixtures/', import.meta.url)

const FORMS: Readonly<Record<string, Form>> = {
  'rust-rfc': rustRfc,
  'swift-proposal': swiftProposal,
  'tsc-minutes': tscMinutes,
  changelog,
  madr: decisionRecord,
}

function documentsIn(folder: URL, form?: Form): KnownDocument[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(name => ({name, markdown: readFileSync(new URL(name, folder), 'utf8'), form}))
}

function casesIn(folder: URL): KnownDocument[] {
  return casesOf(folder).map(({name, markdown, form}) => ({name, markdown, form: optionsOf(form)?.form as Form}))
}

const corpus = new URL('corpus/', BESIDE)
if (!existsSync(BESIDE)) console.warn(`No documents at ${BESIDE.pathname}: those of the repository are tested alone.`)

/** The documents, by their source. */
export const knownDocuments: readonly (readonly [string, readonly KnownDocument[]])[] = [
  ['fixtures', ['', 'diagnostics/'].flatMap(folder => documentsIn(new URL(folder, FIXTURES)))],
  ['corpus', ['current/', 'earlier/'].flatMap(folder => documentsIn(new URL(folder, corpus)))],
  [
    'corpus of other forms',
    Object.entries(FORMS).flatMap(([kind, form]) => documentsIn(new URL(`forms/${kind}/`, corpus), form)),
  ],
  ['cases', casesIn(SHARED)],
  ['inputs', documentsIn(new URL('cases/inputs/', BESIDE))],
  ['further cases', casesIn(FURTHER)],
]
