import {escapeHeading, escapeText, headingName, nameMarkdown} from '../../markdown/escape.js'
import {BLANK_LINE, headerLine, headingLine, SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import {assertForm, type Form} from '../form.js'
import type {FieldShape, HeadingShape, Scope, SectionShape} from '../shape.js'
import {fieldWords, patternText, sectionWords, sentenceOf, shownPatterns, tableHeader} from './words.js'

/**
 * Returns an empty document of a form, to fill in: its headings, a placeholder for each value, and a comment that says
 * what to write there. It is read as a document in which every value is absent.
 *
 * @param form - The form of the document.
 *
 * @example
 * formTemplate(defineForm({name: 'minutes', fields: {date: 'date'}}))
 * // '# Title not available\n\n<!-- Date: a date, such as `2024-10-23`. -->\n\n**Date**: Not specified\n'
 */
export function formTemplate(form: Form): string {
  assertForm(form, 'formTemplate')
  const {scope} = form
  const heading = scope.heading as HeadingShape
  const blocks = [
    headingLine(TITLE_LEVEL, escapeHeading(heading.placeholder)),
    ...comment(sentenceOf(heading.description), headingWords(heading)),
    ...scopeBlocks(scope, SECTION_LEVEL),
  ]
  return `${blocks.join(BLANK_LINE)}\n`
}

function headingWords({patterns}: HeadingShape): string {
  return patterns.length === 0
    ? ''
    : `Written as ${shownPatterns(patterns)
        .map(it => `"${patternText(it)}"`)
        .join(' or ')}.`
}

function scopeBlocks({text, fields, sections}: Scope, level: number): string[] {
  return [
    ...fields.flatMap(fieldBlocks),
    ...(text?.kind === 'prose' ? comment(sentenceOf(text.description), 'Paragraphs of text.') : []),
    ...sections.flatMap((it, at) =>
      sectionBlocks(it, level, endsInMarkdown(sections[at - 1]) || (at === 0 && text?.kind === 'markdown')),
    ),
  ]
}

/** Whether text after a section would become part of its markdown if no heading followed. */
function endsInMarkdown(section: SectionShape | undefined): boolean {
  return section !== undefined && ['markdown', 'part', 'parts'].includes(section.kind)
}

function fieldBlocks(field: FieldShape): string[] {
  const {names, placeholder, description, optional} = field
  const words = `${names[0]}${optional ? ' (optional)' : ''}: ${fieldWords(field)}.`
  return [...comment(words, sentenceOf(description)), headerLine(nameMarkdown(names[0]), escapeText(placeholder))]
}

/** @param below - Whether the section follows markdown, of which a comment would become a part. */
function sectionBlocks(section: SectionShape, level: number, below: boolean): string[] {
  const {names, placeholder, description, optional} = section
  const words = sectionWords(section, level)
  const how = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  const about = comment(optional ? 'Optional.' : '', sentenceOf(description), how, tableHeader(section) ?? '')
  const heading = headingLine(level, headingName(names[0]))
  switch (section.kind) {
    case 'markdown':
      // A comment would become part of the markdown.
      return [heading, escapeText(placeholder)]
    case 'fields':
      return [heading, ...about, ...section.fields.flatMap(fieldBlocks)]
    case 'part':
      return [heading, ...about, ...scopeBlocks(section.scope, level + 1)]
    case 'parts': {
      const all = [...about, ...partsAbout(section.scope)]
      if (section.named) return [heading, ...all, escapeText(placeholder)]
      return below ? [] : all
    }
    default:
      return [heading, ...about, escapeText(placeholder)]
  }
}

/** Returns a comment about the contents of each of several parts. A heading here would count as one of the parts. */
function partsAbout({fields, sections}: Scope): string[] {
  const lines = [
    ...fields.map(it => headerLine(it.names[0], fieldWords(it))),
    ...sections.map(it => `${it.names[0]}: ${sectionWords(it, SECTION_LEVEL + 1)}`),
  ]
  return comment(...lines.map(it => `${it}.`))
}

/** Returns a comment of several sentences or lines; an empty list when all are empty. */
function comment(...texts: readonly string[]): string[] {
  const content = texts.filter(it => it !== '').join('\n')
  return content === '' ? [] : [`<!-- ${content.replaceAll('-->', '--&gt;').replace(/\n{2,}/g, '\n')} -->`]
}
