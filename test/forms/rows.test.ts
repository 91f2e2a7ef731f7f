import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'

/* A section that is a table, with rows in the styles of people and programs. */

const task = {kind: 'text', names: ['Task', 'Action']} as const
const owner = {kind: 'text', names: ['Owner', 'Who', 'Responsible']} as const
const due = {kind: 'date', names: ['Due', 'When', 'Deadline']} as const

const form = defineForm({name: 'rows', sections: {actions: {kind: 'table', columns: {task, owner, due}}}})
const ownerFirst = defineForm({name: 'owners', sections: {actions: {kind: 'table', columns: {owner, task, due}}}})

type Cells = readonly [task: string | null, owner: string | null, due: string | null]

const PLAN: Cells = ['Draft the plan', 'Rui', '2025-03-04']
const SEND: Cells = ['Send it out', 'Ana', '2025-03-05']
const NOBODY: Cells = ['Send it out', null, null]
const SENT: Cells = ['Send it out', 'Ana', null]

/** Each row: a name, the section, and its rows. */
const rows: readonly (readonly [name: string, section: string, rows: readonly Cells[]])[] = [
  ['with dashes', '- Draft the plan — Rui — 2025-03-04\n- Send it out — Ana — 2025-03-05', [PLAN, SEND]],
  [
    'with dashes, the date first',
    '- 2025-03-04 – Draft the plan – Rui\n- 2025-03-05 – Send it out – Ana',
    [PLAN, SEND],
  ],
  [
    'with dashes, the name first',
    '- Rui - Draft the plan - 2025-03-04\n- Ana - Send it out - 2025-03-05',
    [PLAN, SEND],
  ],
  ['who, what and when', '- **Rui**: Draft the plan — 2025-03-04\n- **Ana**: Send it out — 2025-03-05', [PLAN, SEND]],
  ['who, what and when in brackets', '- Rui: Draft the plan (by 4 March 2025)\n- Ana: Send it out', [PLAN, SENT]],
  [
    'who and what',
    '- **Rui Costa**: draft the plan\n- **Ana**: Send',
    [
      ['draft the plan', 'Rui Costa', null],
      ['Send', 'Ana', null],
    ],
  ],
  ['who and when in brackets', '- Draft the plan (Rui, 2025-03-04)\n- Send it out (Ana)', [PLAN, SENT]],
  ['who in square brackets', '- Draft the plan [Rui, 2025-03-04]\n- Send it out [Ana]', [PLAN, SENT]],
  ['who and when after a dash', '- Draft the plan — Rui, 2025-03-04\n- Send it out', [PLAN, NOBODY]],
  ['labels in brackets', '- Draft the plan (Owner: Rui, Due: 2025-03-04)\n- Send it out (Owner: Ana)', [PLAN, SENT]],
  ['labels after full stops', '- Draft the plan. Owner: Rui. Due: 2025-03-04.\n- Send it out. Who: Ana.', [PLAN, SENT]],
  ['labels after hyphens, in bold', '- Draft the plan - **Owner**: Rui - **Due**: 2025-03-04', [PLAN]],
  ['labels on lines of an item', '1. **Task:** Draft the plan\n   **Owner:** Rui\n   **Due:** 2025-03-04', [PLAN]],
  [
    'mentions',
    '- [ ] Draft the plan @rui 2025-03-04\n- [x] Send it out @ana',
    [
      ['Draft the plan', '@rui', '2025-03-04'],
      ['Send it out', '@ana', null],
    ],
  ],
  [
    'a column of people with another name',
    '| Task | Assigned to | Due |\n| --- | --- | --- |\n| Draft the plan | Rui | 2025-03-04 |',
    [PLAN],
  ],
  [
    'a column of people with a name in Spanish',
    '| Task | Encargado | Due |\n| --- | --- | --- |\n| Draft the plan | Rui | 2025-03-04 |',
    [PLAN],
  ],
  [
    'a column of people with another name, and no dates',
    '| Action | Assignee |\n| --- | --- |\n| Draft the plan | Rui |\n| Send it out | Ana |',
    [
      ['Draft the plan', 'Rui', null],
      ['Send it out', 'Ana', null],
    ],
  ],
  [
    'a column of people with another name, and the others swapped',
    '| Lead | When | Task |\n| --- | --- | --- |\n| Rui | 2025-03-04 | Draft the plan |',
    [PLAN],
  ],
  [
    'another label for the person',
    '- Task: Draft the plan; Assigned to: Rui; Due: 2025-03-04\n- Task: Send it out; Assigned to: Ana',
    [PLAN, SENT],
  ],
  ['arrows', '- Draft the plan → Rui (2025-03-04)\n- Send it out → Ana (2025-03-05)', [PLAN, SEND]],
  [
    'headings in bold',
    '**Draft the plan**\n- Owner: Rui\n- Due: 2025-03-04\n\n**Send it out**\n- Owner: Ana',
    [PLAN, SENT],
  ],
  ['lists below names', '### Rui\n\n- Draft the plan — 2025-03-04\n\n### Ana\n\n- Send it out', [PLAN, SENT]],
  [
    'terms with definitions',
    'Draft the plan\n:   Owner: Rui\n:   Due: 2025-03-04\n\nSend it out\n:   Owner: Ana\n',
    [PLAN, SENT],
  ],
  [
    'a table in HTML',
    '<table><tr><th>Task</th><th>Who</th><th>Due</th></tr><tr><td>Draft the plan</td><td>Rui</td><td>2025-03-04</td></tr></table>',
    [PLAN],
  ],
  ['tabs, cells empty', 'Task\tOwner\tDue\nDraft the plan\tRui\t2025-03-04\nSend it out\tAna\t', [PLAN, SENT]],
  [
    'commas and quotes',
    'Task,Owner,Due\n"Draft, then file",Rui,2025-03-04\nSend it out,Ana,',
    [['Draft, then file', 'Rui', '2025-03-04'], SENT],
  ],
  ['semicolons', 'Task;Owner;Due\nDraft the plan;Rui;2025-03-04\nSend it out;;', [PLAN, NOBODY]],
  [
    'columns separated by spaces',
    'Task             Owner   Due\nDraft the plan   Rui     2025-03-04\nSend it out      Ana     2025-03-05',
    [PLAN, SEND],
  ],
  [
    'box drawing',
    '┌────────────────┬─────┬────────────┐\n│ Task           │ Who │ Due        │\n├────────────────┼─────┼────────────┤\n│ Draft the plan │ Rui │ 2025-03-04 │\n│ Send it out    │ Ana │ 2025-03-05 │\n└────────────────┴─────┴────────────┘',
    [PLAN, SEND],
  ],
  ['a table of MediaWiki', '{|\n! Task !! Owner !! Due\n|-\n| Draft the plan || Rui || 2025-03-04\n|}', [PLAN]],
  [
    'a multiline table',
    '---------------------------\nTask         Owner  Due\n------------ ------ -------\nDraft the    Rui    2025\nplan\n\nSend it out  Ana    2026\n---------------------------',
    [
      ['Draft the plan', 'Rui', '2025'],
      ['Send it out', 'Ana', '2026'],
    ],
  ],
  ['org-mode', '| Task | Owner | Due |\n|------+-------+------|\n| Draft the plan | Rui | 2025-03-04 |', [PLAN]],
  [
    'a row in place of the header',
    '| Draft the plan | Rui | 2025-03-04 |\n| --- | --- | --- |\n| Send it out | Ana | 2025-03-05 |',
    [PLAN, SEND],
  ],
  [
    'unknown column names',
    '| Thing | Person | Moment |\n| --- | --- | --- |\n| Draft the plan | Rui | 2025-03-04 |',
    [PLAN],
  ],
  [
    'an unknown name of the first column',
    '| Thing | Who | When |\n| --- | --- | --- |\n| Draft the plan | Rui | 2025-03-04 |',
    [PLAN],
  ],
  [
    'an unknown name of a column of dates',
    '| Task | Who | Moment |\n| --- | --- | --- |\n| Draft the plan | Rui | 2025-03-04 |\n| Send it out | Ana | |',
    [PLAN, SENT],
  ],
  [
    'a deadline in words',
    '| Task | Owner | Due |\n| --- | --- | --- |\n| Draft the plan | Rui | by 4 March 2025 |',
    [PLAN],
  ],
  [
    'a cell over two lines',
    '| Task | Owner | Due |\n| --- | --- | --- |\n| Draft the\nplan | Rui | 2025-03-04 |\n| Send it out | Ana | 2025-03-05 |',
    [PLAN, SEND],
  ],
]

/** The same, where the order of the columns does not matter. */
const anyOrder: typeof rows = [
  ['labels in brackets', '- Draft the plan (Owner: Rui, Due: 2025-03-04)\n- Send it out (Owner: Ana)', [PLAN, SENT]],
  [
    'labels after a dash',
    '1. **Draft the plan** — Owner: Rui; Due: 2025-03-04\n2. **Send it out** — Who: Ana',
    [PLAN, SENT],
  ],
  ['headings above lists', '### Rui\n\n- Draft the plan — 2025-03-04\n\n### Ana\n\n- Send it out', [PLAN, SENT]],
  [
    'headings above lists without dates',
    '### Ana\n\n- Send it out\n\n### Rui\n\n- Send it out',
    [SENT, ['Send it out', 'Rui', null]],
  ],
  ['names in bold above lists', '**Rui**\n\n- Draft the plan — 2025-03-04\n\n**Ana**\n\n- Send it out', [PLAN, SENT]],
  [
    'names in bold with a colon',
    '**Rui:**\n\n- Draft the plan (2025-03-04)\n\n**Ana:**\n\n- Send it out',
    [PLAN, SENT],
  ],
  ['names with a colon', 'Rui:\n- Draft the plan (2025-03-04)\n\nAna:\n- Send it out', [PLAN, SENT]],
  [
    'a person and a task in a sentence',
    '- Rui Costa to draft the plan by 4 March 2025\n- Ana Reis will send it out\n- Reply to the mayor',
    [
      ['draft the plan', 'Rui Costa', '2025-03-04'],
      ['send it out', 'Ana Reis', null],
      ['Reply to the mayor', null, null],
    ],
  ],
  [
    'persons and tasks in sentences, in other languages',
    '- Rui Costa deve enviar a ata\n- Ana Reis se encarga de las sillas\n- Eva Roy doit écrire\n- The Gate to be mended',
    [
      ['enviar a ata', 'Rui Costa', null],
      ['las sillas', 'Ana Reis', null],
      ['écrire', 'Eva Roy', null],
      ['The Gate to be mended', null, null],
    ],
  ],
  [
    'mentions of persons, and a number in a task',
    '- [ ] @rui update KEP-12 by 2025-03-04\n- [ ] @ana close it',
    [
      ['update KEP-12', '@rui', '2025-03-04'],
      ['close it', '@ana', null],
    ],
  ],
  [
    'a day without a year',
    '- **Rui** – Draft the plan – by 4 March\n- **Ana** – Send it out – by 5 March 2025',
    [['Draft the plan', 'Rui', null], SEND],
  ],
  ['lists within items', '- Rui\n  - Draft the plan — 2025-03-04\n- **Ana**:\n  - Send it out', [PLAN, SENT]],

  [
    'a name, a dash, and a label in brackets',
    '- **Rui** – Draft the plan (due: 2025-03-04)\n- Ana: Send it out',
    [PLAN, SENT],
  ],
  [
    'a name, a colon, and a label in brackets',
    '- [ ] Rui: Draft the plan (due: 2025-03-04)\n- [x] Ana: Send it out',
    [PLAN, SENT],
  ],
  [
    'labels in square brackets',
    '- Draft the plan [Owner: Rui] [Due: 2025-03-04]\n- Send it out [Owner: Ana]',
    [PLAN, SENT],
  ],
  [
    'labels in lists within items',
    '- **Draft the plan**\n  - Owner: Rui\n  - Due: 2025-03-04\n- **Send it out**\n  - Owner: Ana',
    [PLAN, SENT],
  ],
  [
    'labels below headings',
    '### Draft the plan\n\n- Owner: Rui\n- Due: 2025-03-04\n\n### Send it out\n\n- Owner: Ana',
    [PLAN, SENT],
  ],
  [
    'only a date below the task',
    '- **Draft the plan**\n  - Due: 2025-03-04\n- Send it out\n  - Owner: Ana',
    [['Draft the plan', null, '2025-03-04'], SENT],
  ],
  ['pipes, one of them at the end', '- Draft the plan | Rui | 2025-03-04\n- Send it out | Ana |', [PLAN, SENT]],
]

/** Text that is not a row, and is kept as it is. */
const none: readonly (readonly [name: string, section: string])[] = [
  ['a list of texts', '- Draft the plan\n- Send it out'],
  ['one line with a colon', '- Note: the press joined late'],
  ['a sum below a table', 'Total: 2'],
  ['a sentence with a dash', 'The press – as ever – joined late.'],
  ['only names, in any order', '- **Rui**: Ana\n- **Ana**: Rui'],
  ['more parts than columns', '- one — two — three — four'],
]

describe('rows of a table', () => {
  const document = (section: string) => `# T\n\n## Actions\n\n${section}\n`

  it.each([
    ...rows.map(it => [...it, form] as const),
    ...anyOrder.flatMap(([name, ...it]) => [
      [name, ...it, form] as const,
      [`${name}, the owner first`, ...it, ownerFirst] as const,
    ]),
  ])('%s', (_name, section, cells, form) => {
    const read = (markdown: string) => parseSummary(markdown, {form})
    const markdown = document(section)
    const result = read(markdown)
    expect(result.summary.actions).toEqual(cells.map(([task, owner, due]) => ({task, owner, due})))
    expect(result.summary.additionalSections).toEqual([])
    expect(lost(result, markdown, form)).toBe('')
    expect(unread(result, markdown)).toBe('')
    const fixed = fixSummary(markdown, {form})
    expect(read(fixed.markdown).summary).toEqual(result.summary)
    expect(fixed.remaining.filter(it => it.fix)).toEqual([])
  })

  it.each(none)('%s: no row, and the text is kept', (_name, section) => {
    const {summary, diagnostics} = parseSummary(document(section), {form})
    expect(summary.actions).toEqual([])
    expect(summary.additionalSections.map(it => it.markdown).join('\n')).toBe(section)
    expect(diagnostics.filter(it => it.severity !== 'info').map(it => it.code)).toContain('misplaced-content')
  })

  it.each([
    [
      'persons of one name and duties',
      'Rui spoke.',
      '- Rui to draft the plan by 4 March 2025\n- Ana will send it out',
      [
        ['draft the plan', 'Rui', '2025-03-04'],
        ['send it out', 'Ana', null],
      ],
    ],
    [
      'topics in bold, and persons in brackets',
      'The roof leaks. Rui spoke.',
      '- **Roof:** ask for prices (Rui)\n- **Visitors:** count them (Ana)',
      [
        ['Roof: ask for prices', 'Rui', null],
        ['Visitors: count them', 'Ana', null],
      ],
    ],
    ['a single person whom the text names', 'Bo spoke.', '- Bo: ask for prices', [['ask for prices', 'Bo', null]]],
    ['a single person in bold', 'Bo spoke.', '- **Bo**: ask for prices', [['ask for prices', 'Bo', null]]],
    [
      'a single person of two names',
      'Present: Bo Lind',
      '- Bo Lind: ask for prices',
      [['ask for prices', 'Bo Lind', null]],
    ],
    ['a single person after the task', 'Bo spoke.', '- Ask for prices – Bo', [['Ask for prices', 'Bo', null]]],
    ['a single line of a person', 'Bo spoke.', 'Bo: ask for prices', [['ask for prices', 'Bo', null]]],
    ['a single topic', 'The roof leaks.', '- Roof: ask for prices', []],
    ['a single word that only the list has', 'They met.', '- Bo: ask for prices', []],
    ['words that are no names', 'A reply is late. Listen!', '- Reply to mayors\n- Listen to people', []],
    ['words that only the list has', 'They met.', '- Rui to draft the plan\n- Ana to send it out', []],
    ['topics that may be persons', 'Rui spoke.', '- **Roof:** ask for prices (Rui)\n- **Visit:** count (Ana)', []],
  ])('%s, as the rest of the document shows', (_name, text, section, cells) => {
    const markdown = `# T\n\n${text}\n\n## Actions\n\n${section}\n`
    const result = parseSummary(markdown, {form})
    expect(result.summary.actions).toEqual(cells.map(([task, owner, due]) => ({task, owner, due})))
    expect(lost(result, markdown, form)).toBe('')
  })

  const states = defineForm({
    name: 'states',
    sections: {milestones: {kind: 'table', columns: {name: 'text', due: 'date', done: 'boolean'}}},
  })

  it.each([
    ['signs', '✅ Corridor A open (12 Jan 2025)\n⬜ Corridor B open (3 Mar 2025)'],
    ['signs in a list', '- ✅ Corridor A open – 2025-01-12\n- ❌ Corridor B open – 2025-03-03'],
    ['boxes of tasks', '- [x] Corridor A open – 2025-01-12\n- [ ] Corridor B open – 2025-03-03'],
    ['typed boxes', '☑ Corridor A open – 2025-01-12\n☐ Corridor B open – 2025-03-03'],
    [
      'boxes before labels',
      '- [x] Name: Corridor A open; Due: 2025-01-12\n- [ ] Name: Corridor B open; Due: 2025-03-03',
    ],
  ])('%s before rows are their truth values', (_name, section) => {
    const markdown = `# T\n\n## Milestones\n\n${section}\n`
    const {summary} = parseSummary(markdown, {form: states})
    expect(summary.milestones).toEqual([
      {name: 'Corridor A open', due: '2025-01-12', done: true},
      {name: 'Corridor B open', due: '2025-03-03', done: false},
    ])
    const fixed = fixSummary(markdown, {form: states})
    expect(parseSummary(fixed.markdown, {form: states}).summary).toEqual(summary)
  })

  it.each([
    ['in a list', '- RC – draft the plan – 2025-03-04\n- AD – send it out – asap'],
    ['in lines', 'RC – draft the plan – 2025-03-04\nAD – send it out – asap'],
    ['with semicolons', '- RC; draft the plan; 2025-03-04\n- AD; send it out; asap'],
    ['above the clear row', '- AD – send it out – asap\n- RC – draft the plan – 2025-03-04'],
  ])('reads a part that is no date in the place of the dates of other rows, %s', (_name, section) => {
    const markdown = document(section)
    const result = parseSummary(markdown, {form: ownerFirst})
    expect(result.summary.actions).toEqual(
      expect.arrayContaining([
        {owner: 'RC', task: 'draft the plan', due: '2025-03-04'},
        {owner: 'AD', task: 'send it out', due: null},
      ]),
    )
    expect(result.diagnostics.map(it => it.code)).toContain('invalid-date')
    expect(lost(result, markdown, ownerFirst)).toBe('')
  })

  it('shows how to write a line that may be a row', () => {
    const {diagnostics} = parseSummary(document('- Roof: ask for prices'), {form})
    const found = diagnostics.find(it => it.code === 'misplaced-content')
    expect(found?.message).toContain('expected rows such as "- Task: …; Owner: …; Due: …"')
  })

  it('keeps text under other labels beside its row', () => {
    const {summary} = parseSummary(document('- Draft the plan; Owner: Rui; Priority: high; Due: 2025-03-04'), {form})
    expect(summary.actions).toEqual([{task: 'Draft the plan', owner: 'Rui', due: '2025-03-04'}])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(['Priority: high'])
  })
})

describe('rows that begin with the name of a column and its value', () => {
  const schedule = {
    kind: 'table',
    columns: {week: 'number', topic: 'text', reading: {kind: 'text', optional: true}},
  } as const
  const course = defineForm({name: 'course', sections: {schedule}})

  it.each([
    ['before a colon', '- Week 1: Wind\n- Week 2: Swell, and more'],
    ['before a dash', '- Week 1 – Wind\n- Week 2 – Swell, and more'],
    ['in bold', '- **Week 1:** Wind\n- **Week 2:** Swell, and more'],
  ])('%s', (_, list) => {
    const markdown = `# T\n\n## Schedule\n\n${list}\n`
    const {summary} = parseSummary(markdown, {form: course})
    expect(summary.schedule).toEqual([
      {week: 1, topic: 'Wind', reading: null},
      {week: 2, topic: 'Swell, and more', reading: null},
    ])
    expect(parseSummary(fixSummary(markdown, {form: course}).markdown, {form: course}).summary).toEqual(summary)
  })

  it('are none without a value', () => {
    const {summary} = parseSummary('# T\n\n## Schedule\n\n- Week one: Wind\n- Next week: Swell\n', {form: course})
    expect(summary.schedule).toEqual([])
    expect(summary.additionalSections).toMatchObject([{within: 'schedule'}])
  })
})

describe('rows that begin with a time of day', () => {
  const form = defineForm({
    name: 'log',
    sections: {timeline: {kind: 'table', columns: {time: 'text', event: 'text'}}},
  })

  it.each([
    ['in a table without a header', '| 14:02 | Alert |\n| --- | --- |\n| 14:10 | Rollback |'],
    ['with pipes, without a delimiter row', '14:02 | Alert\n14:10 | Rollback'],
    ['with dots between', '14:02 · Alert\n14:10 · Rollback'],
    ['with arrows', '- 14:02 → Alert\n- 14:10 → Rollback'],
    ['with tabs', '14:02\tAlert\n14:10\tRollback'],
    ['with spaces', '14:02   Alert\n14:10   Rollback'],
    ['in a list', '- 14:02 Alert\n- 14:10: Rollback'],
    ['in bold', '- **14:02** – Alert\n- **14:10** – Rollback'],
  ])('%s', (_name, section) => {
    const markdown = `# T\n\n## Timeline\n\n${section}\n`
    const result = parseSummary(markdown, {form})
    expect(result.summary.timeline).toEqual([
      {time: '14:02', event: 'Alert'},
      {time: '14:10', event: 'Rollback'},
    ])
    expect(lost(result, markdown, form)).toBe('')
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toEqual(result.summary)
  })

  it.each([
    ['without pipes at the ends', 'Time  | Event\n----- | -----\n14:02 | Alert\n      | Page Bo\n14:10 | Rollback'],
    [
      'with pipes at the ends',
      '| Time | Event |\n| --- | --- |\n| 14:02 | Alert |\n    | | Page Bo |\n| 14:10 | Rollback |',
    ],
    ['after a tab', 'Time | Event\n--- | ---\n14:02 | Alert\n\t| Page Bo\n14:10 | Rollback'],
  ])('reads a row that is indented like code, %s', (_name, section) => {
    const markdown = `# T\n\n## Timeline\n\n${section}\n\nText below.\n`
    const result = parseSummary(markdown, {form})
    expect(result.summary.timeline).toEqual([
      {time: '14:02', event: 'Alert'},
      {time: null, event: 'Page Bo'},
      {time: '14:10', event: 'Rollback'},
    ])
    expect(result.summary.additionalSections.map(it => it.markdown)).toEqual(['Text below.'])
    expect(result.diagnostics.map(it => it.code)).toContain('broken-table')
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toEqual(result.summary)
  })

  it('takes no other block below a table for its row', () => {
    const section = '| Time | Event |\n| --- | --- |\n| 14:02 | Alert |\n    | | Page Bo |\n- 14:10 | Rollback'
    const {summary} = parseSummary(`# T\n\n## Timeline\n\n${section}\n`, {form})
    expect(summary.timeline).toEqual([
      {time: '14:02', event: 'Alert'},
      {time: null, event: 'Page Bo'},
      {time: '14:10', event: 'Rollback'},
    ])
  })

  it('keeps years as names of columns', () => {
    const years = defineForm({
      name: 'years',
      sections: {figures: {kind: 'table', columns: {port: 'text', before: 'text', after: 'text'}}},
    })
    const markdown = '# T\n\n## Figures\n\n| Place | 2023 | 2024 |\n| --- | --- | --- |\n| Vigo | 4 | 5 |\n'
    expect(parseSummary(markdown, {form: years}).summary.figures).toEqual([{port: 'Vigo', before: '4', after: '5'}])
  })
})
