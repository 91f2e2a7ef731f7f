import {describe, expect, it} from 'vitest'
import {formatSummary} from '../../src/edit/format.js'
import {type Form, fixSummary, parseSummary, summaryForm} from '../../src/index.js'
import {type KnownDocument, knownDocuments} from '../support/documents.js'
import {variedDocuments} from '../variations/each.js'

/* Documents that differ only in their line endings are read, fixed and formatted alike. */

/** Of how many documents of a source one is tried. */
const {CI} = process.env
const share = CI ? 3 : 30

const unix = (text: string) => text.replace(/\r\n?/g, '\n')

/** What is made of a document: its values, the document with all fixes, and the formatted document. */
function madeOf(markdown: string, form: Form) {
  return {
    values: JSON.parse(
      JSON.stringify(parseSummary(markdown, {form}).summary, (_, value) =>
        typeof value === 'string' ? unix(value) : value,
      ),
    ),
    fixed: unix(fixSummary(markdown, {form}).markdown),
    formatted: unix(formatSummary(markdown, {form}).markdown),
  }
}

function expectAlike({name, markdown, form = summaryForm}: KnownDocument, ending: string): void {
  const plain = unix(markdown)
  expect(madeOf(plain.replaceAll('\n', ending), form), name).toEqual(madeOf(plain, form))
}

describe.each([...knownDocuments, ['variations', variedDocuments()] as const])('%s', (_, documents) => {
  it.skipIf(documents.length === 0).each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('are the same with %s', (_, ending) => {
    for (const document of documents.filter((_, index) => index % share === 0)) expectAlike(document, ending)
  })
})

describe('a document with CR or CRLF', () => {
  it.each<[string, string]>([
    ['is indented as a whole', '    # T\n\n    ####### a\n\n    - b\n'],
    ['holds rows of a spreadsheet in a fence', '# T\n\n## Actors\n\n```csv\nCategory,Actor\nOne,"A; B"\nTwo,C\n```\n'],
    ['has a table in HTML right below text', '# T\n\n## Actors\nText.\n<table><tr><td>a</td><td>b</td></tr></table>\n'],
    ['is in the markup of a wiki', "= T =\n\n'''Location''': Oslo, Norway\n\n== Commitments ==\n\n# A\n# B\n"],
    [
      'has lists of LaTeX',
      '# T\n\n\\section{Commitments}\n\n\\begin{itemize}\n\\item A\n\\item B\n\\end{itemize}\nText.\n',
    ],
    [
      'has a code span over two lines in the header of a table with too many columns',
      '# T\n\n## Actors\n\n| Category | Actor |```x\ny```-- | --- |\n| One | A |\n| Two | B; C | d\n',
    ],
    ['ends with the header of a table again', '# T\n\n## Actors\n\nCategory | Actor'],
    ['has an indented row with a cell on two lines', '  | 1 | 2. - x é **B *[^1] * *\nc**: |\n'],
    ['has a reference whose label is on two lines', '[Foo\n bar]: /u\n\n[Foo bar][Foo\n bar]: /u\n'],
    ['begins with text in a tag of two lines', '<div class="x"\n id="y">text</div>\n'],
    ['is in reStructuredText', 'Title\n=====\n\nNotes\n-----\n\nText.\n\n- a\n'],
  ])('is read, fixed and formatted as with LF when it %s', (name, markdown) => {
    for (const ending of ['\r\n', '\r']) expectAlike({name, markdown}, ending)
  })
})
