import type {Document, HeaderLine, Known} from './model.js'
import {cellsOf, type Style} from './style.js'
import {finished, styled, type Variation} from './variation.js'

/* Documents without headings: one list, an item for each header line and each section. */

const inBold = (text: string) => `**${text}:**`

const bold: Write = {label: inBold, category: inBold}
const plain: Write = {label: text => `${text}:`, category: text => `${text}:`}

interface Write {
  readonly label: (text: string) => string
  readonly category: (text: string) => string
}

/** Whether the section fits into an item. */
function fits({body, heading, shape}: Known): boolean {
  if (/[*_`[\\:]/.test(heading)) return false
  switch (body.kind) {
    case 'groups':
      return shape.kind === 'groups' && body.rows.every(row => row.category !== '' && !/[*_`[\\:|]/.test(row.category))
    case 'table':
      return false
    default:
      return true
  }
}

const isPlain = ({label}: HeaderLine) => !/[*_`[\\:]/.test(label)

function outlined(name: string, marker: string, {label, category}: Write): Variation {
  const item = `${marker} `
  const below = ' '.repeat(item.length)
  const indented = (text: string) => text.replace(/^(?=.)/gm, below)
  const nested = (lines: readonly string[]) => `\n${lines.map(line => indented(line)).join('\n')}`
  const style: Partial<Style> = {
    header: lines => lines.map(line => `${item}${label(line.label)} ${line.value}`).join('\n'),
    heading: text => item + label(text),
    headingGap: ' ',
    sectionGap: '\n',
    gap: `\n\n${below}`,
    list: items => nested(items.map(it => `- ${it}`)),
    tasks: items => nested(items.map(it => `- [${it.done ? 'x' : ' '}] ${it.text}`)),
    table: (rows, header, cell) =>
      nested(
        cellsOf(rows, header, cell)
          .slice(1)
          .map(([first = '', values = '']) => `- ${category(first)} ${values}`),
      ),
  }
  return {
    name: `outline: ${name}`,
    touches: [
      ...[
        'section-gap',
        'heading-gap',
        'header',
        'header-place',
        'header-content',
        'label',
        'values',
        'title',
        'start',
        'date',
        'location',
        'order',
      ],
      ...['heading', 'marked-heading', 'bare-heading', 'heading-style', 'level', 'list', 'tasks', 'table', 'category'],
      ...['table-header', 'table-shape', 'cell', 'row', 'columns', 'category-list', 'category-markup', 'paragraph'],
      ...[
        'absent',
        'absent-style',
        'additional',
        'after',
        'trailing',
        'trailing-end',
        'wrapping',
        'tabs',
        'value-ends',
      ],
    ],
    codes: ['heading-style'],
    also: ['field-style', 'category-list', 'comma-separated', 'empty-cell', 'list-marker'],
    // The header does not belong to an item above it.
    apply: document =>
      isOutline(document)
        ? finished(styled(document, style), text => text.replace(`\n\n${below}${item}`, `\n\n${item}`))
        : null,
  }
}

function isOutline({header, parts}: Document): boolean {
  return header.every(isPlain) && parts.every(part => part.shape !== null && fits(part))
}

export const outlineVariations: readonly Variation[] = [
  outlined('items with labels in bold', '-', bold),
  outlined('starred items with labels in bold', '*', bold),
  outlined('items with plain labels', '-', plain),
]
