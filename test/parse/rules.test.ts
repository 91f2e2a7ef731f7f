import {describe, expect, it} from 'vitest'
import {fixSummary, modifySummary, parseSummary} from '../../src/index.js'

const matter = (yaml: string) => parseSummary(`---\n${yaml}\n---\n\n# T\n`)
const bullets = (list: string) => parseSummary(`# T\n\n## Commitments\n\n${list}\n`)

describe('front matter', () => {
  it.each([
    ['location: [Lisbon, Porto]', ['Lisbon', 'Porto']],
    ['location:\n  - Lisbon\n  - "Porto"', ['Lisbon', 'Porto']],
    ['location: "Lisbon; Porto"', ['Lisbon', 'Porto']],
    ['location: >\n  Lisbon;\n  Porto', ['Lisbon', 'Porto']],
    ['location: "Lisb\\u006fn; Porto"', ['Lisbon', 'Porto']],
    ['location: ["", Lisbon]', ['Lisbon']],
  ])('%j names %j', (yaml, cities) => {
    expect(matter(yaml).summary.location?.places.map(it => it.city)).toEqual(cities)
  })

  it.each(['location: [""]', 'location: []', 'location:'])('%j has no place', yaml => {
    expect(matter(yaml).summary.location?.places ?? []).toEqual([])
  })

  it.each([
    ['authors:\n  - name: Ana\n  - name: Rui', 'authors', '- name: Ana - name: Rui'],
    ['team: {lead: Ana}', 'team', '{lead: Ana}'],
    ['lead: &ana Ana\nchair: *ana', 'chair', '*ana'],
    ['? [a, b]\n: c', 'a; b', 'c'],
  ])('%j is kept as it is written', (yaml, name, value) => {
    expect(matter(yaml).summary.metadata).toContainEqual({name, value})
  })

  it('{date: 2024, draft} has no value for draft', () => {
    expect(matter('{date: 2024, draft}').summary).toMatchObject({date: '2024', metadata: []})
  })

  it.each([
    ['below the title', '\n# T\n\n**Location**: Lima', '# T\n\n**Date**: 2024\n\n**Location**: Lima'],
    ['to the top without a title', '\n\n## Commitments\n\n- a', '**Date**: 2024\n\n## Commitments\n\n- a'],
    ['to the top of a line that is indented', '\n  Text', '**Date**: 2024\n\n  Text'],
    ['to the top when nothing blank follows', '## Commitments\n\n- a', '**Date**: 2024\n\n## Commitments\n\n- a'],
  ])('goes %s', (_, below, expected) => {
    expect(fixSummary(`---\ndate: 2024\n---\n${below}\n`).markdown).toBe(`${expected}\n`)
  })

  it.each([
    ['---\ntitle: T\ndate: 2024\n---\n', '# T\n\n**Date**: 2024\n'],
    ['---\ndate:\n---\n\n## Commitments\n', '## Commitments\n'],
  ])('of %j leaves %j', (markdown, expected) => {
    expect(fixSummary(markdown).markdown).toBe(expected)
  })

  it('that has a field twice is reported', () => {
    const {summary, diagnostics} = matter('date: 2024\nDate: 2025')
    expect(summary.date).toBe('2024')
    expect(diagnostics.find(it => it.code === 'duplicate-field')?.actual).toBe('2025')
  })
})

describe('bullets', () => {
  it.each([
    ['- a\n  - b\n\n  c\n- d', ['a c', 'b', 'd']],
    ['-\n  - b', ['b']],
    ['- > a\n  - b', ['a', 'b']],
    ['- a\n- -\n- b', ['a', 'b']],
    ['- • N/A\n- a', ['a']],
    ['• a\n• None', ['a']],
    ['🔹 a\n🔹 b', ['a', 'b']],
    ['- 👉 a\n- ➡️ b', ['a', 'b']],
    ['- 👉🏽 a\n- 🟢 b', ['👉🏽 a', '🟢 b']],
    ['» a\n» b', ['a', 'b']],
    ['**Format:** Hybrid\n**Length**: two days,\nnot three', ['Format: Hybrid', 'Length: two days, not three']],
    ['**Format:** Hybrid\n• Online', ['Format: Hybrid', 'Online']],
    ['It was\n**Online:** in part', ['It was Online: in part']],
    ['-One\n-Two\nmore\n-Three', ['One', 'Two more', 'Three']],
    ['*One\n*Two', ['One', 'Two']],
    ['*One* is\n*Two* is', ['One is Two is']],
    ['o One\no Two', ['One', 'Two']],
    ['o uno\no dos', ['o uno o dos']],
    ['1.One\n2.Two', ['One', 'Two']],
    ['1.5 million\n2.5 million', ['1.5 million 2.5 million']],
    ['2.One\n3.Two', ['One', 'Two']],
    ['7.One\n9.Two', ['7.One 9.Two']],
    ['(1) One\n(2) Two', ['One', 'Two']],
    ['(1) One\n(3) Two', ['(1) One (3) Two']],
    ['a) One\nb) Two\n   more', ['One', 'Two more']],
    ['a. One\nb. None', ['One']],
    ['(i) One\n(ii) Two\n(iii) Three', ['One', 'Two', 'Three']],
    ['i. e. this\nthat', ['i. e. this that']],
    ['\\-One\n\\-Two', ['-One -Two']],
    ['-One\n\\-more\n-Two', ['One -more', 'Two']],
    ['-One', ['-One']],
    ['• None\n• N/A', []],
    ['- a\n  - • b', ['a', 'b']],
    ['- **1.** a', ['1. a']],
    ['- a\n• b\n• N/A\n  - c', ['a', 'b', 'c']],
    ['> - a\n> • b', ['a', 'b']],
    ['• a\n• \n→ b', ['a', 'b']],
    ['▶️ a\n▶️ b', ['a', 'b']],
    ['- • a\n  - • b\n  - c\n- d', ['a', 'b', 'c', 'd']],
    ['- a\n  -\n    - b', ['a', 'b']],
    ['- a\n  -\n\n    b', ['a b']],
    ['* a\n\n  <!-- c -->\n\n  ---\n  * b', ['a', 'b']],
    ['* a\n\n      code; `x`\n  * b', ['a code; `x`', 'b']],
    ['*\n  * a\n*\n\n  > q\n  * b', ['a', 'q', 'b']],
    ['<br> 1. a', ['1. a']],
    ['- | a | b |\n  | --- | --- |\n  | c | d |\n- e', ['| a | b | | --- | --- | | c | d |', 'e']],
    ['    \0', []],
    ['- a\n  - ```\n    b\n    ```', ['a', '``` b ```']],
    ['- • a\n\n  b\n- • c', ['a b', 'c']],
  ])('%j are %j, fixed too', (list, values) => {
    const {summary} = bullets(list)
    expect(summary.commitments).toEqual(values)
    const {markdown, remaining} = fixSummary(`# T\n\n## Commitments\n\n${list}\n`)
    expect(parseSummary(markdown).summary.commitments).toEqual(values)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })
})

it('a marker typed twice stays in the value until it is fixed', () => {
  const {summary} = bullets('- - a\n  - b\n- - c\n\n    d')
  expect(summary.commitments).toEqual(['- a', 'b', '- c d'])
  const {markdown} = fixSummary('# T\n\n## Commitments\n\n- - a\n  - b\n- - c\n\n    d\n')
  expect(parseSummary(markdown).summary.commitments).toEqual(['a', 'b', 'c d'])
})

describe('groups', () => {
  const groups = (text: string) => `# T\n\n## Actors\n\n${text}\n`
  it.each([
    ['- **A *b*:** x; y', [{category: 'A b', actors: ['x', 'y']}]],
    ['- **A:** x<br>y', [{category: 'A', actors: ['x', 'y']}]],
    [
      '| Category | Actor |\n| --- | --- |\n| A | **1.** x; 1. **y**; **2. z**; **v,**; **w**, |',
      [{category: 'A', actors: ['x', 'y', 'z', 'v', 'w']}],
    ],
    ['| Category | Actor |\n| --- | --- |\n| | |', []],
    ['| Category | Actor |\n| --- | --- |\n| A | |\n| A | x |', [{category: 'A', actors: ['x']}]],
    ['| Category | Actor |\n| --- | --- |\n|A||\n|A|x|', [{category: 'A', actors: ['x']}]],
    [
      '| Category | Actor |\n| --- | --- |\n  | A | - |\n  | A | x |  \n| B | y |',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y']},
      ],
    ],
    ['| Category | Actor |\n| --- | --- |\n| A | x |\n| A | |', [{category: 'A', actors: ['x']}]],
    [
      '| Category | Actor |\n| --- | --- |\n| A | x |\n| A | `y` |  \n| A | z |  ',
      [{category: 'A', actors: ['x', 'y', 'z']}],
    ],
    ['| Actor | Category |\n| --- | --- |\n| x | |', [{category: 'Uncategorised', actors: ['x']}]],
    ['| Bodies | Category |\n| --- | --- |\n| x | A |', [{category: 'A', actors: ['x']}]],
    ['| Actor | Of |\n| --- | --- |\n| x | A |', [{category: 'A', actors: ['x']}]],
    ['| Actores | Parte de |\n| --- | --- |\n| x | A |', [{category: 'A', actors: ['x']}]],
    ['| Actor | Leader |\n| --- | --- |\n| x | A |', [{category: 'Uncategorised', actors: ['x']}]],
    [
      '- A\n\n  x; y\n- B: z',
      [
        {category: 'A', actors: ['x', 'y']},
        {category: 'B', actors: ['z']},
      ],
    ],
    ['- A\n  -\n\n  - x', [{category: 'A', actors: ['x']}]],
    [
      '- A:\n- B: x',
      [
        {category: 'A', actors: []},
        {category: 'B', actors: ['x']},
      ],
    ],
    ['-\n  - x\n- y', [{category: 'Uncategorised', actors: ['x', 'y']}]],
    [
      '**A:** x\n\n<!-- c -->\n\n**B:** y',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y']},
      ],
    ],
    [
      '• A\n  - x\n  -\n• B: y\n\n  - z',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y', 'z']},
      ],
    ],
    ['• A\n\n- x', [{category: 'Uncategorised', actors: ['A', 'x']}]],
    [
      'A: x\nB: y; z',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y', 'z']},
      ],
    ],
    [
      'A:\n- x\n\nB:\n- y',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y']},
      ],
    ],
    ['-', []],
  ])('%j, fixed too', (text, actors) => {
    expect(parseSummary(groups(text)).summary.actors).toEqual(actors)
    const {markdown, remaining} = fixSummary(groups(text))
    expect(parseSummary(markdown).summary.actors).toEqual(actors)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })
})

describe('text in a table section that is not a row', () => {
  const read = (text: string) => parseSummary(`# T\n\n## Actors\n\n${text}\n`)
  it.each([
    ['- A: x\n\n      code', [{category: 'A', actors: ['x']}], ['code']],
    ['- A: x\n\n  <!-- c -->', [{category: 'A', actors: ['x']}], []],
    [
      'They are:\n**A:** x\n**B:** y',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y']},
      ],
      ['They are:'],
    ],
    ['They are:\n\n- x', [{category: 'Uncategorised', actors: ['x']}], ['They are:']],
    ['They agreed: soon.', [], ['They agreed: soon.']],
    ['[a]: b', [], ['[a]: b']],
    [
      'A:\n- x\n\nB:\n- y\n\nSo it was.',
      [
        {category: 'A', actors: ['x']},
        {category: 'B', actors: ['y']},
      ],
      ['So it was.'],
    ],
    ['\0', [], []],
  ])('%j', (text, actors, kept) => {
    const {summary} = read(text)
    expect(summary.actors).toEqual(actors)
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(kept)
    const after = parseSummary(fixSummary(`# T\n\n## Actors\n\n${text}\n`).markdown).summary
    expect(after).toEqual(summary)
  })
})

describe('prose', () => {
  it.each([
    ['- a\n\n  b\n- c', 'a\nb\nc'],
    ['- a\n\n  ***\n\n  <!-- c -->\n\n  b', 'a\nb'],
    ['| a | |\n| --- | --- |\n| b | c |', 'a\nb | c'],
  ])('%j is %j', (text, expected) => {
    expect(parseSummary(`# T\n\n## Executive Summary\n\n${text}\n`).summary.executiveSummary).toBe(expected)
  })
})

describe('headings', () => {
  it.each([
    ['**T**\n\n## Commitments\n\n- a\n', {title: 'T', commitments: ['a']}],
    ['# T\n\n## Actors\n\n- x\n\nCommitments\n===\n\n- a\n', {commitments: ['a']}],
    ['# T\n\n## IV – Commitments {#iv}\n\n- a\n', {commitments: ['a']}],
    [
      '```markdown\n---\ndate: 2024\n---\n\n# T\n\n## Commitments\n\n- a\n```\n',
      {title: 'T', date: '2024', commitments: ['a']},
    ],
    ['```markdown\n## Commitments\n\n- a\n```\n', {title: null, commitments: ['a']}],
    ['\0\n\n```markdown\n# T\n\n## Commitments\n\n- a\n```\n', {title: 'T', commitments: ['a']}],
    ['# T\n\n## Commitments\n\n- a\n\n---\n\n\0\n', {commitments: ['a'], additionalSections: []}],
  ])('%j, fixed too', (markdown, expected) => {
    expect(parseSummary(markdown).summary).toMatchObject(expected)
    const {markdown: fixed, remaining} = fixSummary(markdown)
    expect(parseSummary(fixed).summary).toMatchObject(expected)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })
})

describe('a wrapped document', () => {
  const document = '# T\n\n## Commitments\n\n- a\n'

  it.each([
    [`\`\`\`markdown\n${document}\`\`\`\n`, document],
    [`\`\`\`markdown\n${document}\`\`\``, document],
    [`Here:\n\n\`\`\`\n${document}\`\`\`\n\nDone.\n`, `Here:\n\n${document}\n---\n\nDone.\n`],
    [`${document}\n---\n*By us.*\n`, `${document}\n---\n*By us.*\n`],
    [`Here:\n\n${document}`, `Here:\n\n${document}`],
  ])('%j becomes %j', (markdown, fixed) => {
    expect(fixSummary(markdown).markdown).toBe(fixed)
  })
})

describe('footnotes', () => {
  it('below a list are not items', () => {
    const {summary, diagnostics} = bullets('- a[^1]\n\n[^1]: See the annex.\n[^b]: And this.')
    expect(summary.commitments).toEqual(['a[^1]'])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(['[^1]: See the annex.\n[^b]: And this.'])
    expect(diagnostics.map(it => it.code)).toContain('misplaced-content')
  })

  it('are items when they are written as items', () => {
    expect(bullets('\\[^1]: See the annex.').summary.commitments).toEqual(['[^1]: See the annex.'])
  })
})

describe('placeholders', () => {
  it.each([
    'No further information',
    'None found',
    'None noted at this stage.',
    'None mentioned explicitly in the text.',
    'Not explicitly mentioned in the source document',
    'Not specified in the provided text.',
    'N/A (not specified)',
    '(none)',
    '[None]',
    '“Not specified”',
    '(Not specified.)',
    'TBA',
    'Nothing to report.',
    'No commitments were discussed.',
    'There are no specific commitments mentioned.',
    'Actors have not been identified',
    'The document does not mention any specific commitments.',
    'The source text provides no quantifiable targets',
    'No se detallan compromisos por el momento.',
    'El documento no especifica compromisos',
    'Não foram identificados compromissos no documento',
    'O texto não menciona compromissos.',
    'Le document ne mentionne aucun engagement.',
    'Le document ne précise pas d’objectifs.',
  ])('%j is one', text => {
    expect(bullets(`- ${text}`).summary.commitments).toEqual([])
    expect(bullets(text).summary.commitments).toEqual([])
  })

  it.each([
    'Been identified no documento',
    `${'A partner of the network that '.repeat(5)}was not specified`,
    'The document',
    'The document does not address privacy',
    'The source provides no funding',
    'El documento no establece metas',
    'There is no single market',
    'None of the targets were met',
    'Not all gaps were identified',
    'Not identified as a risk',
    'Explicitly in the text',
    'Members (none identified)',
    '(none',
    '""',
    'The text (not available)',
  ])('%j is none', text => {
    expect(bullets(`- ${text}`).summary.commitments).toEqual([text])
  })
})

describe('garbled characters', () => {
  it.each([
    ['5â‚¬', '5€'],
    ['Fibreâ„¢', 'Fibre™'],
    ['yesâœ“', 'yes✓'],
    ['ï»¿start', '\ufeffstart'],
    ['goðŸš€', 'go🚀'],
    ['CITT√†', 'CITTà'],
    ['MANHÃ”', null],
    ['wordâ€‹', null],
    ['âˆ', null],
  ])('%j was %j', (text, repaired) => {
    const found = bullets(`- ${text}`).diagnostics.filter(it => it.code === 'mojibake')
    expect(found.map(it => it.expected)).toEqual(repaired === null ? [] : [repaired])
  })
})

describe('invisible characters', () => {
  it.each([
    ['2024-10-23\u200b', '2024-10-23', null],
    ['23\u00ad October 2024', '2024-10-23', null],
    ['23-25 Octo\u200bber 2024', '2024-10-23', '2024-10-25'],
    ['soon\u200b', null, null],
  ])('in the date %j', (text, date, endDate) => {
    expect(parseSummary(`# T\n\n**Date**: ${text}\n`).summary).toMatchObject({date, endDate})
  })

  it.each([
    ['abc\u200e', 1],
    ['\u05d0\u05d1 \u200eabc\u200e', 0],
    ['\u0928\u094d\u200d\u0926', 0],
    ['👩\u200d💻', 0],
    ['a\u200db', 1],
  ])('%j has %i too many', (text, count) => {
    const {diagnostics} = bullets(`- ${text}`)
    expect(diagnostics.filter(it => it.code === 'invisible-character')).toHaveLength(count)
  })

  it.each(['a &am\u200bp; b', 'a <\u200bdiv> b', 'a &#3\u200b2; b'])(
    'in %j have no fix, which would make markup',
    text => {
      const {diagnostics, markdown} = bullets(`- ${text}`)
      expect(diagnostics.find(it => it.code === 'invisible-character')).not.toHaveProperty('fix')
      expect(fixSummary(markdown).markdown).toContain(text)
    },
  )
})

describe('a missing section', () => {
  it.each([
    ['before the unknown ones, wherever they were before', '## Notes\n\n## Actors\n\n', '## More\n\nx\n'],
    ['below the last known one', '## Notes\n\nx\n\n## Practical Applications\n\n- a\n', ''],
    ['before the unknown ones at the end', '## Practical Applications\n\n- a\n\n', '## Notes\n\n## More\n\nx\n'],
    ['below the deeper ones', '## Practical Applications\n\n- a\n\n### Notes\n\n', '## More\n\nx\n'],
    ['below a line in bold', '## Practical Applications\n\n- a\n\n**Notes**\n\nx\n', ''],
    ['before what a thematic break sets off', '## Practical Applications\n\n- a\n\n', '---\n\nThe end.\n'],
    ['at the end when no section is known', '**Date**: 2024-05-03\n\n## Notes\n\nx\n', ''],
  ])('is reported where it is written: %s', (_, before, after) => {
    const source = `# T\n\n${before}${after}`
    const reported = parseSummary(source).diagnostics.find(it => it.path[0] === 'commitments')?.range.start.offset
    const [written] = modifySummary(source, ['commitments', 0], 'b')
    expect(reported).toBe(`# T\n\n${before}`.length)
    expect(written && [source.slice(0, written.offset).trim(), written.length]).toEqual([`# T\n\n${before}`.trim(), 0])
  })
})

describe('a category in bold', () => {
  it.each([
    ['- **Governments** – Brazil; Chile\n- **Academia** - UWI', {Governments: ['Brazil', 'Chile'], Academia: ['UWI']}],
    ['**Governments** → Brazil\n**Academia** — UWI: Mona', {Governments: ['Brazil'], Academia: ['UWI: Mona']}],
    ['- **Governments:** Brazil – south', {Governments: ['Brazil – south']}],
    ['- Governments – Brazil', {Governments: ['Brazil']}],
    ['- **Governments** of the region – all', {Uncategorised: ['Governments of the region – all']}],
    ['- **Governments** \\- Brazil', {Uncategorised: ['Governments - Brazil']}],
  ])('%j ends before a dash', (list, expected) => {
    const markdown = `# T\n\n## Actors\n\n${list}\n`
    const groups = (text: string) =>
      Object.fromEntries(parseSummary(text).summary.actors.map(it => [it.category, it.actors]))
    expect(groups(markdown)).toEqual(expected)
    expect(groups(fixSummary(markdown).markdown)).toEqual(expected)
  })
})

describe('corner cases', () => {
  const actors = (rows: string) => `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n${rows}`

  it('a failure in place of a category, and no values', () => {
    const {summary, diagnostics} = parseSummary(actors('| Processing failed | |\n| a | b |\n'))
    expect(summary.actors).toEqual([{category: 'a', actors: ['b']}])
    expect(diagnostics.map(it => it.code)).toContain('generation-failed')
  })

  it('a row that repeats a category where the document ends', () => {
    expect(fixSummary(actors('| a | b |\n| a | c |')).markdown).toBe(actors('| a | b; c |'))
  })

  it('a row that begins with a hash', () => {
    expect(parseSummary(actors('a | b\n#c | d\n')).summary.actors).toEqual([
      {category: 'a', actors: ['b']},
      {category: '#c', actors: ['d']},
    ])
  })

  it('an executive summary that is a dash', () => {
    const {summary, diagnostics} = parseSummary('# T\n\n## Executive Summary\n\n-\n')
    expect(summary.executiveSummary).toBeNull()
    expect(diagnostics.map(it => it.code)).toContain('placeholder-value')
  })

  it('a text that is too long for a date', () => {
    expect(parseSummary(`# T\n\n**Date**: ${'in the year of '.repeat(20)}2024\n`).summary.date).toBeNull()
  })
})
