import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, formSchema, parseSummary} from '../../src/index.js'

/* Links, anchors and directives of reStructuredText, as converters write them. */

const form = defineForm({
  name: 'proposal',
  title: {optional: true},
  fields: {proposal: 'link', authors: {kind: 'list', names: ['Authors'], separator: ','}},
  sections: {
    motivation: 'markdown',
    steps: {kind: 'part', text: 'markdown', sections: {first: 'list', later: 'list'}},
    costs: {kind: 'table', columns: {part: 'text', euros: 'number'}, optional: true},
  },
})

const FIELDS = `-  Proposal: \`RP-12 <0012-reed.md>\`__
-  Authors: \`Ana Duarte <https://example.org/ana>\`__, \`Bo
   Lind <https://example.org/bo>\`__
`
const REST = `
.. _-motivation:

🌾 Motivation
-------------

.. code:: sh

   # a comment
   Not a heading
   ~~~~~~~~~~~~~

Steps
-----

First
~~~~~

-  Call \`\`reed()\`\` first
-  See \`the plan <https://example.org/plan>\`__

.. _later-1:

Later
~~~~~

-  Cut it

Costs
-----

===== =====
Part  Euros
===== =====
Boat  12
===== =====
`
const VALUES = {
  proposal: {text: 'RP-12', url: '0012-reed.md'},
  authors: ['Ana Duarte', 'Bo Lind'],
  steps: {text: null, first: ['Call reed() first', 'See the plan'], later: ['Cut it']},
  costs: [{part: 'Boat', euros: 12}],
  additionalSections: [],
}

describe.each<[name: string, markdown: string, title: string | null]>([
  ['without a title', FIELDS + REST, null],
  ['with a title', `.. _reed:\n\nReed\n====\n\n${FIELDS}${REST}`, 'Reed'],
  ['with emoji in the title', `.. _reed:\n\n🌾 Reed 🇳🇴\n========\n\n${FIELDS}${REST}`, '🌾 Reed 🇳🇴'],
])('%s', (_name, markdown, title) => {
  it('has the values', () => {
    const {summary} = parseSummary(markdown, {form})
    expect(summary).toMatchObject({...VALUES, title})
    expect(summary.motivation).toContain('# a comment')
    expect(formSchema(form).safeParse(summary).success).toBe(true)
  })

  it('has them after all fixes', () => {
    const fixed = fixSummary(markdown, {form}).markdown
    expect(parseSummary(fixed, {form}).summary).toMatchObject({...VALUES, title})
  })
})

it('keeps raw HTML, and code of a directive in an item', () => {
  const markdown = `Steps
-----

First
~~~~~

-  Run it

   .. code-block:: sh

      - no item

.. raw:: html

   <b>Then</b> rest

Later
~~~~~

-  Cut it
`
  const {summary} = parseSummary(markdown, {form})
  expect(summary.steps.first.join()).toContain('Run it')
  expect(summary.steps.first).not.toContain('no item')
  expect(JSON.stringify(summary)).toContain('rest')
  expect(summary.steps.later).toEqual(['Cut it'])
})
