import {LANGUAGES} from '../../languages/index.js'
import type {PlaceWords} from '../../languages/language.js'
import {foldWord} from '../fold.js'
import {once} from '../once.js'

type Kind = Exclude<keyof PlaceWords, 'countries'>

function tableOf(kind: Kind): () => Set<string> {
  return once(() => new Set(LANGUAGES.flatMap(({places}) => places[kind].map(foldWord))))
}

/** The words around places in all languages, normalised. */
export const placeWords = {
  modes: tableOf('modes'),
  modeWords: tableOf('modeWords'),
  guesses: tableOf('guesses'),
  sentences: once(() => new Set(LANGUAGES.flatMap(({places}) => places.sentences.map(it => it.toLowerCase())))),
  venues: tableOf('venues'),
  regions: tableOf('regions'),
  joins: tableOf('joins'),
  alternatives: tableOf('alternatives'),
}

/** Longer words come first: "Held in" before "in". Each has a space after it. */
export const placeLeads = once(() =>
  [...new Set(LANGUAGES.flatMap(({places}) => places.leads.map(foldWord)))]
    .sort((a, b) => b.length - a.length)
    .map(it => `${it} `),
)

function asWritten(words: readonly string[]): string[] {
  return words.flatMap(word => [
    word,
    word.toLowerCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ])
}

/** Words at the start of a location that make it more than a city and a country. */
export const notableStarts = once(
  () =>
    new Set(
      LANGUAGES.flatMap(({places}) =>
        asWritten(
          [...places.modes, ...places.modeWords, ...places.guesses, ...places.leads, ...places.regions].flatMap(words =>
            words.split(' ').slice(0, 1),
          ),
        ),
      ),
    ),
)

/** Words within the name of a city that make it more than one city. */
export const notableWords = once(
  () =>
    new Set(LANGUAGES.flatMap(({places}) => [...places.joins, ...places.modes, ...places.sentences]).flatMap(asWords)),
)

function asWords(words: string): string[] {
  return asWritten(words.split(' '))
}
