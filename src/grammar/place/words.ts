import {LANGUAGES} from '../../languages/index.js'
import type {PlaceWords} from '../../languages/language.js'
import {foldWord} from '../fold.js'
import {once} from '../once.js'

type Kind = Exclude<keyof PlaceWords, 'countries'>

function tableOf(kind: Kind): () => Set<string> {
  return once(() => new Set(LANGUAGES.flatMap(({places}) => places[kind].map(foldWord))))
}

/** The words around places, of all languages, as they are compared. */
export const placeWords = {
  modes: tableOf('modes'),
  modeWords: tableOf('modeWords'),
  guesses: tableOf('guesses'),
  sentences: once(() => new Set(LANGUAGES.flatMap(({places}) => places.sentences.map(it => it.toLowerCase())))),
  venues: tableOf('venues'),
  regions: tableOf('regions'),
  joins: tableOf('joins'),
}

/** "Held in" before "in"; each with the blank behind it. */
export const placeLeads = once(() =>
  [...new Set(LANGUAGES.flatMap(({places}) => places.leads.map(foldWord)))]
    .sort((a, b) => b.length - a.length)
    .map(it => `${it} `),
)
