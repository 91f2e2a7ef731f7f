import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'

/* Tables and groups in the styles of people and programs. */

type Groups = readonly (readonly [category: string, ...values: string[]])[]
type Row = readonly [
  name: string,
  section: string,
  groups: Groups,
  codes: readonly string[],
  within?: readonly string[],
]

const HEADER = '| Category | Actor |\n| --- | --- |\n'

const headers: readonly Row[] = [
  [
    'an empty header',
    '| | |\n| --- | --- |\n| **Category** | **Actor** |\n| Ports | A; B |',
    [['Ports', 'A', 'B']],
    ['table-header'],
  ],
  [
    'a title above the header',
    '| ACTORS | |\n| --- | --- |\n| Category | Actor |\n| Ports | A |',
    [['Ports', 'A']],
    ['table-header'],
  ],
  [
    'the header again',
    `${HEADER}| Ports | A |\n| Category | Actor |\n| Mines | B |`,
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
    ],
    ['table-header'],
  ],
  [
    'groups of people as columns',
    '| Governments | Companies | NGOs |\n| --- | --- | --- |\n| A | B | C |\n| D | | |',
    [
      ['Governments', 'A', 'D'],
      ['Companies', 'B'],
      ['NGOs', 'C'],
    ],
    ['turned-table'],
  ],
  [
    'data in place of the header',
    '| Economic Actors | A; B |\n| --- | --- |\n| Political Actors | C |',
    [
      ['Economic Actors', 'A', 'B'],
      ['Political Actors', 'C'],
    ],
    ['table-header'],
  ],
  [
    'a column for each category',
    '| Political Actors | Economic Actors |\n| --- | --- |\n| A | B |\n| C | |',
    [
      ['Political Actors', 'A', 'C'],
      ['Economic Actors', 'B'],
    ],
    ['turned-table'],
  ],
  [
    'a column for each category, after a column of row names',
    '| Category | Political Actors | Economic Actors |\n| --- | --- | --- |\n| Actors | A; B | C |',
    [
      ['Political Actors', 'A', 'B'],
      ['Economic Actors', 'C'],
    ],
    ['turned-table'],
  ],
  [
    'a column of sectors',
    '| Institution | Sector |\n| --- | --- |\n| A | Economic Actors |',
    [['Economic Actors', 'A']],
    ['swapped-columns', 'table-header'],
  ],
  [
    'a role and no category',
    '| Actor | Role |\n| --- | --- |\n| A | Leads |',
    [['Uncategorised', 'A']],
    ['extra-cell'],
    ['| Actor | Role |\n| --- | --- |\n| A | Leads |'],
  ],
  [
    'a role beside both',
    '| Category | Actor | Role |\n| --- | --- | --- |\n| Ports | A; B | Lead |\n| Mines | C | |',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['extra-cell'],
    ['| Actor | Role |\n| --- | --- |\n| A; B | Lead |'],
  ],
  [
    'an extra cell in an empty row',
    `${HEADER}| Ports | A |\n| | | B |`,
    [['Ports', 'A', 'B']],
    ['repeated-category', 'empty-cell', 'cell-separator'],
  ],
  ['a total row', `${HEADER}| Ports | A |\n| **Total** | 1 |`, [['Ports', 'A']], ['total-row']],
]

const cells: readonly Row[] = [
  [
    'small Roman numerals',
    `${HEADER}| Ports | i. A one ii. B two iii. C three |`,
    [['Ports', 'A one', 'B two', 'C three']],
    ['cell-separator'],
  ],
  [
    'small letters with full stops',
    `${HEADER}| Ports | a. One b. Two |`,
    [['Ports', 'One', 'Two']],
    ['cell-separator'],
  ],
  ['capitals that are initials', `${HEADER}| Ports | A. One B. Two |`, [['Ports', 'A. One B. Two']], []],
  [
    'a full-width colon after a category',
    `${HEADER}| Ports： | One；Two |`,
    [['Ports', 'One', 'Two']],
    ['trailing-separator', 'cell-separator'],
  ],
  ['a full-width full stop after a category', `${HEADER}| Ports。 | One |`, [['Ports', 'One']], ['trailing-separator']],
  [
    'items on lines of their own',
    `${HEADER}| Ports | - One\n- Two |\n| Mines | - Three |`,
    [
      ['Ports', 'One', 'Two'],
      ['Mines', 'Three'],
    ],
    ['broken-table', 'cell-separator'],
  ],
  [
    'numbered items on lines of their own',
    `${HEADER}| Ports | 1. One\n2. Two\n3. Four |`,
    [['Ports', 'One', 'Two', 'Four']],
    ['broken-table', 'cell-separator'],
  ],
  [
    'a last row whose cell continues as list items',
    `${HEADER}| Mines | Three |\n| Ports | * One\n* Two |`,
    [
      ['Mines', 'Three'],
      ['Ports', 'One', 'Two'],
    ],
    ['broken-table', 'cell-separator'],
  ],
  [
    'a delimiter row of non-breaking hyphens',
    '| Category | Actor |\n| ‑‑‑ | ‑‑‑ |\n| Ports | One |',
    [['Ports', 'One']],
    ['broken-table'],
  ],
  [
    'a delimiter row of full-width hyphens',
    '| Category | Actor |\n| －－ | －－ |\n| Ports | One |',
    [['Ports', 'One']],
    ['broken-table'],
  ],
  ['a list in brackets', `${HEADER}| Ports | [A; B] |`, [['Ports', 'A', 'B']], ['bracketed-value']],
  ['a list of JSON', `${HEADER}| Ports | ["A", "B, of C"] |`, [['Ports', 'A', 'B, of C']], ['bracketed-value']],
  [
    'several columns of values',
    '| Category | Actor 1 | Actor 2 |\n| --- | --- | --- |\n| Ports | A | B |\n| Mines | C | |',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['cell-separator', 'table-header'],
  ],
  [
    'a column without a name after the values',
    '| Category | Actor | |\n| --- | --- | --- |\n| Ports | A | B |',
    [['Ports', 'A', 'B']],
    ['cell-separator', 'table-header'],
  ],
  [
    '^^ for a cell that spans two rows',
    `${HEADER}| Ports | A |\n| ^^ | B |`,
    [['Ports', 'A', 'B']],
    ['repeated-category'],
  ],
  [
    'a semicolon in brackets',
    `${HEADER}| Ports | Ministries (Chile; Peru); B |`,
    [['Ports', 'Ministries (Chile; Peru)', 'B']],
    [],
  ],
  ['an unclosed bracket', `${HEADER}| Ports | A (Chile; B |`, [['Ports', 'A (Chile', 'B']], []],
  ['a line break that separates', `${HEADER}| Ports | A<br>B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  [
    'a line break that wraps',
    `${HEADER}| Ports | Ministry of<br>Roads; B |`,
    [['Ports', 'Ministry of Roads', 'B']],
    ['cell-separator'],
  ],
  [
    'line breaks that wrap after a short word, and one that separates',
    `${HEADER}| Ports | University of<br>Lima<br>Port of the<br>North |`,
    [['Ports', 'University of Lima', 'Port of the North']],
    ['cell-separator'],
  ],
  ['bullets', `${HEADER}| Ports | • A • B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['bullets as references', `${HEADER}| Ports | &bull; A &bull; B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['numbers', `${HEADER}| Ports | 1. A 2. B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['numbers in brackets', `${HEADER}| Ports | (1) A (2) B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['Roman numerals', `${HEADER}| Ports | i) A ii) B iii) C |`, [['Ports', 'A', 'B', 'C']], ['cell-separator']],
  ['letters with a full stop', `${HEADER}| Ports | a. A; b. B |`, [['Ports', 'A', 'B']], ['enumerated-item']],
  ['Roman numerals with a full stop', `${HEADER}| Ports | i. A; ii. B |`, [['Ports', 'A', 'B']], ['enumerated-item']],
  ['initials', `${HEADER}| Ports | A. Reis; B. Lund |`, [['Ports', 'A. Reis', 'B. Lund']], []],
  ['a letter before only one value', `${HEADER}| Ports | a. Reis; Lund |`, [['Ports', 'a. Reis', 'Lund']], []],
  ['numbers in circles', `${HEADER}| Ports | ① A ② B ③ C |`, [['Ports', 'A', 'B', 'C']], ['cell-separator']],
  ['numbers in circles without spaces', `${HEADER}| Ports | ①A ②B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['numbers in black circles', `${HEADER}| Ports | ❶ A; ❷ B |`, [['Ports', 'A', 'B']], ['enumerated-item']],
  ['numbers in keycap emoji', `${HEADER}| Ports | 1️⃣ A 2️⃣ B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['numbers in circles that do not count up', `${HEADER}| Ports | A ② B |`, [['Ports', 'A ② B']], []],
  ['numbers that do not count up', `${HEADER}| Ports | Line 1. A 3. B |`, [['Ports', 'Line 1. A 3. B']], []],
  ['a semicolon of full width', `${HEADER}| Ports | A；B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['pipes without escapes', `${HEADER}| Ports | A | B |`, [['Ports', 'A', 'B']], ['cell-separator']],
  ['escaped hyphens', `${HEADER}| Ports | \\- A \\- B - C |`, [['Ports', 'A', 'B - C']], ['cell-separator']],
  ['a single escaped hyphen', `${HEADER}| Ports | \\- A |`, [['Ports', 'A']], ['list-marker']],
  ['an escaped hyphen inside', `${HEADER}| Ports | A \\- B |`, [['Ports', 'A - B']], []],
  ['an escaped pipe', `${HEADER}| Ports | A \\| B |`, [['Ports', 'A | B']], []],
  ['a cell over two lines', `${HEADER}| Ports | A;\nB |`, [['Ports', 'A', 'B']], ['broken-table']],
  ['names between commas', `${HEADER}| Ports | A, B, C |`, [['Ports', 'A, B, C']], ['comma-separated']],
  [
    'a name with a comma',
    `${HEADER}| Ports | Ministry of Farms, Forests |`,
    [['Ports', 'Ministry of Farms, Forests']],
    [],
  ],
  [
    'cells that are left open',
    '| Category | Actor |\n| --- | --- |\n| Ports | … |\n| Mines | ... |',
    [['Ports'], ['Mines']],
    ['empty-cell'],
  ],
]

const categories: readonly Row[] = [
  [
    'ticks below the categories',
    '| Actor | Political | Economic |\n| --- | :-: | :-: |\n| A | ✓ | |\n| B | | ✓ |',
    [
      ['Political', 'A'],
      ['Economic', 'B'],
    ],
    ['turned-table'],
  ],
  [
    'crosses below the categories',
    '| Actor | Political | Economic |\n| --- | :-: | :-: |\n| A | x | |\n| B | x | X |',
    [
      ['Political', 'A', 'B'],
      ['Economic', 'B'],
    ],
    ['turned-table'],
  ],
  [
    'yes and no below the categories',
    '| Actor | Political | Economic |\n| --- | :-: | :-: |\n| A | Yes | No |\n| B | No | Yes |',
    [
      ['Political', 'A'],
      ['Economic', 'B'],
    ],
    ['turned-table'],
  ],
  [
    'ticks and dashes below the categories',
    '| Actor | Political | Economic |\n| --- | :-: | :-: |\n| A | ✅ | – |\n| B | – | ✅ |\n| C | – | ✅ |',
    [
      ['Political', 'A'],
      ['Economic', 'B', 'C'],
    ],
    ['turned-table'],
  ],
  [
    'dots below the categories',
    '| Organisation | Political Actors | Economic Actors |\n| --- | --- | --- |\n| A | ● | |\n| B | | ● |',
    [
      ['Political Actors', 'A'],
      ['Economic Actors', 'B'],
    ],
    ['turned-table'],
  ],
  [
    'letters of a word processor as bullets',
    'o\tPorts: A; B\n\no\tMines: C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'list-marker'],
  ],
  ['such a letter and spaces', 'o   Ports: A; B', [['Ports', 'A', 'B']], ['category-list', 'list-marker']],
  [
    'such letters before values',
    'o   Port of A\no   Port of B',
    [['Uncategorised', 'Port of A', 'Port of B']],
    ['category-list', 'list-marker'],
  ],
  [
    'such letters in bold lines',
    'o   **Ports:** A\no   **Mines:** B',
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
    ],
    ['category-list', 'list-marker'],
  ],
  ['a Portuguese article', 'o Porto: A; B', [['o Porto', 'A', 'B']], ['category-list']],
  ['"NaN" of a merged cell', `${HEADER}| Ports | A |\n| NaN | B |`, [['Ports', 'A', 'B']], ['repeated-category']],
  [
    '"NaN" of several merged cells',
    `${HEADER}| Ports | A |\n| NaN | B |\n| NaN | C |\n| Mines | D |\n| NaN | E |`,
    [
      ['Ports', 'A', 'B', 'C'],
      ['Mines', 'D', 'E'],
    ],
    ['repeated-category'],
  ],
  ['"NaN" in the first row', `${HEADER}| NaN | A |`, [['Uncategorised', 'A']], ['no-category']],
  ['"NaN" for values', `${HEADER}| Ports | NaN |`, [['Ports']], ['empty-cell']],
  [
    'a name that is like "NaN"',
    `${HEADER}| Nan | A |\n| Ports | B |`,
    [
      ['Uncategorised', 'A'],
      ['Ports', 'B'],
    ],
    ['no-category'],
  ],
  ['a ditto mark', `${HEADER}| Ports | A |\n| " | B |\n| 〃 | C |`, [['Ports', 'A', 'B', 'C']], ['repeated-category']],
  ['a dash below a category', `${HEADER}| Ports | A |\n| – | B |`, [['Ports', 'A', 'B']], ['repeated-category']],
  ['an empty category', `${HEADER}| Ports | A |\n| | B |`, [['Ports', 'A', 'B']], ['repeated-category']],
  ['N/A', `${HEADER}| N/A | A |`, [['Uncategorised', 'A']], ['no-category']],
  ['in bold', `${HEADER}| **Ports** | A |`, [['Ports', 'A']], []],
  ['numbered', `${HEADER}| 1. Ports | A |`, [['Ports', 'A']], ['enumerated-item']],
]

/** Headers of columns of spaces, each over the middle of its columns. */
const CENTRED: readonly (readonly [name: string, header: string])[] = [
  ['little indented', '   Category           Actor'],
  ['read as code', '    Category         Actor'],
  ['with spaces at the end', '   Category            Actor   '],
  ['first name at the edge', '  Category              Actor'],
  ['second name at the edge', '    Category     Actor'],
]

const lists: readonly Row[] = [
  ...['→', '⇒', '➔', '➜', '»'].map(
    sign =>
      [
        `${sign} between category and values`,
        `- Ports ${sign} One; Two\n- Mines ${sign} Three`,
        [
          ['Ports', 'One', 'Two'],
          ['Mines', 'Three'],
        ],
        ['category-list'],
      ] as const,
  ),
  [
    'an arrow after a bold category, and lower case',
    '- **Ports** → nets, rafts\n- **Mines** → shafts',
    [
      ['Ports', 'nets, rafts'],
      ['Mines', 'shafts'],
    ],
    ['category-list'],
  ],
  [
    'dotted numbers in lists below numbered categories',
    '1. Ports\n   - 1.1 One\n   - 1.2 Two\n2. Mines\n   - 2.1 Three',
    [
      ['Ports', 'One', 'Two'],
      ['Mines', 'Three'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'dotted numbers on lines below numbered categories',
    '1. Ports\n   1.1 One\n   1.2 Two\n2. Mines\n   2.1 Three',
    [
      ['Ports', 'One', 'Two'],
      ['Mines', 'Three'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'dotted numbers with full stops',
    '- Ports\n  - 1.1. One\n  - 1.2. Two\n- Mines\n  - 2.1. Three',
    [
      ['Ports', 'One', 'Two'],
      ['Mines', 'Three'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'dotted numbers that do not count',
    '- Ports\n  - 1.5 Degrees\n  - 2.0 Degrees',
    [['Ports', '1.5 Degrees', '2.0 Degrees']],
    ['category-list'],
  ],
  [
    'a dotted number of another category',
    '- Mines\n  - Three\n- Ports\n  - 1.1 Million Trees',
    [
      ['Mines', 'Three'],
      ['Ports', '1.1 Million Trees'],
    ],
    ['category-list'],
  ],
  [
    'names in bold right below items',
    '**Ports**\n- A\n- B\n**Mines**\n- C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'names with a colon right below items',
    'Ports:\n- A\n- B\nMines:\n- C\nPress:\n- D',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
      ['Press', 'D'],
    ],
    ['category-list'],
  ],
  [
    'names right below items',
    'Ports\n* A\n* B\nMines and quarries\n* C',
    [
      ['Ports', 'A', 'B'],
      ['Mines and quarries', 'C'],
    ],
    ['category-list'],
  ],
  [
    'names right below items with an indent',
    'Ports\n  - A\n  - B\nMines\n  - C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'names right below items and wrapped items',
    'Ports\n- A of the sea and of\nthe land\n- The Port of\nVigo\nMines\n- C',
    [
      ['Ports', 'A of the sea and of the land', 'The Port of Vigo'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'wrapped items below a sentence',
    'These took part in the talks.\n- The Ministry\nForeign Affairs\n- B',
    [['Uncategorised', 'The Ministry Foreign Affairs', 'B']],
    ['category-list', 'misplaced-content'],
    ['These took part in the talks.'],
  ],
  [
    'numbered names above items with hyphens',
    '1. Ports\n- A\n- B\n2. Mines\n- C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'a label after headings in bold',
    '**Ports**\n\n- A\n- B\n\nAlso present:\n\n- C',
    [
      ['Ports', 'A', 'B'],
      ['Also present', 'C'],
    ],
    ['category-list'],
  ],
  [
    'a label after sub-headings',
    '### Ports\n\n- A\n\n### Mines\n\n- B\n\nOthers:\n- C',
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
      ['Others', 'C'],
    ],
    ['category-list'],
  ],
  [
    'a sentence right below a sub-heading',
    '### Ports\n\nThese took part:\n\n- A\n- B',
    [['Ports', 'A', 'B']],
    ['category-list', 'subheading'],
  ],
  [
    'escaped hyphens below a heading in bold',
    '**Ports**\n\n\\- One\n\\- Two\n\\- Four',
    [['Ports', 'One', 'Two', 'Four']],
    ['category-list', 'cell-separator'],
  ],
  ['one line alone', 'Ports: A; B', [['Ports', 'A', 'B']], ['category-list']],
  [
    'lines with dashes',
    'Ports — A\nMines — B',
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
    ],
    ['category-list'],
  ],
  [
    'names with a description',
    '- **A** – plants trees\n- **B** – counts them',
    [['Uncategorised', 'A', 'B']],
    ['category-list', 'value-remark'],
  ],
  [
    'names with descriptions below sub-headings',
    '### Political Actors\n\n- **A**: Host and chair\n- **B**: counts them\n\n### Private sector\n\n- **C** – pays',
    [
      ['Political Actors', 'A', 'B'],
      ['Private sector', 'C'],
    ],
    ['category-list', 'value-remark'],
  ],
  [
    'labels below a sub-heading that names no category',
    '### In the north\n\n- **Ports**: A; B\n- **Mines**: C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'subheading'],
  ],
  [
    'names with descriptions in nested lists',
    '- **Ports**\n  - **A**: plants trees\n- **Mines**\n  - B',
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
    ],
    ['category-list', 'value-remark'],
  ],
  [
    'numbered categories above lists',
    '1. **Ports**\n- A\n- B\n\n2. **Mines**\n- C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'a line in bold above lines',
    '**Ports**\nA\nB\n\n**Mines**\nC',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'lines without bullets above bullets',
    'Ports\n• A\n• B\nMines\n• C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'bullets of two levels',
    '• Ports\no Alpha\no Beta\n• Mines\no Gamma',
    [
      ['Ports', 'Alpha', 'Beta'],
      ['Mines', 'Gamma'],
    ],
    ['category-list', 'list-marker'],
  ],
  [
    'letters with full stops below numbers',
    '1. **Ports**\n   a. A\n   b. B\n2. **Mines**\n   a. C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'Roman numerals below numbers',
    '1. Ports\n   i. A\n   ii. B\n2. Mines\n   i. C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'Roman numerals in brackets below numbers',
    '1. Ports:\n   (i) A\n   (ii) B\n2. Mines:\n   (i) C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'letters with full stops in nested lists',
    '- Ports\n  - a. A\n  - b. B\n- Mines\n  - a. C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'letters in a paragraph below bold categories',
    '**Ports**\n\na) A\nb) B\n\n**Mines**\n\na) C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'bold categories and values between line breaks',
    '**Ports**<br>A<br>B\n\n**Mines**<br>C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'bold categories and values between line breaks, in one paragraph',
    '**Ports**<br>A<br>B<br><br>**Mines**<br>C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'categories in HTML and values between line breaks',
    '<b>Ports</b><br>\nA<br>\nB\n\n<b>Mines</b><br>\nC',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'letters below numbers',
    '1. Ports\n   a) A\n   b) B\n2. Mines\n   a) C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'numbers in brackets before categories',
    '(1) Ports: A; B\n(2) Mines: C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  ['one category with a letter', 'A. Ports: B; C', [['Ports', 'B', 'C']], ['category-list', 'enumerated-item']],
  [
    'equals signs',
    'Ports = A; B\nMines = C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'the output of a database',
    '```\n category | actor\n----------+-------\n Ports    | A; B\n(1 row)\n```',
    [['Ports', 'A', 'B']],
    ['misplaced-content', 'table-header', 'table-style'],
    ['(1 row)'],
  ],
  [
    'a short sentence among descriptions',
    '- **A** – plants trees in the north\n- **B** – Counts them.',
    [['Uncategorised', 'A', 'B']],
    ['category-list', 'value-remark'],
  ],
  [
    'lines of labels above other text',
    'Ports: A; B of\nthe north\nMines: C\n\nThe pact, draft 2',
    [
      ['Ports', 'A', 'B of the north'],
      ['Mines', 'C'],
    ],
    ['category-list', 'misplaced-content'],
    ['The pact, draft 2'],
  ],
  [
    'a grid with backslashes at the ends of lines',
    '+----------+--------+\n| Category | Actor  |\n+==========+========+\n| Ports    | A;\\    |\n|          | B\\     |\n|          | C      |\n+----------+--------+',
    [['Ports', 'A', 'B C']],
    ['cell-separator', 'table-style'],
  ],
  [
    'labels without a colon above lists',
    'Ports\n- A\n- B\n\nMines\n- C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'tables of values below sub-headings',
    '### Ports\n\n| Name | Role |\n| --- | --- |\n| A | Host |\n\n### Mines\n\n| Name |\n| --- |\n| B |',
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
    ],
    ['category-list', 'extra-cell', 'table-header'],
    ['| Actor | Role |\n| --- | --- |\n| A | Host |'],
  ],
  [
    'a description list in HTML',
    '<dl><dt>Ports</dt><dd>A</dd><dt>Mines</dt><dd>B</dd><dd>C</dd></dl>',
    [
      ['Ports', 'A'],
      ['Mines', 'B', 'C'],
    ],
    ['category-list', 'table-style'],
  ],
  ['cells between quotes of a spreadsheet', 'Category\tActor\nPorts\t"A; B"', [['Ports', 'A', 'B']], ['table-style']],
  ['values after a dash', '- **Ports** – A; B', [['Ports', 'A', 'B']], ['category-list']],
  [
    'sub-headings',
    '### Ports\n\n- A\n- B\n\n### Mines\n\n- C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'values that are headings',
    '### 4.1. Ports\n\n#### 4.1.1. A\n\n#### 4.1.2. B\n\n### 4.2. Mines\n\n#### 4.2.1. C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'a heading without text above one with a list',
    '### Ports\n\n#### A\n\n- B',
    [['A', 'B']],
    ['category-list', 'subheading'],
  ],
  ['numbered sub-headings', '### 3.1 Ports\n\n- A', [['Ports', 'A']], ['category-list', 'enumerated-item']],
  [
    'sub-headings over lines',
    '### Ports\n\nA; B\n\n### Mines\n\nC',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list'],
  ],
  [
    'a note below a list',
    '### Ports\n\n- A\n\n*Note: one.*',
    [['Ports', 'A']],
    ['category-list', 'misplaced-content'],
    ['*Note: one.*'],
  ],
  [
    'prose below a heading',
    '### Ports\n\nThe ports lead the work.',
    [],
    ['misplaced-content'],
    ['The ports lead the work.'],
  ],
  [
    'a table below an introduction in an item',
    `- The members:\n\n  ${HEADER.replace('\n', '\n  ')}  | Ports | A |`,
    [['Ports', 'A']],
    ['category-list', 'subheading'],
  ],
  [
    'terms and definitions',
    'Ports\n:   A\n\nMines\n:   B',
    [
      ['Ports', 'A'],
      ['Mines', 'B'],
    ],
    ['category-list', 'table-style'],
  ],
  [
    'a note with a label between tables',
    `${HEADER}| Ports | A |\n\n**Note**: the press joined late.\n\n| Press | B |`,
    [
      ['Ports', 'A'],
      ['Press', 'B'],
    ],
    ['broken-table', 'misplaced-content', 'table-header'],
    ['**Note**: the press joined late.'],
  ],
  [
    'notes with labels below a table',
    `${HEADER}| Ports | A |\n\n**Important**: All of them were asked twice.\n**Source:** List of guests; own counts.`,
    [['Ports', 'A']],
    ['misplaced-content'],
    ['**Important**: All of them were asked twice.\n**Source:** List of guests; own counts.'],
  ],
  [
    'a group in a line below a table',
    `${HEADER}| Ports | A |\n\n**Mines**: B; C`,
    [
      ['Ports', 'A'],
      ['Mines', 'B', 'C'],
    ],
    ['category-list'],
  ],
  [
    'rows of a spreadsheet in a fence',
    '```csv\nCategory,Actor\nPorts,"A, of B"\n```',
    [['Ports', 'A, of B']],
    ['table-style'],
  ],
  [
    'rows with pipes between their cells in a fence',
    '```\nCategory | Actor\nPorts | A; B\nMines | C\n```',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['table-style'],
  ],
  [
    'rows with pipes in a fence, with columns that the form does not have',
    '```\nPort | Ship\nPorts | A; B\n```',
    [],
    ['misplaced-content'],
    ['```\nPort | Ship\nPorts | A; B\n```'],
  ],
  ['rows without pipes at the ends', 'Category | Actor\nPorts | A', [['Ports', 'A']], ['broken-table']],
  [
    'letters with lists below them',
    'a) Ports\n   - A\n   - B\nb) Mines\n   - C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'letters with numbered lists below them',
    'a) Ports\n   1. A\n   2. B\nb) Mines\n   1. C',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'letters with lists below blank lines',
    'a) Ports\n\n   - A\n\nb) Mines\n\n   - C',
    [
      ['Ports', 'A'],
      ['Mines', 'C'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  [
    'capital letters with lists below them',
    'A) Ports\n- A\n- B\nB) Mines\n- C\nC) Farms\n- D',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
      ['Farms', 'D'],
    ],
    ['category-list', 'enumerated-item'],
  ],
  ...CENTRED.map(
    ([name, header]): Row => [
      `columns of spaces below a centred header, ${name}`,
      `${header}\n  Port Towns     City of Alder; Bay\n  Mines          Corr & Sons`,
      [
        ['Port Towns', 'City of Alder', 'Bay'],
        ['Mines', 'Corr & Sons'],
      ],
      ['table-style'],
    ],
  ),
]

const document = (section: string) => `# T\n\n## Actors\n\n${section}\n`
const expected = (groups: Groups) => groups.map(([category, ...actors]) => ({category, actors}))
const absences = new Set(['missing-field', 'missing-section'])

function check([, section, groups, codes, within = []]: Row): void {
  const markdown = document(section)
  const {summary, diagnostics} = parseSummary(markdown)
  expect(summary.actors).toEqual(expected(groups))
  expect(summary.additionalSections.map(it => it.markdown)).toEqual(within)
  const found = new Set(diagnostics.map(it => it.code).filter(code => !absences.has(code)))
  expect([...found].sort()).toEqual([...codes].sort())
}

/** The values of a table do not change when it is written again or fixed, and nothing fixable is left. */
function checkWriting([, section, groups]: Row): void {
  const markdown = document(section)
  const {summary} = parseSummary(markdown)
  if (groups.length > 0) expect(parseSummary(stringifySummary(summary)).summary).toEqual(summary)
  const fixed = fixSummary(markdown)
  expect(parseSummary(fixed.markdown).summary.actors).toEqual(expected(groups))
  expect(fixed.remaining.filter(it => it.fix).map(it => it.code)).toEqual([])
}

describe.each([
  ['headers', headers],
  ['cells', cells],
  ['categories', categories],
  ['lists', lists],
] as const)('%s', (_kind, rows) => {
  it.each(rows)('%s', (...row) => check(row as unknown as Row))
  it.each(rows)('%s: has the same values after fixing and writing', (...row) => checkWriting(row as unknown as Row))
})

/** A document whose headings are bold paragraphs, and the groups of its second section. */
const BOLD_HEADS: readonly (readonly [name: string, section: string, groups: Groups])[] = [
  [
    'cells',
    '**Category**\n\n**Actor**\n\nPorts\n\nA; B\n\nMines\n\nC',
    [
      ['Ports', 'A', 'B'],
      ['Mines', 'C'],
    ],
  ],
  ['cells with the category last', '**Actor**\n\n**Category**\n\nA; B\n\nPorts', [['Ports', 'A', 'B']]],
  ['cells with another name', '**Type**\n\n**Stakeholders**\n\nPorts\n\nA', [['Ports', 'A']]],
  ['cells in Spanish', '**Categoría**\n\n**Actores**\n\nPuertos\n\nA', [['Puertos', 'A']]],
  ['a heading again', '- A\n\n**Actors**\n\n- B', [['Uncategorised', 'A', 'B']]],
]

describe('below a bold heading, a table with a paragraph for each cell', () => {
  it.each(BOLD_HEADS)('%s', (_, section, groups) => {
    const markdown = `# T\n\n**Characteristics**\n\n- One\n\n**Actors**\n\n${section}\n\n**Commitments**\n\n- Two\n`
    const {summary} = parseSummary(markdown)
    expect(summary).toMatchObject({actors: expected(groups), characteristics: ['One'], commitments: ['Two']})
    expect(parseSummary(fixSummary(markdown).markdown).summary).toEqual(summary)
  })
})

const form = defineForm({
  name: 'minutes',
  sections: {
    tasks: {kind: 'table', names: ['Tasks'], columns: {task: 'text', owner: 'text', due: 'date'}},
  },
})

type Task = readonly [task: string | null, owner: string | null, due: string | null]
type TaskRow = readonly [
  name: string,
  section: string,
  tasks: readonly Task[],
  codes: readonly string[],
  within?: readonly string[],
]

const TASKS = '| Task | Owner | Due |\n| --- | --- | --- |\n'
const PLAN: Task = ['Plan', 'Rui', '2025-03-04']
const SEND: Task = ['Send', 'Ana', null]

const tables: readonly TaskRow[] = [
  [
    'in another order',
    '| Due | Owner | Task |\n| --- | --- | --- |\n| 2025-03-04 | Rui | Plan |',
    [PLAN],
    ['swapped-columns'],
  ],
  [
    'names that are modified',
    '| Key tasks | Owner(s) | Due |\n| --- | --- | --- |\n| Plan | Rui | 2025-03-04 |',
    [PLAN],
    ['table-header'],
  ],
  [
    'an empty header',
    '| | | |\n| --- | --- | --- |\n| Task | Owner | Due |\n| Plan | Rui | 2025-03-04 |',
    [PLAN],
    ['table-header'],
  ],
  [
    'a row a column',
    '| Task | Plan | Send |\n| --- | --- | --- |\n| Owner | Rui | Ana |\n| Due | 2025-03-04 | |',
    [PLAN, SEND],
    ['turned-table'],
  ],
  [
    'the header again, and sums',
    `${TASKS}| Plan | Rui | 2025-03-04 |\n| Task | Owner | Due |\n| Total | 1 | |`,
    [PLAN],
    ['table-header', 'total-row'],
  ],
  [
    'a ditto mark',
    `${TASKS}| Plan | Rui | 2025-03-04 |\n| Send | " | |`,
    [PLAN, ['Send', 'Rui', null]],
    ['value-style'],
  ],
  [
    'a further column',
    '| Task | Owner | Due | Notes |\n| --- | --- | --- | --- |\n| Plan | Rui | 2025-03-04 | Soon |',
    [PLAN],
    ['extra-cell'],
    ['| Task | Notes |\n| --- | --- |\n| Plan | Soon |'],
  ],
  [
    'a list of values',
    '- Plan — Rui — 2025-03-04\n- Send — Ana — 2025-03-05',
    [PLAN, ['Send', 'Ana', '2025-03-05']],
    ['row-list'],
  ],
  [
    'a list of labels',
    '- **Task**: Plan\n  - Owner: Rui\n  - Due: 2025-03-04\n- **Task**: Send\n  - Owner: Ana',
    [PLAN, SEND],
    ['row-list'],
  ],
  [
    'labels on a line',
    '- Task: Plan; Owner: Rui; Due: 2025-03-04\n- Task: Send; Owner: Ana',
    [PLAN, SEND],
    ['row-list'],
  ],
  [
    'a list below each task',
    '- Plan\n  - Owner: Rui\n  - Due: 2025-03-04\n- Send\n  - Owner: Ana',
    [PLAN, SEND],
    ['row-list'],
  ],
  [
    'a sub-heading a row',
    '### Plan\n\n- Owner: Rui\n- Due: 2025-03-04\n\n### Send\n\nOwner: Ana',
    [PLAN, SEND],
    ['row-list'],
  ],
  [
    'items that are not rows',
    '- Somebody plans\n- Ana sends',
    [],
    ['misplaced-content'],
    ['- Somebody plans\n- Ana sends'],
  ],
]

describe('rows of a table', () => {
  it.each(tables.map(row => [row[0], row] as const))('%s', (_name, [, section, tasks, codes, within = []]) => {
    const markdown = `# T\n\n## Tasks\n\n${section}\n`
    const {summary, diagnostics} = parseSummary(markdown, {form})
    const rows = tasks.map(([task, owner, due]) => ({task, owner, due}))
    expect(summary.tasks).toEqual(rows)
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(within)
    expect([...new Set(diagnostics.map(it => it.code))].sort()).toEqual([...codes].sort())
    const fixed = fixSummary(markdown, {form})
    expect(parseSummary(fixed.markdown, {form}).summary.tasks).toEqual(rows)
    expect(fixed.remaining.filter(it => it.fix).map(it => it.code)).toEqual([])
    if (rows.length > 0) expect(parseSummary(stringifySummary(summary, {form}), {form}).summary).toEqual(summary)
  })
})
