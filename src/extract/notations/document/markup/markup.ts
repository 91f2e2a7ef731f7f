import {lineEnd} from '../../lines.js'
import {type View, ViewBuilder} from '../../view.js'
import {firstAt, hasHeading, linesOfPart, type Part, type Step} from '../wrapping.js'
import {asciidoc} from './asciidoc.js'
import type {Language} from './language.js'
import {org} from './org.js'
import {textile} from './textile.js'
import {wiki} from './wiki.js'

/*
 * Reads a document in another markup language. Only the marks of single lines are recognised:
 *
 *     = Ice Accord        #+TITLE: Ice Accord      = Ice Accord =          h1. Ice Accord
 *
 *     == Commitments      * Commitments            == Commitments ==       h2. Commitments
 *
 *     . Nine ferries      - Nine ferries           # Nine ferries          # Nine ferries
 */

/** The first language that recognises a document reads it. Those without a sign at the end of a heading come last. */
const LANGUAGES: readonly Language[] = [wiki, asciidoc, org, textile]

/** The characters that a document in one of the languages may begin with. */
const FIRST = '=[#*h'

/** Reads a document whose first line is a heading or a keyword of another markup language. */
export const markup: Step = part => {
  const {source, to} = part
  const from = firstAt(part)
  if (from === to || !FIRST.includes(source.charAt(from))) return null
  const own = {...part, from}
  const line = source.slice(from, lineEnd(source, from, to))
  const language = LANGUAGES.find(it => it.opens(line, own))
  if (!language) return null
  const inner = rewritten(own, language)
  if (!hasHeading({source: inner.text, from: 0, to: inner.text.length})) return null
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner}
}

function rewritten(part: Part, language: Language): View {
  const {source} = part
  const builder = new ViewBuilder(source)
  const marksOf = language.marksIn(part)
  let done = part.from
  for (const line of linesOfPart(part)) {
    for (const {start, end, text} of marksOf(source.slice(line.start, line.end), line)) {
      builder.copy(done, line.start + start)
      if (text !== '') builder.atom(text, line.start + start, line.start + end)
      done = line.start + end
    }
  }
  builder.copy(done, part.to)
  return builder.finish()
}
