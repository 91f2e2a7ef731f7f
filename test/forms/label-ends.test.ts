import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary} from '../../src/index.js'

/* Where the text of a label ends, and lines of the form below other content. */

const form = defineForm({
  name: 'board',
  fields: {chair: {kind: 'text', optional: true}, keywords: {kind: 'list', optional: true}},
  sections: {
    present: {kind: 'list', separator: ',', optional: true},
    apologies: {kind: 'list', separator: ',', optional: true},
    background: {kind: 'prose', optional: true},
    methods: {kind: 'prose', optional: true},
    nutrition: {kind: 'fields', fields: {energy: 'number', protein: 'number'}, optional: true},
    contact: {kind: 'fields', fields: {name: 'text', mail: {kind: 'link', names: ['E-Mail', 'Mail']}}, optional: true},
    risks: {kind: 'groups', category: 'Level', values: 'Risk', optional: true},
    skills: {kind: 'table', columns: {skill: 'text', needed: 'boolean'}, optional: true},
  },
})

type Values = Readonly<Record<string, unknown>>

/** Each row: a name, the document below its title, and values of the form. */
const DOCUMENTS: readonly (readonly [name: string, document: string, values: Values])[] = [
  [
    'a label on the next line',
    '## Present\n\n- Ana\n\n**Apologies:** Cy, Di\n**Chair:** Eva',
    {present: ['Ana'], apologies: ['Cy', 'Di'], chair: 'Eva'},
  ],
  [
    'a label in the next paragraph',
    '## Present\n\n- Ana\n\n**Apologies:** Cy, Di\n\n**Chair:** Eva',
    {present: ['Ana'], apologies: ['Cy', 'Di'], chair: 'Eva'},
  ],
  [
    'a list below names on the line of their label',
    'Present: Ana, Bo\n\nApologies: Cy\n\n1. Opening',
    {present: ['Ana', 'Bo'], apologies: ['Cy']},
  ],
  [
    'labels in bold behind sentences',
    '**Background:** Ropes rot. Note: all. **Methods:** We hung ten.',
    {background: 'Ropes rot. Note: all.', methods: 'We hung ten.'},
  ],
  [
    'labels in capitals behind sentences',
    'BACKGROUND: Ropes rot. METHODS: We hung ten.',
    {background: 'Ropes rot.', methods: 'We hung ten.'},
  ],
  [
    'a name within a sentence',
    '**Background:** Ropes rot. Methods: we had none.',
    {background: 'Ropes rot. Methods: we had none.', methods: null},
  ],
  [
    'a field below the last section',
    '## Methods\n\nWe hung ten.\n\nKeywords: rope; salt',
    {methods: 'We hung ten.', keywords: ['rope', 'salt']},
  ],
  [
    'names of columns above labels of the form',
    '## Nutrition\n\n| Nutrient | Amount |\n| --- | --- |\n| Energy | 300 |\n| Protein | 12 |',
    {nutrition: {energy: 300, protein: 12}},
  ],
  [
    'a column whose link has its name',
    '## Contact\n\n| Name | E-Mail |\n| --- | --- |\n| Ida | [Mail](mailto:ida@example.org) |',
    {contact: {name: 'Ida', mail: {text: 'Mail', url: 'mailto:ida@example.org'}}},
  ],
  [
    'a category without values below its heading',
    '## Risks\n\n### High\n\n- Fog\n\n### Low\n\nNone',
    {
      risks: [
        {category: 'High', values: ['Fog']},
        {category: 'Low', values: []},
      ],
    },
  ],
  [
    'ticks in a column of truth values',
    '## Skills\n\n| Skill | Needed |\n| --- | --- |\n| Knots | x |\n| Songs | |\n| Oars | X |',
    {
      skills: [
        {skill: 'Knots', needed: true},
        {skill: 'Songs', needed: null},
        {skill: 'Oars', needed: true},
      ],
    },
  ],
  [
    'crosses beside check marks',
    '## Skills\n\n| Skill | Needed |\n| --- | --- |\n| Knots | ✓ |\n| Songs | x |',
    {
      skills: [
        {skill: 'Knots', needed: true},
        {skill: 'Songs', needed: null},
      ],
    },
  ],
]

describe('a document', () => {
  it.each(DOCUMENTS)('with %s', (_, document, values) => {
    const markdown = `# T\n\n${document}\n`
    const {summary} = parseSummary(markdown, {form})
    expect(summary).toMatchObject(values)
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toMatchObject(values)
  })

  it('does not lose the names of columns by a fix', () => {
    const markdown = '# T\n\n## Nutrition\n\n| Nutrient | Amount |\n| --- | --- |\n| Energy | 300 |\n| Protein | 12 |\n'
    expect(fixSummary(markdown, {form}).markdown).toContain('Nutrient')
  })
})
