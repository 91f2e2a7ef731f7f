import type {FieldShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import type {DocumentWords} from '../document-words.js'
import {partsOf} from '../lists/parts.js'
import {plain} from '../pieces.js'
import type {RowLine, RowLines} from './row-line.js'

/*
 * Reads lines that each have a person and a task, if the whole document shows which words are people:
 *
 *     Rui to draft the plan        **Roof**: ask for prices (Rui)
 */

/** The source, the words of the document, and the reader of lines. */
interface Reading {
  readonly source: string
  readonly words: () => DocumentWords
  readonly lines: RowLines
}

/** Returns the values of each line; null for other lines. */
export function peopleLines({source, words, lines}: Reading, texts: readonly Text[]): readonly RowLine[] | null {
  const {person} = lines.columns
  if (!person || texts.length < 2) return null
  const duties = allOf(texts, text => lines.readDuty(text))
  if (duties) return words().arePeople(singleWords(duties, person)) ? duties : null
  const topics = texts.flatMap(text => partsOf(source, text, false)?.category.text ?? [])
  const tasks = topics.length === texts.length ? allOf(texts, text => lines.readTopic(text)) : null
  return tasks && words().areTopics(topics) && words().arePeople(singleWords(tasks, person)) ? tasks : null
}

function allOf(texts: readonly Text[], read: (text: Text) => RowLine | null): readonly RowLine[] | null {
  const all: RowLine[] = []
  for (const text of texts) {
    const line = read(text)
    if (!line) return null
    all.push(line)
  }
  return all
}

/** Returns the names of one word in a column. */
function singleWords(lines: readonly RowLine[], person: FieldShape): string[] {
  return lines.map(({cells}) => plain(cells.get(person)?.text ?? '')).filter(name => !name.includes(' '))
}
