import {type Document, render} from './model.js'
import {finished, type Variation} from './variation.js'

/* What models and programs put around documents: tags, reasoning, indentation, escapes; and a second document. */

const chatter = (markdown: string) => ({heading: '', level: 2, within: null, markdown})

const ALL = [
  ...['wrapping', 'start', 'before', 'after', 'trailing-end', 'trailing', 'ending', 'mark', 'order', 'tabs', 'values'],
  ...['header', 'list', 'paragraph', 'table', 'heading-style', 'absent-style', 'additional', 'cell', 'row', 'columns'],
]

const REASONING = '<think>\n\nThe user wants a summary. I read the document first.\n\n</think>'

function wrapped(name: string, apply: (document: Document) => Document | null): Variation {
  return {name: `document ${name}`, touches: ALL, codes: ['wrapped-document'], apply}
}

export const aroundVariations: readonly Variation[] = [
  wrapped('after reasoning', document => ({
    ...finished(document, text => `${REASONING}\n\n${text}`),
    before: [chatter(REASONING), ...document.before],
  })),
  wrapped('inside tags', document => finished(document, text => `<summary>\n${text}</summary>\n`)),
  wrapped('inside tags, with blank lines', document =>
    finished(document, text => `<summary>\n\n${text}\n</summary>\n`),
  ),
  wrapped('indented as a whole', document => finished(document, text => text.replace(/^(?=.)/gm, '    '))),
  wrapped('with line breaks as \\n', document =>
    render(document).includes('\\') ? null : finished(document, text => text.trimEnd().replaceAll('\n', '\\n')),
  ),
  wrapped('as a JSON string', document =>
    render(document).includes('\\') ? null : finished(document, text => JSON.stringify(text)),
  ),
  {
    name: 'a second document below',
    touches: ALL,
    codes: ['second-document'],
    also: ['multiple-titles', 'unknown-section'],
    apply: document => {
      const second = document.parts.filter(it => it.shape).map(it => `## ${it.heading}\n\nAnother text.`)
      if (document.base['title'] === null || second.length === 0) return null
      const markdown = second.join('\n\n')
      return {
        ...finished(document, text => `${text}\n# Another Meeting\n\n${markdown}\n`),
        after: [...document.after, {heading: 'Another Meeting', level: 1, within: null, markdown}],
      }
    },
  },
]
