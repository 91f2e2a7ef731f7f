import {sectionNamesOf} from '../form/lookup.js'
import type {Scope} from '../form/shape.js'
import type {Reader, Reading} from '../read/blocks.js'
import {type FrontMatter, findFrontMatter} from './header/front-matter.js'
import {namedSection, ScopeNames} from './headings/names.js'
import {type Outline, outlineOf} from './headings/outline.js'
import {Links} from './links.js'
import {apart} from './notations/apart/apart.js'
import {normalise} from './notations/normalise.js'
import type {Note} from './notations/stage.js'

/** A part of a text that contains a document. */
export interface DocumentPart {
  readonly source: string
  readonly from: number
  readonly to: number
}

/** A document with its blocks after the notations are replaced, and its outline. */
export interface OpenedDocument extends DocumentPart {
  readonly matter: FrontMatter | null
  readonly names: ScopeNames
  readonly links: Links
  readonly outline: Outline
  /** The notations that were found. */
  readonly notes: readonly Note[]
  /** The offset at which reading stopped because of too deep nesting; -1 when everything was read. */
  readonly stopped: Reading['stopped']
}

/** Reads the blocks of a document. */
export function openDocument({source, from: start, to}: DocumentPart, scope: Scope, read: Reader): OpenedDocument {
  const matter = findFrontMatter(source, start, () => new ScopeNames(scope, new Links([])))
  const from = matter ? matter.end : start
  const part = {source, from, to}
  const kindOf = (heading: string) => namedSection(sectionNamesOf(scope), heading)?.kind
  const {blocks, links: found, notes: met, stopped} = normalise(part, read(source, from, to), read, kindOf)
  const links = new Links(found)
  const names = new ScopeNames(scope, links)
  const rules: Note[] = []
  const own = apart(source, blocks, names.forNotations(), {notes: rules})
  const outline = outlineOf(source, own, {names, titled: true, end: to, read})
  const notes = rules.length === 0 ? met : [...met, ...rules].sort((a, b) => a.start - b.start)
  return {source, from, to, matter, names, links, outline, notes, stopped}
}
