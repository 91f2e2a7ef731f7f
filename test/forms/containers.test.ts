import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'

/* Containers (`:::`) in sections of several kinds. */

const guide = defineForm({
  name: 'guide',
  sections: {
    overview: 'markdown',
    steps: {kind: 'list', optional: true},
    notes: {kind: 'markdown', names: ['Notes', 'Remarks'], optional: true},
    account: {kind: 'prose', optional: true},
  },
})

type Values = Readonly<Record<string, unknown>>

const read = (markdown: string) => parseSummary(markdown, {form: guide}).summary as Values

describe('a section of markdown', () => {
  it.each([
    ['a whole container', '::: warning\nHigh water.\n:::'],
    ['a container between text', 'Text.\n\n::: {.note #a}\n- One\n- Two\n:::\n\nMore.'],
    ['a container with a title', ':::note Remember\nHigh water.\n:::'],
    ['a container in another', ':::: tip\n\n::: danger\n\nText.\n\n:::\n\n::::'],
    ['two containers', '::: tip\nA\n:::\n\n::: tip\nB\n:::'],
    ['a container with a sub-heading', '::: details\n\n### More\n\nText.\n\n:::'],
  ])('keeps %s', (_, text) => {
    for (const [before, after] of [
      ['', ''],
      ['', '\n## Steps\n\n::: tip\n\n- One\n\n:::\n'],
      ['## Steps\n\n::: tip\n\n- One\n\n:::\n\n', ''],
    ]) {
      const markdown = `# T\n\n${before}## Overview\n\n${text}\n${after}`
      const summary = read(markdown)
      expect(summary).toMatchObject({overview: text, steps: before || after ? ['One'] : [], additionalSections: []})
      expect(read(stringifySummary(summary as never, {form: guide}))).toEqual(summary)
      expect(read(fixSummary(markdown, {form: guide}).markdown)).toMatchObject({overview: text})
    }
  })

  it.each([
    ['around the document', '::: {#main}\n\n# T\n\n## Overview\n\nText.\n\n:::\n', 'Text.'],
    ['around sections', '# T\n\n::: page\n\n## Overview\n\nText.\n\n## Steps\n\n- One\n\n:::\n', 'Text.'],
    [
      'that begins in it and ends below',
      '# T\n\n## Overview\n\nText.\n\n::: page\n\n## Steps\n\n- One\n\n:::\n',
      'Text.',
    ],
    ['that is closed twice', '# T\n\n## Overview\n\n::: tip\nText.\n:::\n\n:::\n', 'Text.'],
  ])('does not keep the marks of a container %s', (_, markdown, overview) => {
    expect(read(markdown)['overview']).toBe(overview)
  })

  it('keeps marks in code', () => {
    const text = '```md\n::: tip\n```\n\n::: tip\nA\n:::'
    expect(read(`# T\n\n## Overview\n\n${text}\n`)['overview']).toBe(text)
  })
})

describe('a section of another kind', () => {
  it.each([
    ['a list', '## Steps\n\n::: tip\n\n- One\n- Two\n\n:::', {steps: ['One', 'Two']}],
    ['prose', '## Account\n\n::: tip\nText.\n:::', {account: 'Text.'}],
  ])('has no marks of containers: %s', (_, section, expected) => {
    expect(read(`# T\n\n## Overview\n\n::: tip\nO\n:::\n\n${section}\n`)).toMatchObject({
      overview: '::: tip\nO\n:::',
      ...expected,
    })
  })
})
