import {describe, expect, it} from 'vitest'
import {fixSummary, parseSummary} from '../../src/index.js'

/* One document, as converters write it in other markup languages and in their own kinds of markdown. */

const VALUES = {
  title: 'Peat Bog Pact of the Northern Islands, Their Ports and Their Schools',
  date: '2025-05-06',
  executiveSummary: 'Seven islands (all of them) rewet their bogs. Work begins in 2026.',
  characteristics: ['Dams of peat close the ditches of the bogs by 2027.', 'Wardens measure the water.'],
  actors: [
    {category: 'Political Actors', actors: ['Northern Council', 'Ministry of Peat and Water']},
    {category: 'Academic Actors', actors: ['Moss Institute']},
  ],
  commitments: [],
}

const ID = 'peat-bog-pact-of-the-northern-islands-their-ports-and-their-schools-with-a-long-name'
const TITLE = 'Peat Bog Pact of the Northern Islands, Their Ports and Their Schools'

const DOCUMENTS: readonly [name: string, markdown: string][] = [
  [
    'AsciiDoc, with the title at the level of a section',
    `[[${ID}]]
== ${TITLE}

*Date*: 2025-05-06

=== Executive Summary

Seven islands (all of them) rewet their bogs. Work begins in
2026.

=== Characteristics

* Dams of peat close the ditches of the bogs by
2027.
* Wardens measure the water.

[[actors]]
=== Actors

[cols=",",options="header",]
|===
|Category |Actor
|Political Actors |Northern Council; Ministry of
Peat and Water
|Academic Actors |Moss Institute
|===

=== Commitments

None.
`,
  ],
  [
    'Org without keywords, with drawers and a wrapped heading',
    `* Peat Bog Pact of the Northern Islands, Their Ports
and Their Schools
  :PROPERTIES:
  :CUSTOM_ID: ${ID}
  :END:
*Date*: 2025-05-06

** Executive Summary
   :PROPERTIES:
   :CUSTOM_ID: executive-summary
   :END:
Seven islands (all of them) rewet their bogs. Work begins in 2026.

** Characteristics
- Dams of peat close the ditches of the bogs by
  2027.
- Wardens measure the water.

** Actors
| Category         | Actor                                        |
|------------------+----------------------------------------------|
| Political Actors | Northern Council; Ministry of Peat and Water |
| Academic Actors  | Moss Institute                               |

** Commitments
None.
`,
  ],
  [
    'Textile',
    `h1(#${ID}). ${TITLE}

*Date*: 2025&#45;05&#45;06

h2(#executive-summary). Executive Summary

Seven islands (all of them) rewet their bogs. Work begins in 2026.

h2(#characteristics). Characteristics

# Dams of peat close the ditches of the bogs by 2027.
# Wardens measure the water.

h2(#actors). Actors

|_. Category|_. Actor|
|Political Actors|Northern Council; Ministry of Peat and Water|
|Academic Actors|Moss Institute|

h2(#commitments). Commitments

None.
`,
  ],
  [
    'the markup of Jira',
    `h1. {anchor:${ID}}${TITLE}
*Date*: 2025-05-06

h2. {anchor:executive-summary}Executive Summary
Seven islands \\(all of them) rewet their bogs. Work begins in 2026.

h2. {anchor:characteristics}Characteristics
* Dams of peat close the ditches of the bogs by 2027.
* Wardens measure the water.

h2. {anchor:actors}Actors
|| Category || Actor ||
| Political Actors | Northern Council; Ministry of Peat and Water |
| Academic Actors | Moss Institute |

h2. Commitments
None.
`,
  ],
  [
    'MediaWiki',
    `= ${TITLE} =

'''Date''': 2025-05-06

== Executive Summary ==

Seven islands (all of them) rewet their bogs. Work begins in 2026.

== Characteristics ==

* Dams of peat close the ditches of the bogs by 2027.
* Wardens measure the water.

== Actors ==

{| class="wikitable"
|-
! Category
! Actor
|-
| Political Actors
| Northern Council; Ministry of Peat and Water
|-
| Academic Actors
| Moss Institute
|}

== Commitments ==

None.
`,
  ],
  [
    'markdown with anchors before the hashes, every full stop and hyphen escaped, and a paragraph for each cell',
    `<a id="X71bcd3f4341b725226"></a># ${TITLE}

__Date__: 2025\\-05\\-06

<a id="executive-summary"></a>## Executive Summary

Seven islands \\(all of them\\) rewet their bogs\\. Work begins in 2026\\.

<a id="characteristics"></a>## Characteristics

- Dams of peat close the ditches of the bogs by 2027\\.
- Wardens measure the water\\.

<a id="actors"></a>## Actors

Category

Actor

Political Actors

Northern Council; Ministry of Peat and Water

Academic Actors

Moss Institute

<a id="commitments"></a>## Commitments

None\\.
`,
  ],
  [
    'markdown with a long anchor in braces, and wrapped lines',
    `# ${TITLE} {#${ID}}

**Date**: 2025-05-06

## Executive Summary {#executive-summary}

Seven islands (all of them) rewet their bogs. Work begins in
2026.

## Characteristics {#characteristics}

-   Dams of peat close the ditches of the bogs by
2027.
-   Wardens measure the water.

## Actors {#actors}

  Category           Actor
  ------------------ ----------------------------------------------
  Political Actors   Northern Council; Ministry of Peat and Water
  Academic Actors    Moss Institute

## Commitments {#commitments}

None.
`,
  ],
]

describe.each(DOCUMENTS)('%s', (_name, markdown) => {
  it('has the same values', () => {
    expect(parseSummary(markdown).summary).toMatchObject({...VALUES, additionalSections: [], metadata: []})
  })

  it('has them after all fixes, and nothing is left to fix', () => {
    const fixed = fixSummary(markdown).markdown
    const {summary, diagnostics} = parseSummary(fixed)
    expect(summary).toMatchObject(VALUES)
    expect(diagnostics.filter(it => it.fix)).toEqual([])
  })
})

describe('a heading that is wrapped', () => {
  const text = 'Ports and schools of the northern islands agreed on how they measure the water\nof their bogs.'

  it.each<[name: string, heading: string, expected: string]>([
    [
      'continues on the next line',
      '# Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their\nMuseums',
      'Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their Museums',
    ],
    [
      'continues on two lines',
      '# Peat Bog Pact of the Northern Islands, Their Ports, Their Schools, and of the\nMuseums of the Coast That Keep the Tools of Those Who Cut Peat in the Villages of\nthe South',
      'Peat Bog Pact of the Northern Islands, Their Ports, Their Schools, and of the Museums of the Coast That Keep the Tools of Those Who Cut Peat in the Villages of the South',
    ],
    [
      'has room for the next word',
      '# Peat Bog Pact of the Northern Islands\nMuseums',
      'Peat Bog Pact of the Northern Islands',
    ],
    [
      'is above a sentence',
      '# Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their\nMuseums are closed.',
      'Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their',
    ],
    [
      'is above a label',
      '# Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their\nKeywords: bogs, peat',
      'Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their',
    ],
  ])('%s', (_name, heading, expected) => {
    const markdown = `${heading}\n\n## Executive Summary\n\n${text}\n`
    expect(parseSummary(markdown).summary.title).toBe(expected)
    expect(parseSummary(fixSummary(markdown).markdown).summary.title).toBe(expected)
  })

  it('is not joined with the line below it where no text is wrapped', () => {
    const title = 'Peat Bog Pact of the Northern Islands, Their Ports, Their Schools and Their'
    const markdown = `# ${title}\nMuseums\n\n## Executive Summary\n\nPorts agreed.\n`
    expect(parseSummary(markdown).summary.title).toBe(title)
  })
})

describe('rows without pipes around them', () => {
  const table =
    'Category | Actor  \n---|---  \nPolitical Actors | Ana; Mario Abdo\nBenítez; Luis  \nAcademic Actors | C  '

  it('continue on the next line until two spaces', () => {
    const markdown = `# T\n\n## Actors\n\n${table}\n`
    const actors = [
      {category: 'Political Actors', actors: ['Ana', 'Mario Abdo Benítez', 'Luis']},
      {category: 'Academic Actors', actors: ['C']},
    ]
    expect(parseSummary(markdown).summary.actors).toEqual(actors)
    expect(parseSummary(fixSummary(markdown).markdown).summary.actors).toEqual(actors)
  })

  it('do not continue if no row ends in two spaces', () => {
    const markdown = `# T\n\n## Actors\n\n${table.replaceAll('  ', '')}\n`
    expect(parseSummary(markdown).summary.actors).toHaveLength(3)
  })
})

describe('a line that begins with a year', () => {
  it.each<[name: string, body: string, expected: string[]]>([
    ['below an item', '- Host it in\n2025.\n- Grow', ['Host it in 2025.', 'Grow']],
    ['with more text', '* Host it in\n2025. Then rest\n* Grow', ['Host it in 2025. Then rest', 'Grow']],
    ['in a numbered list', '1. Host it in\n2025.\n2. Grow', ['Host it in 2025.', 'Grow']],
    ['below a sentence that has ended', '- Host it.\n2025. Rest', ['Host it.', 'Rest']],
    ['below a blank line', '- Host it in\n\n2025. Rest', ['Host it in', 'Rest']],
  ])('%s', (_name, body, expected) => {
    const markdown = `# T\n\n## Commitments\n\n${body}\n`
    expect(parseSummary(markdown).summary.commitments).toEqual(expected)
    expect(parseSummary(fixSummary(markdown).markdown).summary.commitments).toEqual(expected)
  })
})

it('keeps the text above a fence without the byte order mark before it', () => {
  const {additionalSections} = parseSummary('\ufeffHere:\n\n~~~markdown\n# T\n\n**Date**: 2024\n~~~\n').summary
  expect(additionalSections).toEqual([{heading: '', level: 2, within: null, markdown: 'Here:'}])
})

/** Each row: a name, the text of a section of a wiki, and its value. The section below it must not be lost. */
const WIKI_TEXT: readonly (readonly [name: string, text: string, value: string])[] = [
  ['code at the start of a line', '<code>tide</code> is a command.', 'tide is a command.'],
  ['code that is the whole line', '<code>tide</code>', 'tide'],
  ['two codes on a line', '<code>tide</code> and <code>ebb</code>', 'tide and ebb'],
  ['a program on one line', '<syntaxhighlight lang="sh">tide --all</syntaxhighlight>', 'tide --all'],
  ['a program of an older wiki on one line', 'Run <source lang="sh">tide</source> now.', 'Run tide now.'],
  ['italic text', "A ''tidal'' pool is ''it's'' own.", "A tidal pool is it's own."],
  ['bold text with an apostrophe', "The '''keeper's''' pool.", "The keeper's pool."],
  ['italic and bold text', "''One'' and '''two''', rock 'n' roll.", "One and two, rock 'n' roll."],
  ['two apostrophes that nothing closes', "Six feet is 72''.", "Six feet is 72''."],
  ['a program', '<syntaxhighlight lang="sh">\n== all ==\ntide\n</syntaxhighlight>', '== all ==\ntide'],
  ['a program whose first line has the tag', '<source lang="sh">== all ==\ntide</source>', '== all ==\ntide'],
]

describe('markup inside the text of a wiki', () => {
  it.each(WIKI_TEXT)('%s', (_name, text, value) => {
    const markdown = `= Tide =\n\n== Executive Summary ==\n\n${text}\n\n== Commitments ==\n\n* One\n`
    expect(parseSummary(markdown).summary).toMatchObject({executiveSummary: value, commitments: ['One']})
  })
})

/** Each row: a name, and a document with attributes. */
const ATTRIBUTES: readonly (readonly [name: string, markdown: string])[] = [
  [
    'attributes of kramdown below blocks',
    '# Tide\n{: #t .title}\n\n**Date**: 2024\n{: .date}\n\n## Executive Summary\n{: .no_toc}\n\nIt rains.\n{: .lead style="color: red"}\n\n## Characteristics\n\n- One\n- Two\n{: .list}\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| Political Actors | A |\n{: .table}\n',
  ],
  [
    'attributes of kramdown above blocks, and its table of contents',
    '# Tide\n\n* TOC\n{:toc}\n\n**Date**: 2024\n\n## Executive Summary\n\n{: .lead}\nIt rains.\n\n## Characteristics\n\n{: .list}\n- One\n- Two\n\n## Actors\n\n{: .table}\n\n| Category | Actor |\n| --- | --- |\n| Political Actors | A |\n',
  ],
  [
    'attributes of Markua',
    '{id: tide}\n# Tide\n\n**Date**: 2024\n\n{id: executive-summary}\n## Executive Summary\n\nIt rains.\n\n{class: wide}\n## Characteristics\n\n* One\n* Two\n\n{id: actors}\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| Political Actors | A |\n',
  ],
]

describe('attributes of other programs', () => {
  it.each(ATTRIBUTES)('%s', (_name, markdown) => {
    const expected = {
      title: 'Tide',
      date: '2024',
      executiveSummary: 'It rains.',
      characteristics: ['One', 'Two'],
      actors: [{category: 'Political Actors', actors: ['A']}],
      metadata: [],
      additionalSections: [],
    }
    expect(parseSummary(markdown).summary).toMatchObject(expected)
    expect(parseSummary(fixSummary(markdown).markdown).summary).toMatchObject(expected)
  })

  it.each<[name: string, title: string]>([
    ['a note in brackets', 'Tide [draft]'],
    ['braces around words', 'Tide {the second}'],
  ])('%s is none', (_name, title) => {
    expect(parseSummary(`# ${title}\n\n**Date**: 2024\n`).summary.title).toBe(title)
  })
})
