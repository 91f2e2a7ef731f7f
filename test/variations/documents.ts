import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Form, summaryForm} from '../../src/index.js'
import {minutes} from './minutes.js'
import {type Document, documentOf, placeOf, type Values} from './model.js'

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
  return names.sort().flatMap(name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const truth = JSON.parse(readFileSync(new URL(name.replace(/md$/, 'json'), folder), 'utf8')) as Values
    return sampleOf(`${kind}/${name}`, text, valuesOf(truth), summaryForm)
  })
}

function sampleOf(name: string, text: string, values: Values, form: Form): Sample[] {
  const document = documentOf(text, values, form)
  return document ? [{name, text, document}] : []
}

/** The values of a document, of which the corpus leaves out those that it never has, and gives places as text. */
function valuesOf(truth: Values): Values {
  const {date, location} = truth
  const [first, last = null] = typeof date === 'string' ? date.split(/(?<=^\d{4})-(?=\d{4}$)/) : [null]
  return {
    endDate: last,
    metadata: [],
    additionalSections: [],
    ...truth,
    date: first,
    ...(typeof location === 'string' && {location: {text: location, places: location.split('; ').map(placeOf)}}),
  }
}

/** The canonical documents that are varied: those of this repository, and the corpus if it is present. */
export function samples(): Sample[] {
  const written = minutes.flatMap(({name, text, values, form}) => sampleOf(`minutes/${name}`, text, values, form))
  return [...samplesIn(FIXTURES, 'fixtures'), ...written, ...samplesIn(CORPUS, 'corpus')]
}
