import type {FieldShape, PartShape, PartsShape, Scope, SectionKind, SectionShape} from '../../form/shape.js'
import {isFarewell} from '../../grammar/chatter.js'
import {DEEPEST_LEVEL} from '../../markdown/notation.js'
import {COLON, DASH, HASH, hashesEnd, OPEN_BRACKET, PIPE, PLUS, SPACE, STAR} from '../../read/characters.js'
import {absentScope, copiesOf, type Values} from '../absent.js'
import {fieldsStep} from './fields.js'
import {groupsStep} from './groups.js'
import {fieldStep} from './header.js'
import {headingStep} from './heading.js'
import {isOpen, LOST, lineEnd, nextHeading, opensText, skipBlank, trimEnd} from './lines.js'
import {listStep} from './list.js'
import {markdownStep} from './markdown.js'
import {proseStep} from './prose.js'
import {noteAbsence, phraseAt, type Run, type Step} from './run.js'
import {tableStep} from './table.js'
import {linkAt} from './value.js'

/** The place of a section: the level of its heading, and the texts in it that may mean something else. */
export interface SectionPlace {
  readonly level: number
  /** Whether a text may name a section of the document, or of a part that contains this section. */
  readonly isUnsure: (text: string) => boolean
  /** Returns the reader of a part, whose sections have the given level. */
  readonly scope: (scope: Scope, level: number) => Step
}

/** The reader of the content of a section, and a test whether the content begins as the kind requires. */
interface Content {
  readonly opens: (source: string, line: number) => boolean
  readonly read: Step
}

const always = () => true
const opensWith = (code: number) => (source: string, line: number) => source.charCodeAt(line) === code

/** Whether a line begins with a list marker and a space. */
const opensItem = (source: string, line: number) => {
  const code = source.charCodeAt(line)
  return (code === DASH || code === STAR || code === PLUS) && source.charCodeAt(line + 1) === SPACE
}

const contents = {
  text: valueContent,
  number: valueContent,
  boolean: valueContent,
  date: valueContent,
  place: valueContent,
  choice: valueContent,
  link: valueContent,
  prose: section => ({opens: always, read: proseStep(section)}),
  markdown: (section, {level, isUnsure}) => ({opens: always, read: markdownStep(section, level, isUnsure)}),
  list: section => ({opens: opensItem, read: listStep(section)}),
  groups: section => ({opens: opensWith(PIPE), read: groupsStep(section)}),
  table: section => ({opens: opensWith(PIPE), read: tableStep(section)}),
  fields: (section, {isUnsure}) => ({opens: opensWith(STAR), read: fieldsStep(section, isUnsure)}),
  part: partContent,
  parts: partsContent,
} satisfies {readonly [K in SectionKind]: ContentOf<Extract<SectionShape, {readonly kind: K}>>}

type ContentOf<S extends SectionShape> = (section: S, place: SectionPlace) => Content

/** Returns the reader of the content of a section. */
export function sectionStep(section: SectionShape, place: SectionPlace): Step {
  const {level} = place
  if (level > DEEPEST_LEVEL) return () => LOST
  const {opens, read} = (contents[section.kind] as ContentOf<SectionShape>)(section, place)
  const absent = absentStep(section)
  return (run, values, from) => {
    const {source} = run
    const line = skipBlank(source, from)
    if (line >= source.length || (source.charCodeAt(line) === HASH && hashesEnd(source, line) - line <= level)) {
      run.hasMore = true
      return line
    }
    return opens(source, line) ? read(run, values, line) : absent(run, values, line)
  }
}

/** Returns the reader of a paragraph that is only a phrase of absence. */
function absentStep(section: SectionShape): Step {
  return (run, _, line) => {
    const {source} = run
    const end = lineEnd(source, line)
    const to = trimEnd(source, end)
    if (!opensText(source, line) || run.inline.hasMarkup(line, to) || !isOpen(source, end + 1)) return LOST
    if (phraseAt(source, line, to, source.slice(line, to), section.placeholder) !== 'absent') return LOST
    noteAbsence(run, section, line, to)
    return nextHeading(source, end + 1)
  }
}

/* Returns the reader of one value below a heading. */

function valueContent(section: Exclude<FieldShape, {readonly kind: 'list'}>): Content {
  const read = fieldStep(section)
  const {key, kind, placeholder} = section
  const opensLink = (source: string, line: number) => kind === 'link' && source.charCodeAt(line) === OPEN_BRACKET
  const readValue = (run: Run, values: Values, start: number, end: number): boolean => {
    const {source} = run
    if (opensLink(source, start)) {
      const link = linkAt(run, start, end)
      values[key] = link
      return link !== null && phraseAt(source, start, end, link.text, placeholder) === null
    }
    if (source.charCodeAt(end - 1) === COLON || run.inline.hasMarkup(start, end)) return false
    return read(run, values, {text: source.slice(start, end), start, end})
  }
  return {
    opens: (source, line) => opensText(source, line) || opensLink(source, line),
    read: (run, values, start) => {
      const {source} = run
      const end = lineEnd(source, start)
      const to = trimEnd(source, end)
      if (!isOpen(source, end + 1) || !readValue(run, values, start, to)) return LOST
      const next = nextHeading(source, end + 1)
      return next >= source.length && isFarewell(source.slice(start, to)) ? LOST : next
    },
  }
}

function partContent({key, placeholder, scope}: PartShape, {level, scope: compile}: SectionPlace): Content {
  const read = compile(scope, level + 1)
  return {
    opens: (source, line) => !isOnlyPhrase(source, line, level, placeholder),
    read: (run, values, line) => {
      run.path.push(key)
      const end = read(run, values[key] as Values, line)
      run.path.pop()
      return end
    },
  }
}

/** Whether the only content below a heading is a phrase of absence. */
function isOnlyPhrase(source: string, line: number, level: number, placeholder: string): boolean {
  if (!opensText(source, line)) return false
  const end = lineEnd(source, line)
  const next = skipBlank(source, end + 1)
  if (source.charCodeAt(next) === HASH ? hashesEnd(source, next) - next > level : next < source.length) return false
  const to = trimEnd(source, end)
  return phraseAt(source, line, to, source.slice(line, to), placeholder) !== null
}

function partsContent(section: PartsShape, {level, ...place}: SectionPlace): Content {
  const read = partStep(section, {...place, level: level + 1})
  return {
    opens: (source, line) => source.charCodeAt(line) === HASH && hashesEnd(source, line) === line + level + 1,
    read: (run, values, from) => {
      const {source} = run
      let line = from
      while (line !== LOST && line < source.length && hashesEnd(source, line) === line + level + 1)
        line = source.charCodeAt(line + level + 1) === SPACE ? read(run, values, line + level + 2) : LOST
      return line
    },
  }
}

/** Returns the reader of one of several parts. It starts at the text of the heading. */
export function partStep({key, scope}: PartsShape, {level, isUnsure, scope: compile}: SectionPlace): Step {
  const {heading} = scope
  if (heading === null || level >= DEEPEST_LEVEL) return () => LOST
  const readHeading = headingStep(heading, isUnsure)
  const readScope = compile(scope, level + 1)
  const emptyPart = copiesOf(absentScope(scope))
  return (run, values, from) => {
    const parts = values[key] as Values[]
    const own = emptyPart()
    run.path.push(key, parts.length)
    parts.push(own)
    const line = readHeading(run, own, from)
    const end = line === LOST ? LOST : readScope(run, own, line)
    run.path.length -= 2
    return end
  }
}
