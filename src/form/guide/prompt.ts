import {checkOptions, isFlag} from '../../arguments.js'
import {headerLine, headingLine, SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import {stringifySummary} from '../../write/stringify.js'
import {assertForm, type Form} from '../form.js'
import type {FieldShape, HeadingShape, PartsShape, Scope, SectionShape} from '../shape.js'
import {sampleDocument} from './sample.js'
import {fieldWords, patternText, sectionWords, sentenceOf, shownPatterns, tableHeader} from './words.js'

/** The options of `formPrompt`. */
export interface PromptOptions {
  /** Whether an example follows. Default: true. */
  readonly example?: boolean
}

/**
 * Returns instructions for a language model that must write a document of a form. They say what to write and where, and
 * give an example. They are short enough for a system prompt. The example is read without a diagnostic.
 *
 * @param form - The form of the document.
 * @param options - Whether to add the example.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', sections: {decisions: 'list'}})
 * const system = formPrompt(minutes)
 * // Write a document in markdown, in exactly the form that follows. …
 */
export function formPrompt(form: Form, options: PromptOptions = {}): string {
  assertForm(form, 'formPrompt')
  checkOptions(options, {example: isFlag})
  const {example = true} = options
  const {name, definition, scope} = form
  const lines = [
    'Write a document in markdown, in exactly the form that follows. Answer only with the document: no code fence around it, no words before or after it.',
    '',
    `The form is called "${name}".${about(definition.description)}`,
    '',
    ...titleLines(scope.heading as HeadingShape),
    ...scopeLines(scope, SECTION_LEVEL, ''),
    '',
    'Write headings and labels exactly as they are here, in this order. Leave out an optional part when there is nothing to say. For any other absent value, write the text that is given here after "If absent". Do not invent values.',
  ]
  const text = lines.join('\n')
  return example
    ? `${text}\n\nAn example with invented values:\n\n${stringifySummary(sampleDocument(form), {form})}`
    : `${text}\n`
}

function titleLines(heading: HeadingShape): string[] {
  const {patterns, description, placeholder} = heading
  const shapes = patterns.length === 0 ? ['…'] : shownPatterns(patterns).map(patternText)
  const written = shapes.map(it => `\`${headingLine(TITLE_LEVEL, it)}\``).join(' or ')
  const line = `- ${written}: the title.${about(description)}${ifAbsent(placeholder)}`
  return [line, ...patternLines(heading, '  ')]
}

/** Returns the lines about the values of the keys of patterns. */
function patternLines({values, link}: HeadingShape, indent: string): string[] {
  const lines = values.map(it => `${indent}- {${it.key}}: ${fieldWords(it)}.${about(it.description)}`)
  return [...lines, ...addressLines(link, indent)]
}

function addressLines(link: string | null, indent: string): string[] {
  return link === null ? [] : [`${indent}- If an address is known, the heading is a link to it.`]
}

function about(description: string | undefined): string {
  const sentence = sentenceOf(description)
  return sentence === '' ? '' : ` ${sentence}`
}

function scopeLines({text, fields, sections}: Scope, level: number, indent: string): string[] {
  return [
    ...fields.map(it => fieldLine(it, indent)),
    ...(text === null
      ? []
      : [
          `${indent}- then ${text.kind === 'prose' ? 'paragraphs of plain text, if there are any' : 'text in markdown, if there is any'}.${about(text.description)}`,
        ]),
    ...sections.flatMap(it => sectionLines(it, level, indent)),
  ]
}

function absence({optional, placeholder}: {readonly optional: boolean; readonly placeholder: string}): string {
  return optional ? ' Optional.' : ifAbsent(placeholder)
}

function ifAbsent(placeholder: string): string {
  return ` If absent: "${placeholder}"${placeholder.endsWith('.') ? '' : '.'}`
}

function fieldLine(field: FieldShape, indent: string): string {
  return `${indent}- \`${headerLine(field.names[0], '…')}\`: ${fieldWords(field)}.${about(field.description)}${absence(field)}`
}

function sectionLines(section: SectionShape, level: number, indent: string): string[] {
  const below = `${indent}  `
  const unnamed = section.kind === 'parts' && !section.named
  const heading = unnamed ? '' : `\`${headingLine(level, section.names[0])}\`: `
  const header = tableHeader(section)
  const columns = header === null ? '' : ` Its header: \`${header.split('\n')[0]}\`.`
  const first = `${indent}- ${heading}${sectionWords(section, level)}.${columns}${about(section.description)}${unnamed ? '' : absence(section)}`
  return [first, ...innerLines(section, level, below)]
}

function innerLines(section: SectionShape, level: number, indent: string): string[] {
  switch (section.kind) {
    case 'groups':
      return [section.category, section.values].flatMap(it =>
        it.description === undefined ? [] : [`${indent}- ${it.names[0]}:${about(it.description)}`],
      )
    case 'table':
      return section.columns.map(it => `${indent}- ${it.names[0]}: ${fieldWords(it)}.${about(it.description)}`)
    case 'fields':
      return section.fields.map(it => fieldLine(it, indent))
    case 'part':
      return [...addressLines(section.scope.link, indent), ...scopeLines(section.scope, level + 1, indent)]
    case 'parts':
      return partsLines(section, level, indent)
    default:
      return []
  }
}

function partsLines({named, scope}: PartsShape, level: number, indent: string): string[] {
  const lines = patternLines(scope.heading as HeadingShape, indent)
  return [...lines, ...scopeLines(scope, named ? level + 2 : level + 1, indent)]
}
