import type {Text} from '../blocks.js'
import {lineEndingLength, OPEN_BRACKET} from '../characters.js'
import {makeText} from '../make.js'
import {Content} from './content.js'
import {type Definitions, definitionAt, type Target} from './link.js'

const NOTHING = makeText('', 0, 0, null)

/** A definition, and its end in the source. */
interface Found {
  readonly label: string
  readonly target: Target
  readonly end: number
}

/** Returns the definitions at the start of lines, which are given as `start, end, start, end, …`. */
export function findDefinitions(source: string, lines: readonly number[]): Found[] {
  const content = new Content(source, lines)
  const {text, end} = content
  const found: Found[] = []
  let at = content.start
  while (at < end && text.charCodeAt(at) === OPEN_BRACKET) {
    const definition = definitionAt(text, at, end)
    if (!definition) break
    const {label, url, title} = definition
    found.push({label, target: {url, title}, end: content.place(definition.end)})
    at = definition.end === end ? end : definition.end + lineEndingLength(text, definition.end)
  }
  return found
}

/** Keeps definitions and reads no text. Of two definitions with the same label, the first is used. */
export class Definer {
  readonly #source: string
  readonly #definitions = new Map<string, Target>()

  constructor(source: string) {
    this.#source = source
  }

  get definitions(): Definitions {
    return this.#definitions
  }

  line(): Text {
    return NOTHING
  }

  cell(): Text {
    return NOTHING
  }

  lines(): Text {
    return NOTHING
  }

  definitionEnds(lines: readonly number[]): number[] {
    return findDefinitions(this.#source, lines).map(({label, target, end}) => {
      if (!this.#definitions.has(label)) this.#definitions.set(label, target)
      return end
    })
  }
}
