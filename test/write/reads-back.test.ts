import {describe, expect, it} from 'vitest'
import * as bundled from '../../src/forms/index.js'
import {type AnyDocument, defineForm, type Form, parseSummary, stringifySummary} from '../../src/index.js'

/* Documents with headings in odd places. The values that each form reads from them are written and read again. */

const parts = defineForm({
  name: 'notes',
  title: {optional: true},
  sections: {
    a: {kind: 'markdown', names: ['A']},
    b: {kind: 'parts', names: ['B'], text: 'markdown'},
    c: {kind: 'markdown', names: ['C']},
  },
})

const documents: readonly (readonly [name: string, markdown: string])[] = [
  ['a title without text', '#\n\nText.\n'],
  ['text below a heading without text', '# T\n\n#\n\nText.\n'],
  ['an empty item below a heading without text', '# T\n\n#\n\n-\n'],
  ['headings without text, one below another', '# T\n\n#\n\n##\n'],
  ['a deeper heading below one without text', '# T\n\n## X\n\n#\n\n### Y\n'],
  ['text and a heading below one without text', '# T\n\n#\n\ntext\n\n## Y\n\ntext\n'],
  ['indented code below a heading without text', '# T\n\n## X\n\n#\n\n\tcode\n'],
  ['an indented table below a heading without text', '## -\n\n#\n\n\t|||\n'],
  ['headings below a heading that is a header line', '# T\n\n# Date: 2024\n\n## Y\n\ntext\n'],
  [
    'text and headings below a heading that is a header line',
    '# T\n\n# Date\n\n2024\n\ntext\n\n## Y\n\n### Z\n\n## V\n',
  ],
  ['a header line and a heading below a heading without text', '# T\n\n#\n\nDate: 2024\n\n## Y\n'],
  ['a definition at the top of a part', '# T\n\n## B\n\n### One\n\n[e]: https://example.org\n\nText [e].\n'],
  ['a definition alone in a part', '# T\n\n## B\n\n### One\n\n[e]: https://example.org\n'],
  ['a start of a date that is no field, where the date is absent', '# T\n\nDate: -\nStart Date: 2019\n'],
  ['a city that is no field, where the place is absent', '# T\n\nLocation: -\nCity: Lima\n'],
  ['a code fence in a quote', '# T\n\n## Commitments\n\n> ```\n> a\n> ```\n> ```\n> b\n> ```\n'],
  ['open code fences in a quote', '# T\n\n## Commitments\n\n> ```\n> ```\n> ```\n'],
  ['the name of a section inside another at level 1', '# A\n\ntext\n\n## C\n\n# C\n'],
  ['an open fence after a section outside the form', '# A\n\ntext\n\n## s\n\n# &\n\n# C\n\n```\n'],
  [
    'text outside the form in sections that are not in order',
    '# T\n\n## Decisions\n\n| x | y |\n| - | - |\n| a | b |\n\n## Present\n\n| x | y |\n| - | - |\n| c | d |\n',
  ],
  [
    'an open fence in a section that is not the last of the form',
    '# T\n\n## Commitments\n\n- a\n\n## Actors\n\n```\nb\n',
  ],
  [
    'header lines below the title and a text with a label',
    '# T\n\n**Status**: open\n\n**Location**: Lima\n\ntext\n\n**Date**: b\n',
  ],
  ['a text before the first part', '# T\n\n## Pros and Cons of the Options\n\ntext\n\n### One\n\nGood.\n'],
  ['a section of several parts twice', '# T\n\n## B\n\none\n\n## B\n\n- two\n'],
  ['a part twice', '# T\n\n## Decision Outcome\n\none\n\n## Decision Outcome\n\ntwo\n'],
  ['what is after a fence around the document and looks like a section', '```\n# T\n\n## Notes\n```\n\n## Actors\n'],
  ['a text that looks like the heading of an absent section', '# T\n\n**Actors**\n\n## Actors\n'],
  ['a label after another value', '# T\n\n**Consulted**:\n\n- Ana\n- Status: open\n'],
  ['two texts before the title', 'One.\n\n---\n\nTwo.\n\n# T\n\n**Date**: 2024\n\nThree.\n\n## Decisions\n\n- a\n'],
  ['a table below the title in a list', '- **Date**: Lima\n\n      |a|b|\n\n## Considered Options\n\n- c\n'],
  [
    'definitions below a table that is in no value',
    '# T\n\n## Commitments\n\n|a|b|\n\n## Commitments\n\n[c]: https://example.org\n',
  ],
  ['a table without a whole delimiter row, above a section', '| a | b |\n| -\n**Actors**\n'],
  ['a table without a whole delimiter row, above a document in a fence', '| a | b |\n| -\n~~~\n## Actors\n'],
  ['a table without a whole delimiter row at the end', '# T\n\n## Actors\n\n- a\n\n---\n\n| a | b |\n| -\n'],
  ['an open code fence in an item', '# T\n\n## Actors\n\n- a\n  ```\n  b\n\nText.\n'],
  ['an open code fence as an item', '# T\n\n## Actors\n\n- ~~~~\n  b\n\n## Notes\n\nText.\n'],
  ['open code fences in two items', '# T\n\n## Actors\n\n- x\n  ```\n  b\n- y\n  ```\n  d\n'],
  ['an open comment in an item', '# T\n\n## Actors\n\n- a\n- <!-- b\n\nText.\n'],
  ['a heading in an item', '# T\n\n## Actors\n\n- a\n  # B\n'],
  ['tags below an open comment', '<!-- a\n\n<div>\n\n## Actors\n\n- x\n'],
  ['tags below an open code fence', '```\n\n<script>\n\n## Decision Outcome\n\nb\n'],
  ['a code fence below an open comment', '<!-- a\n~~~\n### Added\n\n- x\n'],
  [
    'a link around the number of a version alone',
    '# T\n\n## Version [1.2.0](https://example.org/)\n\n### Added\n\n- a\n',
  ],
  ['a version in two pairs of brackets', '# T\n\n## [data] [2.1]\n\n### Added\n\n- a\n'],
  ['a code fence with a list above the first section', '# T\n\n```md\n- a\n```\n\nText.\n\n## Actors\n\n- b\n'],
  ['a code fence with a list in a version', '# T\n\n## [1.0.0]\n\n```md\n- a\n```\n\nText.\n'],
  ['what is set off below the last section, which has other text', '# T\n\n## Commitments\n\n|a|b|\n\n---\n\nText.\n'],
]
const forms: readonly Form[] = [...Object.values(bundled), parts] as Form[]

describe.each(forms.map(form => [form.name, form] as const))('what the form %s reads', (_, form) => {
  it.each(documents)('of %s reads back', (_, markdown) => {
    const {summary} = parseSummary(markdown, {form})
    expect(parseSummary(stringifySummary(summary as AnyDocument, {form}), {form}).summary).toEqual(summary)
  })
})
