import type {FieldsShape} from '../../form/shape.js'
import {isFarewell} from '../../grammar/chatter.js'
import {HASH, LF} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {HeaderLines} from './header.js'
import {LOST, lineEnd, trimEnd} from './lines.js'
import {phraseAt, type Run, type Step} from './run.js'

/** Returns the reader of a section of labels and values, with one header line for each. */
export function fieldsStep({key, fields, placeholder}: FieldsShape, isUnsure: (label: string) => boolean): Step {
  const isChatter = fields.some(field => isFarewell(field.names[0]))
  const lines = new HeaderLines(fields, label => isChatter || isUnsure(label), null)
  const nothing = fields.map(() => 0)
  return (run, values, from) => {
    const {source, path} = run
    const given = nothing.slice()
    const own = values[key] as Values
    path.push(key)
    let count = 0
    let line = from
    while (line !== LOST && line < source.length && source.charCodeAt(line) !== HASH) {
      if (source.charCodeAt(line) === LF) line++
      else {
        line = lines.read(run, own, line, given)
        count++
      }
    }
    path.pop()
    if (line === LOST || (count === 1 && isPhrase(run, from, placeholder))) return LOST
    if (lines.lacks(given)) run.hasMore = true
    return line
  }
}

/** Whether the only line of a section, including its label, means absence. */
function isPhrase({source}: Run, from: number, placeholder: string): boolean {
  const end = trimEnd(source, lineEnd(source, from))
  const text = source.slice(from, end).replaceAll('**', '')
  return phraseAt(source, from, end, text, placeholder) !== null
}
