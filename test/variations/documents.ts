import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Document, documentOf} from './model.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
export const CORPUS = new URL('../../../shared/corpus/current/', import.meta.url)

export interface Sample {
  readonly name: string
  readonly text: string
  readonly document: Document
}

function samplesIn(folder: URL, kind: string): Sample[] {
  if (!existsSync(folder)) {
    console.warn(`No ${kind} at ${folder.pathname}: its documents are not varied.`)
    return []
  }
  const names = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md')
  return names.sort().map(name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return {name: `${kind}/${name}`, text, document: documentOf(text)}
  })
}

/** The documents that are varied: those of this repository, and the corpus where it is at hand. */
export function samples(): Sample[] {
  return [...samplesIn(FIXTURES, 'fixtures'), ...samplesIn(CORPUS, 'corpus')]
}
