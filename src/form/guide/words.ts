import {hashes, headerLine, headingLine, tableMarkdown} from '../../markdown/notation.js'
import type {FieldShape, HeadingShape, ItemShape, ScalarShape, SectionShape} from '../shape.js'

/* Describes in words how each kind is written, for the instructions and for the comments of a template. */

/** Returns a description as a sentence. Sentences about null are left out, because no document contains null. */
export function sentenceOf(description: string | undefined): string {
  const sentences = (description ?? '').trim().split(/(?<=[.?!])\s+/)
  const sentence = sentences.filter(it => !/^Null (?:when|where)\b/.test(it)).join(' ')
  return sentence === '' || /[.?!]$/.test(sentence) ? sentence : `${sentence}.`
}

/** Returns inline code of markdown. */
const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

/** Describes how the value of a field is written. */
export function fieldWords(field: FieldShape): string {
  if (field.kind !== 'list') return scalarWords(field)
  return `values separated by ${code(field.separator)}${field.of.kind === 'text' ? '' : `, each ${itemWords(field.of)}`}`
}

function scalarWords(shape: ScalarShape): string {
  switch (shape.kind) {
    case 'text':
      return 'text on one line'
    case 'number':
      return `a number, such as ${code('12.5')}`
    case 'boolean':
      return `${code('Yes')} or ${code('No')}`
    case 'date':
      return `a date, such as ${code('2024-10-23')}${shape.end === null ? '' : `, or a period, such as ${code('2024-10-23/2024-10-25')}`}`
    case 'place':
      return `a city and its country, such as ${code('Madrid, Spain')}; several are separated by ${code(';')}`
    case 'choice':
      return shape.options.length === 1
        ? code(shape.options[0]?.value ?? '')
        : `one of ${shape.options.map(it => code(it.value)).join(', ')}`
    case 'link':
      return `a link, such as ${code('[text](https://example.org)')}`
  }
}

function itemWords(of: ItemShape): string {
  if (of.kind === 'task') return `beginning with ${code('- [ ] ')}, or ${code('- [x] ')} when it is done`
  return of.kind === 'entry' ? `as ${code('- **Name**: text')}` : scalarWords(of)
}

/** Describes how the contents of a section are written; `level` is the level of its heading. */
export function sectionWords(section: SectionShape, level: number): string {
  switch (section.kind) {
    case 'prose':
      return 'paragraphs of plain text'
    case 'markdown':
      return level < 6 ? `markdown; its headings begin with ${code(hashes(level + 1))}` : 'markdown without headings'
    case 'list': {
      const plain = `a list with one item per line, each beginning with ${code('- ')}`
      if (section.of.kind === 'text') return plain
      const own = section.of.kind === 'task' || section.of.kind === 'entry'
      return own
        ? `a list with one item per line, ${itemWords(section.of)}`
        : `${plain} and then ${itemWords(section.of)}`
    }
    case 'groups':
      return `a table with one row for each category; its values are separated by ${code(';')}`
    case 'table':
      return 'a table with one row for each entry'
    case 'fields':
      return `lines of the form ${code(headerLine('Label', 'value'))}, each a paragraph`
    case 'part':
      return `the parts below; their headings begin with ${code(hashes(level + 1))}`
    case 'parts': {
      const at = section.named ? level + 1 : level
      const {patterns} = section.scope.heading as HeadingShape
      const headings = shownPatterns(patterns).map(it => code(headingLine(at, patternText(it))))
      return `several parts, each with a heading: ${headings.length === 0 ? code(headingLine(at, '…')) : headings.join(' or ')}`
    }
    default:
      return fieldWords(section)
  }
}

/** Returns the patterns that a writer needs: for each set of keys the first pattern. */
export function shownPatterns(patterns: HeadingShape['patterns']): HeadingShape['patterns'] {
  const keysOf = (pattern: HeadingShape['patterns'][number]) =>
    JSON.stringify(pattern.flatMap(piece => ('key' in piece ? [piece.key] : [])).sort())
  const first = new Map([...patterns].reverse().map(it => [keysOf(it), it]))
  return patterns.filter(it => first.get(keysOf(it)) === it)
}

/** Returns a pattern as it was declared. */
export function patternText(pattern: HeadingShape['patterns'][number]): string {
  return pattern.map(piece => ('key' in piece ? `{${piece.key}}` : piece.text)).join('')
}

/** Returns the first two lines of the table in a section; null when the section does not hold a table. */
export function tableHeader(section: SectionShape): string | null {
  if (section.kind === 'groups') return tableMarkdown([section.category.names[0], section.values.names[0]], [])
  return section.kind === 'table'
    ? tableMarkdown(
        section.columns.map(it => it.names[0]),
        [],
      )
    : null
}
