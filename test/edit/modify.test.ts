import {describe, expect, it} from 'vitest'
import {meetingMinutes} from '../../src/forms/index.js'
import {
  applyEdits,
  type ModifyOptions,
  modifySummary,
  parseSummary,
  type SummaryPath,
  type summaryForm,
  type ValueAt,
} from '../../src/index.js'

type Options = ModifyOptions<typeof summaryForm>

/** A path as in the tables: short, and without a type. */
type Key = string | number

function modified(markdown: string, path: readonly Key[], value: unknown, options?: Options): string {
  const edits = modifySummary(markdown, path as SummaryPath, value as ValueAt<SummaryPath>, options)
  return applyEdits(markdown, edits)
}

const INSERT = {insert: true}

describe('an additional section', () => {
  it('that is an extra cell is removed from its row', () => {
    const table = (row: string) =>
      `## Actors\n\n| Category | Actor | Role |\n| --- | --- | --- |\n${row}\n| d | e | |\n`
    const markdown = modified(`# T\n\n${table('| a | b | c |')}`, ['additionalSections', 0], undefined)
    expect(parseSummary(markdown).summary).toMatchObject({
      actors: [
        {category: 'a', actors: ['b']},
        {category: 'd', actors: ['e']},
      ],
      additionalSections: [],
    })
  })
})

describe('a heading in bold with its text', () => {
  it.each<[string, string, readonly Key[], unknown, string]>([
    ['has the list below', '**Commitments:** None.', ['commitments', 0], 'New', '**Commitments:**\n\n- New'],
    ['has a paragraph more', '**Commitments:** One', ['commitments', 1], 'New', '**Commitments:** One\n\nNew'],
    ['has another text', '**Commitments:** One', ['commitments', 0], 'New', '**Commitments:** New'],
    ['has another paragraph', '**Summary:** One', ['executiveSummary'], 'New', '**Summary:** New'],
  ])('%s', (_, text, path, value, expected) => {
    expect(modified(`# T\n\n${text}\n`, path, value)).toBe(`# T\n\n${expected}\n`)
  })
})

describe('a list', () => {
  const at = (list: string) => `# Dialogue\n\n## Commitments\n\n${list}\n\n## Notes\n\nText.\n`
  const NONE = 'No specific quantifiable commitments or targets identified.'

  it.each<[string, string, readonly Key[], unknown, string, Options?]>([
    ['appends with its marker', '* One\n* Two', [2], 'New', '* One\n* Two\n* New'],
    ['appends with its indentation', ' -   One\n -   Two', [2], 'New', ' -   One\n -   Two\n -   New'],
    ['inserts first', '* One\n* Two', [0], 'New', '* New\n* One\n* Two', INSERT],
    ['inserts in between', '* One\n* Two', [1], 'New', '* One\n* New\n* Two', INSERT],
    ['goes on counting', '1. One\n2. Two', [2], 'New', '1. One\n2. Two\n3. New'],
    ['repeats a number that repeats', '1) One\n1) Two', [2], 'New', '1) One\n1) Two\n1) New'],
    ['stays loose', '- One\n\n- Two', [2], 'New', '- One\n\n- Two\n\n- New'],
    ['stays quoted', '> - One\n> - Two', [2], 'New', '> - One\n> - Two\n> - New'],
    ['appends below nested items', '- One\n  - Two', [2], 'New', '- One\n  - Two\n- New'],
    ['appends after wrapped lines', '- One\n  goes on', [1], 'New', '- One\n  goes on\n- New'],
    ['appends after paragraphs of an item', '- One\n\n  more', [1], 'New', '- One\n\n  more\n- New'],
    ['writes below a line that ends in a comment', '- One <!-- c -->', [1], 'New', '- One <!-- c -->\n- New'],
    ['removes the blanks at the end of a line', '- One\n- Two  ', [1], undefined, '- One'],
    ['removes a line with the blanks at its end', '- One\n- Two \t\n- Three', [1], undefined, '- One\n- Three'],
    ['leaves blanks at ends of lines', '- One  \n- Two  ', [2], 'New', '- One  \n- Two  \n- New  '],
    ['opens a task', '- [x] One', [1], 'New', '- [x] One\n- [ ] New'],
    ['types the marker again', '• One\n• Two', [2], 'New', '• One\n• Two\n• New'],
    ['types an emoji again', '🔹 One\n🔹 Two', [2], 'New', '🔹 One\n🔹 Two\n🔹 New'],
    ['types an arrow again', '➡️ One\n➡️ Two', [2], 'New', '➡️ One\n➡️ Two\n➡️ New'],
    ['goes on in paragraphs', 'One of them.', [1], 'New', 'One of them.\n\nNew'],
    ['replaces a value and its markup', '- **One**\n- Two', [0], 'New', '- New\n- Two'],
    ['replaces wrapped lines', '- One\n  goes on\n- Two', [0], 'New', '- New\n- Two'],
    ['replaces after a typed marker', '- • One', [0], 'New', '- • New'],
    ['removes', '- One\n- Two\n- Three', [1], undefined, '- One\n- Three'],
    ['removes the first', '- One\n- Two', [0], undefined, '- Two'],
    ['removes the last', '- One\n- Two', [1], undefined, '- One'],
    ['removes from a loose list', '- One\n\n- Two\n\n- Three', [1], undefined, '- One\n\n- Three'],
    ['removes a parent alone', '- One\n  - Two', [0], undefined, '  - Two'],
    ['removes one of two lists', '- One\n\n<!-- note -->\n\n- Two', [1], undefined, '- One\n\n<!-- note -->'],
    ['removes a paragraph', 'One of them.\n\n- Two', [0], undefined, '- Two'],
    ['says that nothing is left', '- One', [0], undefined, NONE],
    ['is emptied', '- One\n\n<!-- note -->\n\n* Two', [], [], `${NONE}\n\n<!-- note -->`],
    ['takes the place of a placeholder', 'None identified.', [0], 'New', '- New'],
    ['takes the place of a placeholder item', '- N/A', [0], 'New', '- New'],
    ['is set as a whole', '* One\n* Two\n* Three', [], ['Two', 'Three', 'Four'], '* Two\n* Three\n* Four'],
    ['escapes', '- One', [1], '# 1 | *all* of <it>', '- One\n- \\# 1 | \\*all\\* of \\<it>'],
    ['keeps a value from being a placeholder', '- One', [0], 'None', '- &#78;one'],
    ['writes a line break as a blank', '- One', [0], 'a\nb', '- a b'],
    ['replaces where markers are doubled', '- - One\n- Two', [1], 'New', '- - One\n- New'],
    ['appends where markers are doubled', '- - One', [1], 'New', '- - One\n- New'],
    ['appends after a comment', '* <!-- c --> One', [1], 'New', '* <!-- c --> One\n* New'],
  ])('%s', (_, list, path, value, expected, options) => {
    expect(modified(at(list), ['commitments', ...path], value, options)).toBe(at(expected))
  })

  it('does not count the space after the marker', () => {
    const markdown = '## Characteristics\n\n*\n  One\n\n## Commitments\n\nNone.\n'
    expect(modified(markdown, ['commitments', 0], 'New')).toBe(markdown.replace('None.', '* New'))
  })

  it('uses the marker of the other lists if it has none', () => {
    expect(modified('## Characteristics\n\n*   One\n\n## Commitments\n\nNone.\n', ['commitments', 0], 'New')).toBe(
      '## Characteristics\n\n*   One\n\n## Commitments\n\n*   New\n',
    )
  })
})

describe('a table', () => {
  const at = (table: string) => `# Dialogue\n\n## Actors\n\n${table}\n\n## Notes\n\nText.\n`
  const head = '| Category | Actor |\n| --- | --- |'
  const padded = '| Category  | Actor           |\n|-----------|-----------------|'
  const turned = '| Actor | Type |\n| --- | --- |'

  it.each<[string, string, readonly Key[], unknown, string, Options?]>([
    ['appends to a cell', `${head}\n| A | x; y |`, [0, 'actors', 2], 'new', `${head}\n| A | x; y; new |`],
    ['inserts into a cell', `${head}\n| A | x; y |`, [0, 'actors', 0], 'new', `${head}\n| A | new; x; y |`, INSERT],
    ['replaces a value', `${head}\n| A | x; *y* |`, [0, 'actors', 1], 'new', `${head}\n| A | x; new |`],
    ['removes the first value', `${head}\n| A | x; y |`, [0, 'actors', 0], undefined, `${head}\n| A | y |`],
    ['removes the last value', `${head}\n| A | x; y; |`, [0, 'actors', 1], undefined, `${head}\n| A | x |`],
    ['leaves an empty cell', `${head}\n| A | x |`, [0, 'actors'], [], `${head}\n| A |  |`],
    ['fills an empty cell', `${head}\n| A | |`, [0, 'actors', 0], 'new', `${head}\n| A | new |`],
    ['fills a cell without blanks', `${head}\n|A||`, [0, 'actors', 0], 'new', `${head}\n|A| new |`],
    ['fills a placeholder cell', `${head}\n| A | None |`, [0, 'actors', 0], 'new', `${head}\n| A | new |`],
    ['adds a missing cell', `${head}\n| A |`, [0, 'actors', 0], 'new', `${head}\n| A | new |`],
    [
      'adds a missing cell without pipes',
      'Category | Actor\n--- | ---\nA | x\nB',
      [1, 'actors', 0],
      'new',
      'Category | Actor\n--- | ---\nA | x\nB | new',
    ],
    [
      'separates as the cell does, and counts no further',
      `${head}\n| A | 1. x<br>2. y |`,
      [0, 'actors', 2],
      'new',
      `${head}\n| A | 1. x<br>2. y<br>new |`,
    ],
    ['keeps brackets', `${head}\n| A | [x]; [y] |`, [0, 'actors', 1], 'new', `${head}\n| A | [x]; new; [y] |`, INSERT],
    ['removes brackets', `${head}\n| A | [x]; [y] |`, [0, 'actors', 1], undefined, `${head}\n| A | [x] |`],
    ['escapes pipes and semicolons', `${head}\n| A | x |`, [0, 'actors', 0], 'a|b; c', `${head}\n| A | a\\|b\\; c |`],
    ['renames a category and keeps it bold', `${head}\n| **A** | x |`, [0, 'category'], 'B', `${head}\n| **B** | x |`],
    ['appends a group', `${head}\n| A | x |`, [1], {category: 'B', actors: ['y']}, `${head}\n| A | x |\n| B | y |`],
    [
      'inserts a group',
      `${head}\n| A | x |`,
      [0],
      {actors: ['y', 'z'], category: 'B'},
      `${head}\n| B | y; z |\n| A | x |`,
      INSERT,
    ],
    ['replaces a group', `${head}\n| A | x |`, [0], {category: 'B', actors: ['y']}, `${head}\n| B | y |`],
    ['removes a group', `${head}\n| A | x |\n| B | y |`, [0], undefined, `${head}\n| B | y |`],
    ['says that nothing is left', `${head}\n| A | x |`, [0], undefined, 'No actors identified.'],
    ['fills a table without rows', head, [0], {category: 'A', actors: ['x']}, `${head}\n| A | x |`],
    ['replaces a placeholder', 'None.', [], [{category: 'A', actors: ['x']}], `${head}\n| A | x |`],
    [
      'writes a group without values',
      `${head}\n| A | x |`,
      [1],
      {category: 'B', actors: []},
      `${head}\n| A | x |\n| B | |`,
    ],
    [
      'needs no outer pipes',
      'Category | Actor\n--- | ---\nA | x',
      [1],
      {category: 'B', actors: ['y', 'z']},
      'Category | Actor\n--- | ---\nA | x\nB | y; z',
    ],
    [
      'keeps its padding when a value is added',
      `${padded}\n| Political | Spain           |`,
      [0, 'actors', 1],
      'Peru',
      `${padded}\n| Political | Spain; Peru     |`,
    ],
    [
      'keeps its padding when a value is removed',
      `${padded}\n| Political | Spain; Peru     |`,
      [0, 'actors', 0],
      undefined,
      `${padded}\n| Political | Peru            |`,
    ],
    [
      'pads a new row',
      `${padded}\n| Political | Spain           |`,
      [0],
      {category: 'Social', actors: ['Red']},
      `${padded}\n| Social    | Red             |\n| Political | Spain           |`,
      INSERT,
    ],
    [
      'grows where there is no room',
      `${padded}\n| Political | Spain           |`,
      [0, 'actors', 0],
      'Kingdom of Spain',
      `${padded}\n| Political | Kingdom of Spain |`,
    ],
    [
      'leaves other columns empty',
      '| Category | Actor | Since |\n| --- | --- | --- |\n| A | x | 2024 |',
      [1],
      {category: 'B', actors: ['y']},
      '| Category | Actor | Since |\n| --- | --- | --- |\n| A | x | 2024 |\n| B | y | |',
    ],
    [
      'is repaired no further than asked',
      '| Category | Actor |\n| A | x |',
      [0, 'actors', 1],
      'y',
      '| Category | Actor |\n| A | x; y |',
    ],
    [
      'gives a value a row of its own where each has one',
      `${head}\n| A | x |\n| | y |`,
      [0, 'actors', 2],
      'new',
      `${head}\n| A | x |\n| | y |\n| | new |`,
    ],
    [
      'removes a row with its only value',
      `${head}\n| A | x |\n| A | y |`,
      [0, 'actors', 0],
      undefined,
      `${head}\n| A | y |`,
    ],
    [
      'renames a category wherever it is',
      `${head}\n| A | x |\n| B | z |\n| A | y |`,
      [0, 'category'],
      'C',
      `${head}\n| C | x |\n| B | z |\n| C | y |`,
    ],
    [
      'appends to a turned table',
      `${turned}\n| x | A |\n| y | B |`,
      [0, 'actors', 1],
      'new',
      `${turned}\n| x | A |\n| new | A |\n| y | B |`,
    ],
    ['takes a value from one category of a row', `${turned}\n| x | A; B |`, [1], undefined, `${turned}\n| x | A |`],
    ['takes the first category from a row', `${turned}\n| x | A; B |`, [0], undefined, `${turned}\n| x | B |`],
    ['renames one category of a row', `${turned}\n| x | A; B |`, [1, 'category'], 'C', `${turned}\n| x | A; C |`],
    [
      'adds a group to a turned table',
      `${turned}\n| x | A |\n| y | B |`,
      [2],
      {category: 'C', actors: ['v', 'w']},
      `${turned}\n| x | A |\n| y | B |\n| v | C |\n| w | C |`,
    ],
    [
      'edits the second of two tables',
      `${head}\n| A | x |\n\n${head}\n| B | y |`,
      [1, 'actors', 1],
      'new',
      `${head}\n| A | x |\n\n${head}\n| B | y; new |`,
    ],
    [
      'is set as a whole, row by row',
      `${head}\n| A | x |\n|B|y|\n| C | z |`,
      [],
      [
        {category: 'B', actors: ['y']},
        {category: 'C', actors: ['z', 'w']},
        {category: 'D', actors: ['v']},
      ],
      `${head}\n|B|y|\n| C | z; w |\n| D | v |`,
    ],
    [
      'distinguishes a repeated category and value from the first',
      `${head}\n| A | x |`,
      [],
      [
        {category: 'A', actors: ['x', 'x']},
        {category: 'A', actors: []},
      ],
      `${head}\n| A | x; &#120; |\n| &#65; | |`,
    ],
    [
      'is written again when a value that was dropped would come back',
      `${head}\n|A|x; y; x|`,
      [0, 'actors', 0],
      undefined,
      `${head}\n| A | y |`,
    ],
    ['stays tight', `${head}\n|A|x|`, [1], {category: 'B', actors: ['y']}, `${head}\n|A|x|\n|B|y|`],
    ['names what has no category', `${head}\n| | x |`, [0, 'category'], 'B', `${head}\n| B | x |`],
    [
      'appends to a repeated category',
      `${head}\n| A | x |\n| &#65; | y |`,
      [1, 'actors', 1],
      'z',
      `${head}\n| A | x |\n| &#65; | y; z |`,
    ],
    [
      'renames a category that a row has twice',
      `${turned}\n| x | A; A; |`,
      [0, 'category'],
      'B',
      `${turned}\n| x | B; B; |`,
    ],
    [
      'is written again where categories share a value',
      `${turned}\n| x | A; B |`,
      [0, 'actors', 0],
      'y',
      `${head}\n| A | y |\n| B | x |`,
    ],
    [
      'replaces a group of several rows',
      `${turned}\n| x | A |\n| y | A |`,
      [0],
      {category: 'B', actors: ['z']},
      `${turned}\n| z | B |`,
    ],
  ])('%s', (_, table, path, value, expected, options) => {
    expect(modified(at(table), ['actors', ...path], value, options)).toBe(at(expected))
  })
})

describe('a list of categories', () => {
  const at = (list: string) => `# Dialogue\n\n## Main Themes\n\n${list}\n\n## Notes\n\nText.\n`
  const inline = '- **A**: x; y\n- **B**: z'
  const nested = '- A\n  - x\n  - y\n- B\n  - z'
  const group = (category: string, ...subcategories: string[]) => ({category, subcategories})
  const table = (...rows: string[]) => ['| Category | Subcategory |', '| --- | --- |', ...rows].join('\n')

  it.each<[string, string, readonly Key[], unknown, string, Options?]>([
    ['appends to a line', inline, [0, 'subcategories', 2], 'new', '- **A**: x; y; new\n- **B**: z'],
    ['removes from a line', inline, [0, 'subcategories', 0], undefined, '- **A**: y\n- **B**: z'],
    ['adds a line', inline, [2], group('C', 'v', 'w'), '- **A**: x; y\n- **B**: z\n- **C**: v; w'],
    ['inserts a line', inline, [1], group('C', 'v'), '- **A**: x; y\n- **C**: v\n- **B**: z', INSERT],
    ['removes a line', inline, [0], undefined, '- **B**: z'],
    ['renames', inline, [1, 'category'], 'C', '- **A**: x; y\n- **C**: z'],
    ['escapes a colon', '- **A:** x', [1], group('B: C', 'y'), '- **A:** x\n- **B\\: C:** y'],
    ['fills a line', '- **A**:\n- **B**: z', [0, 'subcategories', 0], 'new', '- **A**: new\n- **B**: z'],
    ['adds a line after one without values', '- **A**:', [1], group('B', 'y'), '- **A**:\n- **B**: y'],
    ['appends a nested item', nested, [0, 'subcategories', 2], 'new', '- A\n  - x\n  - y\n  - new\n- B\n  - z'],
    ['inserts a nested item', nested, [1, 'subcategories', 0], 'new', '- A\n  - x\n  - y\n- B\n  - new\n  - z', INSERT],
    ['removes a nested item', nested, [0, 'subcategories', 0], undefined, '- A\n  - y\n- B\n  - z'],
    ['adds nested items', nested, [2], group('C', 'v', 'w'), `${nested}\n- C\n  - v\n  - w`],
    ['removes nested items', nested, [0], undefined, '- B\n  - z'],
    ['appends a plain item', '- x\n- y', [0, 'subcategories', 2], 'new', '- x\n- y\n- new'],
    ['appends a paragraph', '**A**: x\n\n**B**: y', [2], group('C', 'z'), '**A**: x\n\n**B**: y\n\n**C**: z'],
    ['becomes a table to name a category', '- x\n- y', [0, 'category'], 'A', table('| A | x; y |')],
    ['becomes a table for another category', '- x\n- y', [1], group('A'), table('| Uncategorised | x; y |', '| A | |')],
    ['becomes a table to lose its nested items', '- A\n  - *x*', [0, 'subcategories'], [], table('| A | |')],
    [
      'becomes a table to lose a value without a separator',
      '| <div>a *b*\nc |',
      [0, 'subcategories', 0],
      undefined,
      table('| Uncategorised | a b c \\| |'),
    ],
    ['edits items that begin with a list', '-\n  - x\n  - y', [0, 'subcategories', 1], 'new', '-\n  - x\n  - new'],
  ])('%s', (_, list, path, value, expected, options) => {
    expect(modified(at(list), ['themes', ...path], value, options)).toBe(at(expected))
  })
})

describe('the executive summary', () => {
  const at = (text: string) => `# Dialogue\n\n## Executive Summary\n\n${text}\n\n## Notes\n\nText.\n`

  it.each<[string, string, readonly Key[], unknown, string, Options?]>([
    ['replaces a paragraph', 'One\nof *them*.\n\nTwo.', [0], 'New.', 'New.\n\nTwo.'],
    ['appends a paragraph', 'One.', [1], 'New.', 'One.\n\nNew.'],
    ['inserts a paragraph', 'One.\n\nTwo.', [1], 'New.', 'One.\n\nNew.\n\nTwo.', INSERT],
    ['inserts the first paragraph', '> One.', [0], 'New.', '> New.\n\n> One.', INSERT],
    ['removes a paragraph', 'One.\n\nTwo.', [0], undefined, 'Two.'],
    ['removes the only paragraph', 'One.', [0], undefined, 'Executive summary not available in the source document.'],
    ['is made absent', 'One.\n\n- a\n- b', [], null, 'Executive summary not available in the source document.'],
    ['takes the place of a placeholder', 'N/A', [], 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['is set, paragraph by paragraph', 'One.\n\n*Two.*', [], 'Zero.\n\nTwo.', 'Zero.\n\n*Two.*'],
    ['writes lines as a list', 'One.', [1], 'a\nb', 'One.\n\n- a\n- b'],
    ['separates lists', 'One.', [], 'a\nb\n\nc\nd\n\ne\nf', '- a\n- b\n\n* c\n* d\n\n- e\n- f'],
    ['keeps a paragraph from being a heading', 'One.', [0], 'Actors:', '&#65;ctors:'],
  ])('%s', (_, text, path, value, expected, options) => {
    expect(modified(at(text), ['executiveSummary', ...path], value, options)).toBe(at(expected))
  })

  it('is edited in its second section', () => {
    const markdown = '## Summary\n\nOne.\n\n## Summary\n\nTwo.\n'
    expect(modified(markdown, ['executiveSummary', 1], 'New.')).toBe(markdown.replace('Two', 'New'))
  })
})

describe('title and header lines', () => {
  it.each<[string, string, readonly Key[], unknown, string, Options?]>([
    ['replaces the title', '# A *b*\n', ['title'], 'New', '# New\n'],
    ['replaces a setext title', 'A\n=\n', ['title'], 'New', 'New\n=\n'],
    ['makes the title absent', '# A\n', ['title'], null, '# Document Title Not Available\n'],
    ['replaces a failure', '# Processing failed\n', ['title'], 'New', '# New\n'],
    ['fills an empty heading', '#\n\nText.\n', ['title'], 'New', '# New\n\nText.\n'],
    ['adds a title', '\n**Date**: 2024\n', ['title'], 'New', '\n# New\n\n**Date**: 2024\n'],
    ['begins a document', '', ['title'], 'New', '# New\n'],
    ['replaces a date', '# T\n\n**Date**: 4 March 2024\n', ['date'], '2024-03-05', '# T\n\n**Date**: 2024-03-05\n'],
    ['keeps a label', '# T\n\nFecha: 2024\n', ['date'], '2025', '# T\n\nFecha: 2025\n'],
    ['makes a date absent', '# T\n\n**Date**: 2024\n', ['date'], null, '# T\n\n**Date**: Date not specified\n'],
    [
      'gives a period an end',
      '# T\n\n**Date**: 2024-10-23\n',
      ['endDate'],
      '2024-10-25',
      '# T\n\n**Date**: 2024-10-23/2024-10-25\n',
    ],
    ['takes an end', '# T\n\n**Date**: 23-25 October 2024\n', ['endDate'], null, '# T\n\n**Date**: 2024-10-23\n'],
    [
      'takes the end with the date',
      '# T\n\n**Date**: 2024/2025\n',
      ['date'],
      null,
      '# T\n\n**Date**: Date not specified\n',
    ],
    ['replaces what is not a date', '# T\n\n**Date**: next spring\n', ['date'], '2024', '# T\n\n**Date**: 2024\n'],
    ['fills an empty line', '# T\n\n**Date**:\n', ['date'], '2024', '# T\n\n**Date**: 2024\n'],
    ['adds a line below the title', '# T\n', ['date'], '2024', '# T\n\n**Date**: 2024\n'],
    ['adds a line to nothing', '', ['date'], '2024', '**Date**: 2024\n'],
    ['adds a line above all', '## Notes\n\nText.\n', ['date'], '2024', '**Date**: 2024\n\n## Notes\n\nText.\n'],
    [
      'adds the date first',
      '# T\n\n**Location**: Peru\n',
      ['date'],
      '2024',
      '# T\n\n**Date**: 2024\n\n**Location**: Peru\n',
    ],
    [
      'adds the location second',
      '# T\n\n**Date**: 2024\n\n**Score**: 3\n',
      ['location', 'text'],
      'Peru',
      '# T\n\n**Date**: 2024\n\n**Location**: Peru\n\n**Score**: 3\n',
    ],
    [
      'makes a location absent',
      '# T\n\n**Location**: Peru\n',
      ['location'],
      null,
      '# T\n\n**Location**: Location not specified\n',
    ],
    [
      'replaces a place',
      '# T\n\n**Location**: Madrid, Spain; Lima, Peru\n',
      ['location', 'places', 1, 'city'],
      'Cusco',
      '# T\n\n**Location**: Madrid, Spain; Cusco, Peru\n',
    ],
    [
      'moves a place',
      '# T\n\n**Location**: Lima, Peru\n',
      ['location', 'places', 0, 'country'],
      'Chile',
      '# T\n\n**Location**: Lima, Chile\n',
    ],
    [
      'adds a place',
      '# T\n\n**Location**: Peru\n',
      ['location', 'places', 1],
      {city: 'Rome', country: 'Italy', countryCode: 'ITA'},
      '# T\n\n**Location**: Peru; Rome, Italy\n',
    ],
    ['keeps a line whole in bold', '# T\n\n**Date: 2024**\n', ['date'], '2025', '# T\n\n**Date: 2025**\n'],
    [
      'keeps the end of a value in bold',
      '# T\n\n**Place**: Lima, **Peru**\n',
      ['location', 'text'],
      'Peru',
      '# T\n\n**Place**: Peru\n',
    ],
    [
      'writes a line in the style of the others',
      '# T\n\n**Date: 2024**\n',
      ['location', 'text'],
      'Peru',
      '# T\n\n**Date: 2024**\n\n**Location: Peru**\n',
    ],
    [
      'writes a line like an empty one',
      '# T\n\n__Date__:\n',
      ['location', 'text'],
      'Peru',
      '# T\n\n__Date__:\n\n__Location__: Peru\n',
    ],
    [
      'breaks lines as the others',
      '# T\n\n**Date:** 2024  \n**Score:** 3\n',
      ['location', 'text'],
      'Peru',
      '# T\n\n**Date:** 2024  \n**Location:** Peru  \n**Score:** 3\n',
    ],
    [
      'breaks lines with a backslash',
      '# T\n\nDate: 2024\\\nScore: 3\n',
      ['metadata', 1],
      {name: 'N', value: 'v'},
      '# T\n\nDate: 2024\\\nScore: 3\\\nN: v\n',
    ],
    [
      'takes the break with a line',
      '# T\n\nDate: 2024\\\nScore: 3\n',
      ['metadata', 0],
      undefined,
      '# T\n\nDate: 2024\n',
    ],
    [
      'adds an item',
      '# T\n\n- **Date**: 2024\n- **Score**: 3\n',
      ['metadata', 1],
      {name: 'N', value: 'v'},
      '# T\n\n- **Date**: 2024\n- **Score**: 3\n- **N**: v\n',
    ],
    [
      'inserts an item',
      '# T\n\n- **Score**: 3\n- **Date**: 2024\n',
      ['metadata', 0],
      {name: 'N', value: 'v'},
      '# T\n\n- **N**: v\n- **Score**: 3\n- **Date**: 2024\n',
      INSERT,
    ],
    [
      'removes a line',
      '# T\n\n**Score**: 3\n\n**Date**: 2024\n',
      ['metadata', 0],
      undefined,
      '# T\n\n**Date**: 2024\n',
    ],
    ['replaces a label', '# T\n\n**Score:** 3\n', ['metadata', 0, 'name'], 'Marks', '# T\n\n**Marks:** 3\n'],
    [
      'replaces several lines',
      '# T\n\nA: 1\nB: 2\nC: 3\n',
      ['metadata'],
      [
        {name: 'A', value: '1'},
        {name: 'X', value: '3'},
      ],
      '# T\n\nA: 1\nX: 3\n',
    ],
    [
      'adds a row',
      '# T\n\n| Date | 2024 |\n| --- | --- |\n| Score | 3 |\n',
      ['metadata', 1],
      {name: 'N', value: 'a|b'},
      '# T\n\n| Date | 2024 |\n| --- | --- |\n| Score | 3 |\n| N | a\\|b |\n',
    ],
    [
      'replaces in a cell',
      '# T\n\n| Field | Value |\n| --- | --- |\n| Date | 2024 |\n| Score | 3 |\n',
      ['metadata', 0, 'value'],
      'a|b',
      '# T\n\n| Field | Value |\n| --- | --- |\n| Date | 2024 |\n| Score | a\\|b |\n',
    ],
    [
      'replaces a value of front matter',
      '---\ndate: 2024\n---\n\n# T\n',
      ['date'],
      '2025-01',
      '---\ndate: 2025-01\n---\n\n# T\n',
    ],
    ['quotes in front matter', '---\ntitle: T\n---\n', ['title'], 'a: b # c', '---\ntitle: "a: b # c"\n---\n'],
    [
      'makes a title of front matter absent',
      '---\ntitle: T\n---\n',
      ['title'],
      null,
      '---\ntitle: Document Title Not Available\n---\n',
    ],
    [
      'replaces a location of front matter',
      '---\nplace: T\n---\n',
      ['location', 'text'],
      'Lima, Peru',
      '---\nplace: Lima, Peru\n---\n',
    ],
    [
      'renames an entry of front matter',
      '---\nscore: 3\n---\n\n# T\n',
      ['metadata', 0, 'name'],
      'marks',
      '---\nmarks: 3\n---\n\n# T\n',
    ],
    [
      'removes an entry of front matter',
      '---\ndate: 2024\nscore: 3\n---\n\n# T\n',
      ['metadata', 0],
      undefined,
      '---\ndate: 2024\n---\n\n# T\n',
    ],
    [
      'adds lines below front matter',
      '---\ntitle: T\n---\n\n## Notes\n\nText.\n',
      ['date'],
      '2024',
      '---\ntitle: T\n---\n\n**Date**: 2024\n\n## Notes\n\nText.\n',
    ],
    [
      'adds lines after those of front matter',
      '---\nscore: 3\n---\n\n# T\n',
      ['metadata', 1],
      {name: 'N', value: 'v'},
      '---\nscore: 3\n---\n\n# T\n\n**N**: v\n',
    ],
    ['begins a blank document', '\n\n', ['title'], 'New', '# New\n\n'],
    [
      'replaces an entry of front matter',
      '---\nscore: 3\n---\n\n# T\n',
      ['metadata', 0, 'value'],
      '4 of 5',
      '---\nscore: 4 of 5\n---\n\n# T\n',
    ],
    [
      'adds a date after the rows of a table',
      '# T\n\n| Place | Peru |\n| --- | --- |\n| Score | 3 |\n',
      ['date'],
      '2024',
      '# T\n\n| Place | Peru |\n| --- | --- |\n| Score | 3 |\n| Date | 2024 |\n',
    ],
  ])('%s', (_, before, path, value, expected, options) => {
    expect(modified(before, path, value, options)).toBe(expected)
  })

  it('sets a location with its places', () => {
    const {location} = parseSummary('**Location**: Lima, Peru').summary
    expect(modified('# T\n', ['location'], location)).toBe('# T\n\n**Location**: Lima, Peru\n')
  })
})

describe('sections', () => {
  it.each<[string, string, readonly Key[], unknown, string, Options?]>([
    [
      'come before the next of the form',
      '# T\n\n## Commitments\n\n- a\n',
      ['characteristics', 0],
      'b',
      '# T\n\n## Characteristics\n\n- b\n\n## Commitments\n\n- a\n',
    ],
    [
      'come after the last of the form',
      '# T\n\n## Summary\n\nA.\n\n## Notes\n\nText.\n',
      ['commitments', 0],
      'b',
      '# T\n\n## Summary\n\nA.\n\n## Commitments\n\n- b\n\n## Notes\n\nText.\n',
    ],
    [
      'come after what belongs to the last',
      '# T\n\n## Summary\n\nA.\n\n### More\n\nText.\n',
      ['commitments', 0],
      'b',
      '# T\n\n## Summary\n\nA.\n\n### More\n\nText.\n\n## Commitments\n\n- b\n',
    ],
    [
      'come before an afterword',
      '# T\n\n## Summary\n\nA.\n\n---\n\nBy a model.\n',
      ['commitments', 0],
      'b',
      '# T\n\n## Summary\n\nA.\n\n## Commitments\n\n- b\n\n---\n\nBy a model.\n',
    ],
    ['come at the end', '# T', ['commitments', 0], 'b', '# T\n\n## Commitments\n\n- b'],
    [
      'have the level of the others',
      '# T\n\n### Summary\n\nA.\n',
      ['commitments', 0],
      'b',
      '# T\n\n### Summary\n\nA.\n\n### Commitments\n\n- b\n',
    ],
    [
      'are bold as the others',
      '# T\n\n**Summary**\n\nA.\n',
      ['commitments', 0],
      'b',
      '# T\n\n**Summary**\n\nA.\n\n**Commitments**\n\n- b\n',
    ],
    [
      'are filled',
      '# T\n\n## Commitments\n## Notes\n\nText.\n',
      ['commitments', 0],
      'b',
      '# T\n\n## Commitments\n\n- b\n\n## Notes\n\nText.\n',
    ],
    ['are filled at the end', '# T\n\n## Commitments', ['commitments', 0], 'b', '# T\n\n## Commitments\n\n- b'],
    [
      'are filled above what they hold',
      '# T\n\n## Actors\n\n```\ncode\n```\n',
      ['actors'],
      [{category: 'A', actors: []}],
      '# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| A | |\n\n```\ncode\n```\n',
    ],
    [
      'are edited inside a fence',
      'Here:\n\n```md\n# T\n\n## Commitments\n\n- a\n```\n',
      ['commitments', 1],
      'b',
      'Here:\n\n```md\n# T\n\n## Commitments\n\n- a\n- b\n```\n',
    ],
    [
      'are added inside a fence',
      '```md\n# T\n```\n',
      ['commitments', 0],
      'b',
      '```md\n# T\n\n## Commitments\n\n- b\n```\n',
    ],
    [
      'have the line endings of the document',
      '# T\r\n\r\n**Date**: 2024\r\n',
      ['commitments'],
      ['a', 'b'],
      '# T\r\n\r\n**Date**: 2024\r\n\r\n## Commitments\r\n\r\n- a\r\n- b\r\n',
    ],
    [
      'outside the form: renamed',
      '## *Notes*\n\nText.\n',
      ['additionalSections', 0, 'heading'],
      'New',
      '## New\n\nText.\n',
    ],
    [
      'outside the form: moved a level',
      '## *Notes* ##\n\nText.\n',
      ['additionalSections', 0, 'level'],
      3,
      '### *Notes* ##\n\nText.\n',
    ],
    [
      'outside the form: moved and renamed',
      '## Notes\n\nText.\n',
      ['additionalSections', 0],
      {heading: 'New', level: 3, within: null, markdown: 'Text.'},
      '### New\n\nText.\n',
    ],
    [
      'outside the form: moved from setext',
      'Notes\n---\n\nText.\n',
      ['additionalSections', 0, 'level'],
      3,
      '### Notes\n\nText.\n',
    ],
    ['outside the form: without a heading', '## Notes\n\nText.\n', ['additionalSections', 0, 'heading'], '', 'Text.\n'],
    [
      'outside the form: with a heading',
      '# T\n\nText.\n',
      ['additionalSections', 0, 'heading'],
      'New',
      '# T\n\n## New\n\nText.\n',
    ],
    [
      'outside the form: written again',
      '## Notes\n\nText.\n',
      ['additionalSections', 0, 'markdown'],
      '- a\n- *b*',
      '## Notes\n\n- a\n- *b*\n',
    ],
    [
      'outside the form: appended',
      '## Notes\n\nText.\n',
      ['additionalSections', 1],
      {heading: 'N', level: 2, within: null, markdown: 'A.'},
      '## Notes\n\nText.\n\n## N\n\nA.\n',
    ],
    [
      'outside the form: inserted',
      '## Notes\n\nText.\n',
      ['additionalSections', 0],
      {heading: 'N', level: 2, within: null, markdown: 'A.'},
      '## N\n\nA.\n\n## Notes\n\nText.\n',
      INSERT,
    ],
    [
      'outside the form: removed',
      '## Notes\n\nText.\n\n## More\n\nA.\n',
      ['additionalSections', 0],
      undefined,
      '## More\n\nA.\n',
    ],
    ['outside the form: all removed', '# T\n\n## Notes\n\nText.\n', ['additionalSections'], [], '# T\n'],
  ])('%s', (_, before, path, value, expected, options) => {
    expect(modified(before, path, value, options)).toBe(expected)
  })

  it('are not changed if text outside the form would be lost', () => {
    const markdown = '# T\n\n## Actors\n\n| Category | Actor | Since |\n| --- | --- | --- |\n| A | x | 2024 |\n'
    expect(() => modified(markdown, ['actors', 0], undefined)).toThrow(
      "The value for ['actors', 0] cannot be written into this document and read back",
    )
  })

  it('have a new count of lines in the appendix', () => {
    const markdown = '# T\n\n<!-- outside the form, in actors: 1 line -->\n\n<!-- outside the form -->\n'
    expect(modified(markdown, ['additionalSections', 0, 'markdown'], '<!-- outside the form -->\n\n- a')).toMatch(
      /\n\n<!-- outside the form, in actors: 3 lines -->\n\n<!-- outside the form -->\n\n- a\n$/,
    )
  })

  it('keep text beside a value in a rewritten table', () => {
    const table = '| Lead | What | Frist |\n| Ana | Print | |\n| Rui | Call; me | the council on 2024-05-05 |\n'
    const markdown = `# T\n\n## Actions\n\n${table}`
    const edits = modifySummary(markdown, ['actionItems', 0, 'task'], 'Send', {form: meetingMinutes})
    expect(applyEdits(markdown, edits)).toContain(
      '| Owner | Task | Due |\n| --- | --- | --- |\n| Ana | Send | |\n| Rui | Call; me | the council on 2024-05-05 |\n',
    )
  })

  it('are not changed if a rewritten table would lose text that is in no value', () => {
    const rows = '| Ana | Print | |\n| Rui | Call; me | the council on 2024-05-05 |\n| Total | 2 | |\n'
    const table = `| Lead | What | Frist |\n${rows}`
    const path = ['actionItems', 0, 'task'] as const
    expect(() => modifySummary(`# T\n\n## Actions\n\n${table}`, path, 'Send', {form: meetingMinutes})).toThrow(
      "The value for ['actionItems', 0, 'task'] cannot be written into this document and read back",
    )
  })

  it.each<[string, readonly Key[], unknown, Options?]>([
    ['---\nscore: 3\n---\n\n# T\n', ['metadata', 0], {name: 'N', value: 'v'}, INSERT],
    ['# T\n\n| Place | Peru |\n| --- | --- |\n', ['date'], '2024'],
    ['\uFEFF# T\n\n| Score | 3 |\n| --- | --- |\n', ['metadata', 0], {name: 'N', value: 'v'}, INSERT],
  ])('are written again as a document: %j with %j = %j', (markdown, path, value, options) => {
    const after = modified(markdown, path, value, options)
    expect(after).toContain('## Commitments\n')
    expect(after.startsWith('\uFEFF')).toBe(markdown.startsWith('\uFEFF'))
    expect(modifySummary(after, path as SummaryPath, value as ValueAt<SummaryPath>)).toEqual([])
  })

  it('all change when the whole summary is set', () => {
    const {summary} = parseSummary('# New\n\n**Date**: 2024\n\n## Commitments\n\n- a\n')
    expect(modified('# Old\n\n## Notes\n\nText.\n', [], summary)).toBe(
      '# New\n\n**Date**: 2024\n\n## Commitments\n\n- a\n',
    )
  })
})

describe('modifySummary', () => {
  it.each<[string, readonly Key[], unknown]>([
    ['# T\n', ['title'], 'T'],
    ['# T\n', ['date'], null],
    ['## Commitments\n\n- *a*  b\n', ['commitments'], ['a b']],
    ['## Commitments\n\n- *a*  b\n', ['commitments', 0], 'a\tb'],
    ['## Notes\r\n\r\na\r\nb\r\n', ['additionalSections', 0, 'markdown'], 'a\nb'],
    ['## Summary\n\nA.\n\nB.\n', ['executiveSummary'], 'A.\n\n\n B.'],
  ])('has nothing to do in %j where %j is %j', (markdown, path, value) => {
    expect(modifySummary(markdown, path as SummaryPath, value as ValueAt<SummaryPath>)).toEqual([])
  })

  it('changes only the value', () => {
    expect(modifySummary('# T\n\n## Commitments\n\n- One.\n- Two.\n', ['commitments', 1], 'New.')).toEqual([
      {offset: 30, length: 4, content: 'New.'},
    ])
  })

  const document =
    '# T\n\n**Date**: 2024\n\n## Commitments\n\n- a\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| A | x |\n'
  it.each<[readonly Key[], unknown, string, Options?]>([
    [
      ['titel'],
      'x',
      'TypeError: The path [\'titel\'] does not exist: the document has title, date, endDate, location, executiveSummary, characteristics, actors, themes, practicalApplications, commitments, metadata, additionalSections, but no "titel"',
    ],
    [
      ['actors', 0, 'name'],
      'x',
      "TypeError: The path ['actors', 0, 'name'] does not exist: ['actors', 0] has category, actors, but no \"name\"",
    ],
    [['title', 0], 'x', "TypeError: The path ['title', 0] does not exist: ['title'] is a text"],
    [
      ['location', 'places', 0],
      null,
      "TypeError: The path ['location', 'places', 0] does not exist: ['location'] is null",
    ],
    [
      ['commitments', '0'],
      'x',
      "TypeError: The path ['commitments', '0'] does not exist: ['commitments'] is a list, expected an index, got \"0\"",
    ],
    [
      ['commitments', 0.5],
      'x',
      "TypeError: The path ['commitments', 0.5] does not exist: ['commitments'] is a list, expected an index, got 0.5",
    ],
    [
      ['commitments', 2],
      'x',
      "RangeError: The path ['commitments', 2] does not exist: expected an index from 0 to 1 in ['commitments']",
    ],
    [
      ['commitments', -1],
      'x',
      "RangeError: The path ['commitments', -1] does not exist: expected an index from 0 to 1 in ['commitments']",
    ],
    [
      ['commitments', 1],
      undefined,
      "RangeError: The path ['commitments', 1] does not exist: expected an index from 0 to 0 in ['commitments']",
    ],
    [
      ['metadata', 0, 'name'],
      'x',
      "RangeError: The path ['metadata', 0, 'name'] does not exist: ['metadata'] is empty",
    ],
    [
      ['commitments', 0],
      undefined,
      "TypeError: Nothing can be inserted at ['commitments', 0]: expected a value, got undefined",
      INSERT,
    ],
    [
      ['commitments', 0],
      '',
      'TypeError: Expected a text on one line, not empty, without spaces at its ends at [\'commitments\', 0], got ""',
    ],
    [
      ['commitments', 0],
      null,
      "TypeError: Expected a text on one line, not empty, without spaces at its ends at ['commitments', 0], got null",
    ],
    [['commitments'], null, "TypeError: Expected a list at ['commitments'], got null"],
    [
      ['title'],
      undefined,
      "TypeError: Expected a text on one line, not empty, without spaces at its ends, or null at ['title'], got undefined",
    ],
    [
      ['title'],
      'x'.repeat(70).concat('\0'),
      `TypeError: Expected a text on one line, not empty, without spaces at its ends, or null at ['title'], got "${'x'.repeat(59)}…`,
    ],
    [['actors', 1], {category: 'B'}, "TypeError: Expected a list at ['actors', 1, 'actors'], got undefined"],
    [
      ['actors', 1],
      {category: 'B', actors: [], more: 1},
      "TypeError: Expected an object {category, actors} at ['actors', 1], got another key 'more'",
    ],
    [
      ['actors'],
      {category: 'B', actors: []},
      "TypeError: Expected a list of objects {category, actors} at ['actors'], got {category, actors}",
    ],
    [['actors', 0], ['x'], "TypeError: Expected an object {category, actors} at ['actors', 0], got a list"],
    [
      ['date'],
      'soon',
      'TypeError: Expected a date in ISO 8601, such as 2024, 2024-10 or 2024-10-23, or null at [\'date\'], got "soon"',
    ],
    [
      ['date'],
      '2023-02-29',
      'TypeError: Expected a date in ISO 8601, such as 2024, 2024-10 or 2024-10-23, or null at [\'date\'], got "2023-02-29"',
    ],
    [
      ['endDate'],
      '2023',
      "RangeError: Expected dates that exist, with the first day before the last day, at ['endDate'], got a period that ends before it begins: 2024/2023",
    ],
    [
      [],
      {},
      "TypeError: Expected a text on one line, not empty, without spaces at its ends, or null at ['title'], got undefined",
    ],
    [
      [],
      null,
      'TypeError: Expected an object {title, date, endDate, location, executiveSummary, characteristics, actors, themes, practicalApplications, commitments, metadata, additionalSections} at [], got null',
    ],
    [['executiveSummary', 0], 'a\n\nb', 'TypeError: Expected a paragraph at [\'executiveSummary\', 0], got "a\\n\\nb"'],
    [
      ['executiveSummary', 1],
      'a',
      "RangeError: The path ['executiveSummary', 1] does not exist: expected an index from 0 to 0 in ['executiveSummary']",
    ],
    [
      ['location'],
      {text: 'Lima, Peru', places: []},
      'TypeError: Expected the places at [\'location\', \'places\'] that are read from "Lima, Peru": [{"city":"Lima","country":"Peru","countryCode":"PER"}]',
    ],
  ])('refuses %j = %j', (path, value, message, options) => {
    expect(() => {
      try {
        modified(document, path, value, options)
      } catch (error) {
        throw new Error(String(error))
      }
    }).toThrow(new Error(message))
  })

  it.each<[string, readonly Key[], unknown, string]>([
    ['# T\n', ['endDate'], '2024', "TypeError: Expected null at ['endDate'], since ['date'] is null, got \"2024\""],
    [
      '**Location**: Peru\n',
      ['location', 'places'],
      [],
      "TypeError: Expected at least one place at ['location', 'places'], or null at ['location']",
    ],
    [
      '**Location**: Peru\n',
      ['location', 'places', 0, 'countryCode'],
      'CHL',
      "TypeError: The code at ['location', 'places', 0, 'countryCode'] comes from the country, expected a change of the country",
    ],
    [
      `${'> '.repeat(70)}a\n`,
      ['additionalSections', 0],
      {heading: 'N', level: 2, within: null, markdown: 'A.'},
      "Error: The value for ['additionalSections', 0] cannot be written into this document and read back: ",
    ],
  ])('refuses in %j that %j is %j', (markdown, path, value, message) => {
    let thrown = ''
    try {
      modified(markdown, path, value)
    } catch (error) {
      thrown = String(error)
    }
    expect(thrown.startsWith(message), thrown).toBe(true)
  })

  it('accepts long lists', () => {
    const list = (word: string) => Array.from({length: 130_000}, (_, k) => `${word} ${k}`)
    const markdown = `## Commitments\n\n${list('- one').join('\n')}\n`
    expect(modified(markdown, ['commitments'], list('two'))).toBe(markdown.replaceAll('one', 'two'))
  })

  it('accepts only a string and a path', () => {
    expect(() => modifySummary(1 as unknown as string, ['title'], 'T')).toThrow(TypeError)
    expect(() => modifySummary('# T', 'title' as unknown as ['title'], 'T')).toThrow(TypeError)
  })
})
