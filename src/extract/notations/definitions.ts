import type {Block, Item, Paragraph, Text} from '../../read/blocks.js'
import {COLON, isBlank} from '../../read/characters.js'
import {makeItem, makeList, makeParagraph, makeText} from '../../read/make.js'
import {isAtom, isStrong, linesOf, sliceText, sourceStart} from '../pieces.js'
import type {Stage} from './stage.js'

/*
 * Reads terms and their definitions, with or without a blank line between them:
 *
 *     Political Actors             Political Actors: City of A       an item with one definition is a line
 *     :   City of A
 *
 *     Economic Actors              Economic Actors                   with several it is a list
 *     :   Works B                    Works B
 *     :   Works C                    Works C
 */

/** A definition: the offset of its colon, and the text after it. */
export interface Definition {
  readonly mark: number
  readonly text: Text
}

/** A term with all its definitions. */
interface Entry {
  readonly term: Text
  readonly definitions: Definition[]
}

/** Whether a line begins with a colon and a space. */
function isDefinition(source: string, line: Text): boolean {
  if (line.text.charCodeAt(0) !== COLON || isAtom(line, 0)) return false
  return line.text.length > 1 && isBlank(source.charCodeAt(sourceStart(line, 0) + 1))
}

/** Whether a paragraph may begin a list of definitions: it contains a definition, or one is right below it. */
function mayDefine(source: string, {content}: Paragraph, next: Block | undefined): boolean {
  if (content.text.includes('\n:')) return true
  return next?.type === 'paragraph' && !content.text.includes('\n') && isDefinition(source, next.content)
}

/** Reads consecutive paragraphs as terms and their definitions. Returns how many there are. */
export function definitionList(stage: Stage, blocks: readonly Block[], from: number): number {
  const {source} = stage
  const opening = blocks[from]
  if (opening?.type !== 'paragraph' || !mayDefine(source, opening, blocks[from + 1])) return 0
  const [lead, first] = withoutHeading(source, opening)
  const entries: Entry[] = []
  let at = from
  for (let block: Block | undefined = first; block?.type === 'paragraph'; block = blocks[at]) {
    const own = isDefinition(source, block.content)
    if (!own && !mayDefine(source, block, blocks[at + 1])) break
    if (!addEntries(source, block.content, entries)) break
    at++
  }
  if (entries.every(entry => entry.definitions.length === 0)) return 0
  const end = (blocks[at - 1] as Block).end
  const list = makeList(
    first.start,
    end,
    false,
    entries.map(entry => itemOf(entry)),
  )
  if (lead) stage.out.push(lead)
  stage.out.push(list)
  stage.note({code: 'table-style', kind: 'definitions', start: first.start, end, blocks: [list]})
  return at - from
}

/** Splits off a first line in bold, which is a heading right above the first term. */
function withoutHeading(source: string, paragraph: Paragraph): [heading: Paragraph | null, rest: Paragraph] {
  const {content, end} = paragraph
  const [first, , below] = linesOf(source, content)
  if (!first || !below || !isDefinition(source, sliceText(source, content, ...below))) return [null, paragraph]
  const heading = sliceText(source, content, ...first)
  if (!isStrong(source, heading)) return [null, paragraph]
  const rest = sliceText(source, content, first[1], content.text.length)
  return [makeParagraph(heading.start, heading.end, heading), makeParagraph(rest.start, end, rest)]
}

/** Adds the definitions of a paragraph. Returns false and adds nothing when it has none. */
function addEntries(source: string, content: Text, entries: Entry[]): boolean {
  const lines = linesOf(source, content)
  const isMark = lines.map(([from, to]) => isDefinition(source, sliceText(source, content, from, to)))
  if (isMark[0] ? entries.length === 0 : lines.length > 1 && !isMark[1]) return false
  for (let at = 0; at < lines.length; at++) {
    const [from] = lines[at] as [number, number]
    // The term of the next definition is on a line of its own.
    let last = at
    while (isMark[at] && last + 1 < lines.length && !isMark[last + 1] && !isMark[last + 2]) last++
    const [, to] = lines[last] as [number, number]
    if (isMark[at]) (entries.at(-1) as Entry).definitions.push(definitionOf(source, content, from, to))
    else entries.push({term: sliceText(source, content, from, to), definitions: []})
    at = last
  }
  return true
}

function definitionOf(source: string, content: Text, from: number, to: number): Definition {
  return {mark: sourceStart(content, from), text: sliceText(source, content, from + 1, to)}
}

/** Returns an entry as a list item. */
function itemOf({term, definitions}: Entry): Item {
  const [first] = definitions
  const start = term.start
  if (!first) return makeItem(start, term.end, term, [])
  if (definitions.length === 1) return makeItem(start, first.text.end, definedText(term, first), [])
  const end = (definitions.at(-1) as Definition).text.end
  const items = definitions.map(({mark, text}) => makeItem(mark, text.end, text, []))
  return makeItem(start, end, term, [makeList(first.mark, end, false, items)])
}

/** Returns `Term: definition`, with the colon from the source. A term that ends in a colon needs no other. */
function definedText(term: Text, {mark, text}: Definition): Text {
  if (text.text === '') return term
  const map = [...(term.map ?? [0, term.start, term.end])]
  let joined = term.text
  if (joined.charCodeAt(joined.length - 1) !== COLON) {
    map.push(joined.length, mark, mark + 1)
    joined += ':'
  }
  map.push(joined.length, mark + 1, text.start)
  joined += ' '
  const own = text.map ?? [0, text.start, text.end]
  for (let k = 0; k < own.length; k++) map.push((own[k] as number) + (k % 3 === 0 ? joined.length : 0))
  return makeText(joined + text.text, term.start, text.end, map)
}
