import {describe, expect, it} from 'vitest'
import * as bundled from '../../src/forms/index.js'
import {type AnyDocument, defineForm, type Form, parseSummary, stringifySummary} from '../../src/index.js'

/* Documents whose headings are in odd places: what each form reads of them is written and read again. */

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
  ['an open fence behind a section outside the form', '# A\n\ntext\n\n## s\n\n# &\n\n# C\n\n```\n'],
]
const forms: readonly Form[] = [...Object.values(bundled), parts] as Form[]

describe.each(forms.map(form => [form.name, form] as const))('what the form %s reads', (_, form) => {
  it.each(documents)('of %s reads back', (_, markdown) => {
    const {summary} = parseSummary(markdown, {form})
    expect(parseSummary(stringifySummary(summary as AnyDocument, {form}), {form}).summary).toEqual(summary)
  })
})
