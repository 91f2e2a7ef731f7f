import {describe, expect, it} from 'vitest'
import {defineForm, parseSummary} from '../../src/index.js'

/* Lines of lists that people write with labels, numbers or an introduction. */

const board = defineForm({
  name: 'board',
  fields: {
    held: {kind: 'date', optional: true},
    chair: {kind: 'text', optional: true},
    recording: {kind: 'link', optional: true},
    ports: {kind: 'list', optional: true},
  },
  sections: {
    present: {kind: 'list', separator: ',', names: ['Present', 'Attendees']},
    apologies: {kind: 'list', separator: ',', optional: true},
    decisions: {kind: 'list', optional: true},
    options: {kind: 'list', names: ['Options considered', 'Options'], optional: true},
    tasks: {kind: 'list', of: 'task', optional: true},
  },
})

type Values = Readonly<Record<string, unknown>>

const read = (markdown: string) => {
  const {summary, diagnostics} = parseSummary(markdown, {form: board})
  return {summary: summary as Values, codes: diagnostics.map(it => it.code)}
}

describe('a line of a list of names', () => {
  it.each<[string, string, Values]>([
    [
      'is another section, in definitions',
      'Present\n: Ana, Bo\n\nApologies\n: Cy\n\nChair\n: Eva Lund',
      {present: ['Ana', 'Bo'], apologies: ['Cy'], chair: 'Eva Lund'},
    ],
    [
      'is another section, in a list',
      '- Present: Ana, Bo\n- Apologies: Cy\n- Chair: Eva Lund',
      {present: ['Ana', 'Bo'], apologies: ['Cy'], chair: 'Eva Lund'},
    ],
    [
      'is another section, in bold',
      '- **Present:** Ana, Bo\n- **Apologies:** Cy, Di\n- **Chair:** Eva Lund',
      {present: ['Ana', 'Bo'], apologies: ['Cy', 'Di'], chair: 'Eva Lund'},
    ],
    [
      'is another section, in paragraphs',
      'Present: Mayor Ana, Bo\n\nApologies: Councillor Cy',
      {present: ['Mayor Ana', 'Bo'], apologies: ['Councillor Cy'], chair: null},
    ],
    [
      'is a field, in paragraphs',
      'Present: Ana, Bo\n\nApologies: Cy\n\nChair: elund',
      {present: ['Ana', 'Bo'], apologies: ['Cy'], chair: 'elund'},
    ],
    [
      'has a handle',
      '- Present: ana, bo_lind, @eva\n- Apologies: cy',
      {present: ['ana', 'bo_lind', '@eva'], apologies: ['cy']},
    ],
    ['names the section again', '- Present: Ana', {present: ['Ana'], apologies: []}],
    ['is absence', '- Present: Ana, Bo\n- Apologies: none', {present: ['Ana', 'Bo'], apologies: []}],
    ['is a role beside other roles', '- Chair: Ana\n- Members: Bo, Eva', {present: ['Ana', 'Bo', 'Eva'], chair: null}],
    [
      'is an item about a person',
      '- Ana: Harbour Labs\n- Bo: Port Inc.',
      {present: ['Ana: Harbour Labs', 'Bo: Port Inc.']},
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(`# T\n\n## Attendees\n\n${lines}\n`).summary).toMatchObject(expected)
    expect(read(`# T\n\n## Present\n\n${lines}\n`).summary).toMatchObject(expected)
  })

  it('stays where it is if another text gives the section or the field', () => {
    const {summary, codes} = read(
      '# T\n\n**Chair**: Gus\n\n## Present\n\n- Present: Ana, Bo\n- Apologies: Cy\n- Chair: Eva\n\n## Apologies\n\n- Di\n',
    )
    expect(summary).toMatchObject({present: ['Ana', 'Bo'], apologies: ['Di'], chair: 'Gus'})
    expect(codes.filter(it => it === 'misplaced-content')).toHaveLength(2)
  })
})

describe('the only item of a list of names', () => {
  it.each([
    ['names and handles', 'Ana Duarte, bolind, elund', ['Ana Duarte', 'bolind', 'elund']],
    ['a handle first', 'bolind, Ana, elund', ['bolind', 'Ana', 'elund']],
    ['handles with numbers', 'Ana, bo2, e.lund, d-ray', ['Ana', 'bo2', 'e.lund', 'd-ray']],
    ['handles with a sign', '@ana, bolind, @elund', ['@ana', 'bolind', '@elund']],
    ['a name with a place', 'Ana Duarte, harbour labs', ['Ana Duarte, harbour labs']],
    ['a sentence', 'Ana, who came late, and Bo', ['Ana, who came late, and Bo']],
  ])('%s', (_, line, present) => {
    expect(read(`# T\n\n## Present\n\n- ${line}\n`).summary['present']).toEqual(present)
  })
})

describe('numbers of values', () => {
  it.each([
    ['on a line', '**Ports**: 1. Porto; 2. Vigo; 3. Lima', ['Porto', 'Vigo', 'Lima']],
    ['with brackets', '**Ports**: 1) Porto; 2) Vigo', ['Porto', 'Vigo']],
    ['in a cell', '| Ports | 1. Porto<br>2. Vigo |\n| --- | --- |', ['Porto', 'Vigo']],
    ['in a table', '| | |\n|---|---|\n| **Ports** | 1. Porto<br/>2. Vigo |', ['Porto', 'Vigo']],
    ['that do not count', '**Ports**: 1. Porto; 3. Vigo', ['1. Porto', '3. Vigo']],
    ['that are escaped', '**Ports**: 1\\. Porto; 2\\. Vigo', ['1. Porto', '2. Vigo']],
    ['of one value', '**Ports**: 1. Porto', ['1. Porto']],
  ])('%s', (_, line, ports) => {
    expect(read(`# T\n\n${line}\n\n## Present\n\n- Ana\n`).summary['ports']).toEqual(ports)
  })
})

describe('a sentence above tasks', () => {
  it.each([
    ['without a colon', 'Items marked with (R) are required.\n\n- [x] One\n- [ ] Two', 2, 1],
    ['with a colon', 'To do:\n\n- [ ] One', 1, 1],
    ['above ordered tasks', 'Please check each box.\n\n1. [x] One\n2. [ ] Two', 2, 1],
    ['of several lines', 'Please check\neach box.\n\n- [x] One', 1, 1],
    ['above items without a box', 'Ask Ana.\n\n- One', 2, 0],
    ['below tasks', '- [x] One\n\nAsk Ana.', 2, 0],
  ])('%s', (_, lines, count, quoted) => {
    const {summary, codes} = read(`# T\n\n## Present\n\n- Ana\n\n## Tasks\n\n${lines}\n`)
    expect(summary['tasks']).toHaveLength(count)
    expect(codes.filter(it => it === 'subheading')).toHaveLength(quoted)
  })
})

describe('the only item of a list that its section counts', () => {
  it.each([
    ['with a number', '- Option 1: By hand', ['By hand']],
    ['with a letter', '- Option A: By hand', ['By hand']],
    ['with a dash', '* Option 1 – By hand', ['By hand']],
    ['with a full stop', '1. Option 1. By hand', ['By hand']],
    ['with a higher number', '- Option 2: By hand', ['Option 2: By hand']],
    ['with another name', '- Plan 1: By hand', ['Plan 1: By hand']],
    ['with an escape', '- Option 1\\: By hand', ['Option 1: By hand']],
  ])('%s', (_, line, options) => {
    expect(read(`# T\n\n## Present\n\n- Ana\n\n## Options\n\n${line}\n`).summary['options']).toEqual(options)
  })
})

describe('absence for a time', () => {
  it.each([
    'None this week.',
    'No decisions this month',
    'None for this meeting',
    'No recording this week',
    'Nothing today.',
    'Ninguna esta semana',
    'Nenhuma esta semana.',
    'Aucune cette semaine',
    'Keine diese Woche',
    'Nessuna questa settimana',
  ])('%s', text => {
    const {summary, codes} = read(`# T\n\n**Recording**: ${text}\n\n## Present\n\n- Ana\n\n## Decisions\n\n${text}\n`)
    expect(summary).toMatchObject({recording: null, decisions: []})
    expect(codes).toEqual(['placeholder-value', 'placeholder-value'])
  })

  it.each(['No trains this week, only buses', 'No boats go out this week', 'Meet this week'])(
    'is no absence: %s',
    text => {
      expect(read(`# T\n\n## Present\n\n- Ana\n\n## Decisions\n\n- ${text}\n`).summary['decisions']).toEqual([text])
    },
  )
})

describe('a header list with a list below a label that the form does not have', () => {
  it.each([
    ['first', '- **Link**: https://e.org/1\n  - _Password:_ tides\n- **Held**: 7 March 2024\n- **Chair**: Ana'],
    ['last', '- **Held**: 7 March 2024\n- **Chair**: Ana\n- **Link**: https://e.org/1\n  - _Password:_ tides'],
    ['between', '* Held: 7 March 2024\n* Link: here\n  * tides\n  * moon\n* Chair: Ana'],
    ['twice', '- Link: here\n  - a\n- Held: 7 March 2024\n- Notes: there\n  - b\n- Chair: Ana'],
  ])('%s', (_, lines) => {
    expect(read(`# T\n\n${lines}\n\n## Present\n\n- Ana\n`).summary).toMatchObject({held: '2024-03-07', chair: 'Ana'})
  })
})
