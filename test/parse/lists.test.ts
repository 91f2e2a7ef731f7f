import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'

const below = (list: string) => `# T\n\n## Commitments\n\n${list}\n`
const read = (list: string) => parseSummary(below(list))

describe('a list is read', () => {
  it.each<[string, string, string[]]>([
    [
      'symbols of a word processor',
      '\uf0b7 Twelve operators by 2026\n\uf0b7 One ticket by 2027',
      ['Twelve operators by 2026', 'One ticket by 2027'],
    ],
    ['letters of a symbol font', 'Ø Shared yarn\nØ One dye', ['Shared yarn', 'One dye']],
    ['more letters of a symbol font', 'n Shared yarn\nn One dye', ['Shared yarn', 'One dye']],
    ['crosses', '✗ Loud horns\n✗ Bright lamps', ['Loud horns', 'Bright lamps']],
    ['open stars', '☆ Two ponds\n☆ One map', ['Two ponds', 'One map']],
    ['pointing hands', '☞ Two ponds\n☞ One map', ['Two ponds', 'One map']],
    ['double arrows', '⇨ Two ponds\n⇨ One map', ['Two ponds', 'One map']],
    ['full-width hyphens', '－ Two ponds\n－ One map', ['Two ponds', 'One map']],
    ['reference marks', '※ Two ponds\n※ One map', ['Two ponds', 'One map']],
    ['a single letter and a bracket', 'a) Two ponds', ['Two ponds']],
    ['letters within one line', '(a) two ponds; (b) one map', ['two ponds', 'one map']],
    ['a single letter in brackets', '(a) Two ponds', ['Two ponds']],
    ['a single capital and a bracket', 'A) Two ponds', ['Two ponds']],
    ['a single number and a full-width full stop', '1．Two ponds', ['Two ponds']],
    ['a single number and an ideographic comma', '1、Two ponds', ['Two ponds']],
    [
      'letters with lists below them',
      'a) Two ponds\n   - One map\nb) Ten trees\n   - One fence',
      ['Two ponds', 'One map', 'Ten trees', 'One fence'],
    ],
    [
      'letters, the last without a list',
      'a) Two ponds\n   - One map\nb) Ten trees',
      ['Two ponds', 'One map', 'Ten trees'],
    ],
    ['a letter that is a word', 'o uno\no dos', ['o uno o dos']],
    ['second-level letters', '• Old trees\no Pruned in winter\n• Cider', ['Old trees', 'Pruned in winter', 'Cider']],
    ['a single letter before a tab', 'o\tA ban on drones', ['A ban on drones']],
    ['a single letter before a space', 'o Ministério paga', ['o Ministério paga']],
    ['a page number below the list', '- Two ponds\n\n- 12 -', ['Two ponds']],
    ['a farewell and a name below the list', '- Two ponds\n\nBest regards,\nAda', ['Two ponds']],
    [
      'a table with a column of marks',
      '| ✔ | Commitment |\n| --- | --- |\n| ✔ | Two ponds |\n| ☐ | One map |',
      ['Two ponds', 'One map'],
    ],
    ['numbers with a hyphen', '1.- Turnos comunes\n2.- Un contador', ['Turnos comunes', 'Un contador']],
    ['numbers with a full stop and a bracket', '1.) Two ponds\n2.) One map', ['Two ponds', 'One map']],
    ['full-width numbers in brackets', '（１）Two ponds\n（２）One map', ['Two ponds', 'One map']],
    ['a single full-width number', '１．12 cameras run.', ['12 cameras run.']],
    ['letters with a slash', 'a/ Deux villages\nb/ Un marché', ['Deux villages', 'Un marché']],
    ['letters in square brackets', '[a] Two ponds\n[b] One map', ['Two ponds', 'One map']],
    ['the abbreviation "Nº" before numbers', 'Nº 1 Dos pozos\nNº 2 Un mapa', ['Dos pozos', 'Un mapa']],
    ['the word "No." before numbers', 'No. 1: Two ponds\nNo. 2: One map', ['Two ponds', 'One map']],
    ['English ordinals', '1st Two ponds\n2nd One map\n3rd A gate', ['Two ponds', 'One map', 'A gate']],
    ['French ordinals', '1er Deux étangs\n2e Une carte', ['Deux étangs', 'Une carte']],
    ['an ordinal that does not number an item', '1st class for all\nIn 2026', ['1st class for all In 2026']],
    ['a single number and a hyphen', '1.- Turnos comunes', ['Turnos comunes']],
    ['digits after a number', '1.- One ring\n2.- 5G masts', ['One ring', '5G masts']],
    ['numbered paragraphs', '(1) Two rooms\n\n(2) Sensors', ['Two rooms', 'Sensors']],
    ['ordinals before paragraphs', '1.º Un pastor\n\n2.º Cierres', ['Un pastor', 'Cierres']],
    ['an ordinal that is part of a name', '1º Encuentro de pastores', ['1º Encuentro de pastores']],
    ['a single number in brackets', '(1) Two rooms', ['(1) Two rooms']],
    ['ordinals', '1.º Un pastor\n2.º Cierres', ['Un pastor', 'Cierres']],
    ['ordinals in brackets', '1º) Pastos\n2º) Turnos', ['Pastos', 'Turnos']],
    ['capital letters', 'A. Nine rooms\nB. Prices', ['Nine rooms', 'Prices']],
    ['numbers in square brackets', '[1] Buoys mark it.\n[2] Wardens watch.', ['Buoys mark it.', 'Wardens watch.']],
    ['numbers in circles', '① Two rooms\n② Sensors', ['Two rooms', 'Sensors']],
    ['numbers in keycap emoji', '1️⃣ Two rooms\n2️⃣ Sensors', ['Two rooms', 'Sensors']],
    ['numbers after markers', '- 1. Nine marshes\n- 2. A map', ['Nine marshes', 'A map']],
    ['letters after markers', '- a) Nine marshes\n- b) A map', ['Nine marshes', 'A map']],
    ['letters in brackets after markers', '- (i) Nine marshes\n- (ii) A map', ['Nine marshes', 'A map']],
    ['a letter after one of the markers', '- a) Nine marshes\n- A map', ['a) Nine marshes', 'A map']],
    ['initials after markers', '- A. Reis\n- B. Lund', ['A. Reis', 'B. Lund']],
    ['an escaped letter after a marker', '- a\\) Nine\n- b) A map', ['a) Nine', 'b) A map']],
    [
      'numbers above a line that ends in a colon',
      '1.- Two rooms\n2.- Such as:\n3.- Beds',
      ['Two rooms', 'Such as:', 'Beds'],
    ],
    ['numbers in words', 'PRIMERO.- Dos charcas\nSEGUNDO.- Un mapa', ['Dos charcas', 'Un mapa']],
    ['a single number in words', 'First: two ponds', ['First: two ponds']],
    ['characters that a scanner made from bullets', '¢ Two ponds\n¢ One map', ['Two ponds', 'One map']],
    ['escaped boxes', '- \\[ \\] Two ponds\n- \\[x\\] One map', ['Two ponds', 'One map']],
    ['a note of a program below the list', '- Two ponds\n\n*Note: This summary was made by a model.*', ['Two ponds']],
    ['a line in bold right below an item', '- Two ponds\n**Later**\n- One map', ['Two ponds', 'One map']],
    [
      'a line in bold right below an item within an item',
      '- Two ponds\n  - deep\n**Later**\n- One map',
      ['Two ponds', 'deep', 'One map'],
    ],
    ['a label right below an item', '- Two ponds\nLater this year:\n- One map', ['Two ponds', 'One map']],
    ['a wrapped item', '- Two ponds near the\nBridge\n- One map', ['Two ponds near the Bridge', 'One map']],
    ['a line of a generator in Spanish', '- Two ponds\n\n*Documento generado automáticamente.*', ['Two ponds']],
    ['a farewell in German below the list', '- Two ponds\n\nSag mir gerne Bescheid, wenn etwas fehlt.', ['Two ponds']],
    ['escaped hyphens', '\\- One thing\n\\- Two things', ['One thing', 'Two things']],
    ['escaped numbers', '1\\. One thing\n2\\. Two things', ['One thing', 'Two things']],
    ['no-break spaces', '-\u00a0A ban in towns\n-\u00a0Help for homes', ['A ban in towns', 'Help for homes']],
    ['bullets on one line', '• 16 km long • 216 turbines • Two locks', ['16 km long', '216 turbines', 'Two locks']],
    ['numbers and a dash', '1 - Two rooms\n2 – Sensors', ['Two rooms', 'Sensors']],
    ['numbers and a colon', '1: Two rooms\n2: Sensors', ['Two rooms', 'Sensors']],
    ['hashes and numbers', '#1 Two rooms\n#2 Sensors', ['Two rooms', 'Sensors']],
    ['numbers of full width', '１．Two rooms\n２．Sensors', ['Two rooms', 'Sensors']],
    ['numbers in brackets of full width', '（1）Two rooms\n（2）Sensors', ['Two rooms', 'Sensors']],
    ['Chinese numbers', '一、Two rooms\n二、Sensors', ['Two rooms', 'Sensors']],
    ['numbers of sub-sections', '2.1.1 Two rooms\n2.1.2 Sensors', ['Two rooms', 'Sensors']],
    ['a single number of a sub-section', '2.1.1 Two rooms', ['Two rooms']],
    ['a decimal number', '2.1 GW of wind', ['2.1 GW of wind']],
    ['raised text', '- On 7^th^ May\n- 48 m^2^ of 10^6^, x^2 and y^2', ['On 7th May', '48 m2 of 10^6^, x^2 and y^2']],
    ['lowered digits', '- CO~2~ and H~2~O\n- ~20 to ~30', ['CO2 and H2O', '~20 to ~30']],
    [
      'raised text and highlights in code',
      '- `a^b^` or `[[ -f x ]]`\n- ``a`b ==c== `` or ==d==',
      ['a^b^ or [[ -f x ]]', 'a`b ==c== or d'],
    ],
    ['highlights', '- ==Two rooms==\n- a == b and c==d', ['Two rooms', 'a == b and c==d']],
    ['arrows of two characters', '-> Two rooms\n-> Sensors', ['Two rooms', 'Sensors']],
    ['emoji', '🎯 Two rooms\n🌱 Sensors', ['Two rooms', 'Sensors']],
    ['a hyphen of Unicode', '‐ Two rooms\n‐ Sensors', ['Two rooms', 'Sensors']],
    ['letters before tabs', 'o\tTwo rooms\no\tSensors', ['Two rooms', 'Sensors']],
    ['numbers before tabs', '1\tTwo rooms\n2\tSensors', ['Two rooms', 'Sensors']],
    ['indented bullets', '\t• Two rooms\n\t• Sensors', ['Two rooms', 'Sensors']],
    ['nested items of a wiki', '* Two rooms\n** with beds\n* Sensors', ['Two rooms', 'with beds', 'Sensors']],
    ['headings', '### 1. Two rooms\n\n### 2. Sensors', ['Two rooms', 'Sensors']],
    ['a range of numbers at the start of a line', '3 - 4 boats a day', ['3 - 4 boats a day']],
    ['containers around the list', '::: {.list}\n- Two rooms\n- Sensors\n:::', ['Two rooms', 'Sensors']],
    ['boxes', '☑ Forty sails\n☐ Ten trees', ['Forty sails', 'Ten trees']],
    [
      'lines that are sentences',
      'Store 9,000 seeds by 2026\nRepair 4 km of fence by 2025',
      ['Store 9,000 seeds by 2026', 'Repair 4 km of fence by 2025'],
    ],
    [
      'lines with the numbers of a council',
      '25/041 The bench is mended.\n25/042 The well is closed.',
      ['25/041 The bench is mended.', '25/042 The well is closed.'],
    ],
    ['lines with identifiers', 'C1. Boats keep away.\nC2. No landing.', ['C1. Boats keep away.', 'C2. No landing.']],
    [
      'a wrapped sentence',
      'The parties will store nine thousand seeds by the end of\nDecember and repair it.',
      ['The parties will store nine thousand seeds by the end of December and repair it.'],
    ],
    [
      'wrapped paragraphs, one with a line that begins with a capital',
      'The parties store nine thousand seeds by the end\nof December.\n\nSupport for Open & Shared Nurseries\nArchitecture.',
      [
        'The parties store nine thousand seeds by the end of December.',
        'Support for Open & Shared Nurseries Architecture.',
      ],
    ],
  ])('with %s, fixed too', (_, list, values) => {
    expect(read(list).summary.commitments).toEqual(values)
    const {markdown, remaining} = fixSummary(below(list))
    expect(parseSummary(markdown).summary.commitments).toEqual(values)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })

  it('keeps the boxes of tasks when it is fixed', () => {
    expect(fixSummary(below('☑ Forty sails\n☐ Ten trees')).markdown).toContain('- [x] Forty sails\n- [ ] Ten trees\n')
  })
})

describe('items that letters or a name count', () => {
  const form = defineForm({
    name: 'counted',
    sections: {decisions: {kind: 'list', names: ['Decisions']}, steps: {kind: 'list', of: 'entry'}},
  })
  const sections = (decisions: string) =>
    `# T\n\n## Decisions\n\n${decisions}\n\n## Steps\n\n- **Step 1**: Dig\n- **Step 2**: Fill\n`

  it.each([
    '- Decision 1: One\n- Decision 2: Two',
    '* Decision 1: One\n* Decision 2: Two',
    '- Decision A: One\n- Decision B: Two',
    '- a) One\n- b) Two',
  ])('read the same in a document of the form and in any other: %j', decisions => {
    for (const markdown of [sections(decisions), `Note: x\n\n${sections(decisions)}`]) {
      const {summary, diagnostics} = parseSummary(markdown, {form})
      expect(summary.decisions).toEqual(['One', 'Two'])
      expect(summary.steps.map(it => it.name)).toEqual(['Step 1', 'Step 2'])
      expect(diagnostics.map(it => it.code)).toContain('list-marker')
    }
  })

  it.each([
    ['without content', '### Decision A: One\n\n### Decision B: Two', []],
    ['above prose', '### Decision 1 – One\n\nSoon.\n\n### Decision 2 – Two\n\nLater.', ['Soon.', 'Later.']],
  ])('are headings %s', (_, decisions, below) => {
    const {summary} = parseSummary(sections(decisions), {form})
    expect(summary.decisions).toEqual(['One', 'Two'])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(below)
  })

  it('are not headings where a list is right below them', () => {
    const {summary} = parseSummary(sections('### Decision 1: Roof\n\n- One\n\n### Decision 2: Door\n\n- Two'), {form})
    expect(summary.decisions).toEqual(['One', 'Two'])
  })

  it.each([
    [['Decision 1: One', 'Decision 2: Two']],
    [['Decision A: One', 'Decision B: Two']],
    [['a) One', 'b) Two']],
    [['(1) One', '(2) Two', 'Three']],
    [['I) One', 'II) Two']],
  ])('are written so that they read back: %j', decisions => {
    const {summary} = parseSummary(sections('- One'), {form})
    const markdown = stringifySummary({...summary, decisions}, {form})
    expect(parseSummary(markdown, {form}).summary.decisions).toEqual(decisions)
  })
})

describe('an introduction of a list is not an item', () => {
  it.each([
    ['above a list', 'They agreed:\n\n- One\n- Two'],
    ['above typed bullets', 'They agreed:\n\n• One\n• Two'],
    ['on the line above', 'They agreed:\n• One\n• Two'],
    ['above numbered lines', 'They agreed:\n(1) One\n(2) Two'],
  ])('%s', (_, list) => {
    const {summary, diagnostics} = read(list)
    expect(summary.commitments).toEqual(['One', 'Two'])
    expect(diagnostics.filter(it => it.code === 'subheading').map(it => it.actual)).toEqual(['They agreed:'])
  })
})

describe('text that a program adds below the last section is not an item', () => {
  it.each([
    ['a farewell', 'I hope this summary helps!'],
    ['a notice about its model', 'AI-generated content may be incorrect.'],
    ['a notice about its model in italics', '*AI can make mistakes. Check important information.*'],
    ['a notice in Spanish', 'El contenido generado por IA puede ser incorrecto.'],
    ['a notice in French', "Le contenu généré par l'IA peut être incorrect."],
    ['a notice in German', 'KI-generierte Inhalte können fehlerhaft sein.'],
    ['a notice in Italian', "I contenuti generati dall'IA potrebbero non essere corretti."],
    ['a notice in Portuguese', 'O conteúdo gerado por IA pode estar incorreto.'],
    ['the signature of a mail', '--\nAnke Visser\nOffice for Roofs'],
    ['sources', 'Sources:\n[1] https://example.org/plan'],
    ['sources in a list', '**Sources**\n\n- https://example.org/plan'],
    ['Spanish sources', 'Fuentes:\n\n1. Plan de puertos'],
  ])('%s', (_, text) => {
    const {summary, diagnostics} = read(`- One\n\n${text}`)
    expect(summary.commitments).toEqual(['One'])
    expect(summary.additionalSections).toEqual([{heading: '', level: 2, within: null, markdown: text}])
    expect(diagnostics.map(it => it.code)).toContain('wrapped-document')
  })
})

describe('a note below a list is not an item', () => {
  it.each([
    ['in bold', '**Note:** the press joined late.'],
    ['with the colon after it', '**Note**: the press joined late.'],
    ['in capitals', '**NB:** the press joined late.'],
    ['in Spanish', '**Nota:** la prensa llegó tarde.'],
    ['in German', '**Hinweis:** Die Presse kam später.'],
    ['in French', '**Remarque :** la presse est arrivée plus tard.'],
    ['of sources', '[1] Annual report, p. 3\n[2] Minutes'],
    ['that sums up the items', 'In summary, the towns will mend all roofs.'],
    ['that sums up the items in a word', 'Overall, the towns will mend all roofs.'],
    ['that sums up the items in Spanish', 'En resumen, los pueblos arreglan los tejados.'],
    ['that sums up the items in German', 'Zusammenfassend lässt sich sagen, dass die Dächer dicht werden.'],
  ])('%s', (_, text) => {
    const {summary, diagnostics} = read(`- One\n\n${text}`)
    expect(summary.commitments).toEqual(['One'])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual([text])
    expect(diagnostics.map(it => it.code)).toContain('misplaced-content')
  })

  it.each([
    ['without a list', '**Note:** the press joined late.', ['Note: the press joined late.']],
    ['with another label', '- One\n\n**Notes on roofs:** two are new.', ['One', 'Notes on roofs: two are new.']],
    ['in an item', '- One\n- **Note:** two', ['One', 'Note: two']],
    ['with a word that sums up nothing', '- One\n\nOverall costs fall.', ['One', 'Overall costs fall.']],
  ])('but a paragraph is one %s', (_, text, expected) => {
    expect(read(text).summary.commitments).toEqual(expected)
  })
})

describe('a sentence that leads to a second document is not an item', () => {
  it.each([
    ['of a model', "You're right, I left out the actors. Here is the complete version:"],
    ['in Spanish', 'Aquí está la versión completa:'],
    ['of a few words', 'Corrected version:'],
    ['in German', 'Hier ist die vollständige Fassung:'],
    ['with a wide colon', 'Again：'],
  ])('%s', (_, text) => {
    const {summary} = parseSummary(`# T\n\n## Commitments\n\n- One\n\n${text}\n\n# T\n\n## Commitments\n\n- Two\n`)
    expect(summary.commitments).toEqual(['One'])
    expect(summary.additionalSections[0]?.markdown).toBe(text)
  })
})

describe('the report of a marker', () => {
  it.each([
    ['in bold', '**1. Roofs.**\n\n**2. Lights.**', '**1. Roofs.**', '- **Roofs.**'],
    ['a number in brackets', '[1] Roofs\n[2] Lights', '[1] Roofs', '- Roofs'],
  ])('%s names it and what is expected', (_, list, actual, expected) => {
    const found = read(list).diagnostics.find(it => it.code === 'list-marker')
    expect(found?.message).toBe(`Found the list marker "${actual}", expected "${expected}".`)
  })
})

describe('a table in a list', () => {
  it.each<[string, string, string[]]>([
    ['of one column', '| Commitment |\n| --- |\n| Nine ramps |\n| Lights |', ['Nine ramps', 'Lights']],
    [
      'with numbers of rows',
      '| # | Commitment |\n| --- | --- |\n| 1 | Nine ramps |\n| 2 | Lights |',
      ['Nine ramps', 'Lights'],
    ],
    ['with dates', '| Commitment | Deadline |\n| --- | --- |\n| Nine ramps | 2030 |', ['Nine ramps']],
    [
      'with two columns of text, one with the name of the section',
      '| Owner | Commitment |\n| --- | --- |\n| Boat Club | Nine ramps |',
      ['Nine ramps'],
    ],
    ['with two columns of text', '| Measure | Owner |\n| --- | --- |\n| Nine ramps | Boat Club |', []],
  ])('%s', (_, list, values) => {
    expect(read(list).summary.commitments).toEqual(values)
  })

  it.each([
    ['dates', '| Commitment | Deadline |\n| --- | --- |\n| Nine ramps | 2030 |'],
    ['texts', '| Commitment | Owner |\n| --- | --- |\n| Nine ramps | Boat Club |'],
  ])('keeps the %s beside the items, each with its row', (_, table) => {
    const {summary, diagnostics} = read(table)
    expect(summary.additionalSections).toEqual([{heading: '', level: 2, within: 'commitments', markdown: table}])
    expect(diagnostics.map(it => it.code)).toContain('extra-cell')
  })

  it('is kept whole if it has several columns of text with other names', () => {
    const table = '| Measure | Owner |\n| --- | --- |\n| Nine ramps | Boat Club |'
    const {summary, diagnostics} = read(table)
    expect(summary.additionalSections.map(it => it.markdown)).toEqual([table])
    expect(diagnostics.map(it => it.code)).toContain('misplaced-content')
  })
})

describe('a placeholder', () => {
  it.each<[string, string, string[]]>([
    ['alone', '- No rabbits found', []],
    ['of dots, alone', '- …', []],
    ['of dots, in a paragraph', '...', []],
    ['of dots, among items', '- One\n- …', ['One', '…']],
    ['of dots with an escape', '- \\...', ['...']],
    ['below what introduces it', 'They agreed:\n\n- None specified.', []],
    ['that names something, among items', '- No rabbits found\n- No fences', ['No rabbits found', 'No fences']],
    ['that names nothing, among items', '- One\n- N/A', ['One']],
    ['that names the section, among items', '- One\n- No specific commitments identified.', ['One']],
  ])('%s', (_, list, values) => {
    expect(read(list).summary.commitments).toEqual(values)
  })

  it('may use the name of the section', () => {
    const form = defineForm({name: 'n', sections: {steps: {kind: 'list', names: ['Action Items']}}})
    expect(parseSummary('## Action Items\n\n- No action items.\n', {form}).summary.steps).toEqual([])
  })
})

describe('lists of other kinds', () => {
  const form = defineForm({
    name: 'kinds',
    sections: {
      systems: {kind: 'list', names: ['Systems'], separator: ',', of: {kind: 'choice', options: ['Linux', 'macOS']}},
      steps: {kind: 'list', names: ['Steps'], of: 'task'},
      notes: {kind: 'markdown', names: ['Notes']},
    },
  })
  const parse = (text: string) => parseSummary(text, {form}).summary

  it('separates choices on a line, and on lines', () => {
    expect(parse('## Systems\n\nLinux, macOS\n').systems).toEqual(['Linux', 'macOS'])
    expect(parse('## Systems\n\nLinux\nmacOS\n').systems).toEqual(['Linux', 'macOS'])
  })

  it('takes the state of a task from a typed box', () => {
    expect(parse('## Steps\n\n☑ Invite nine farms\n☐ Write the page\n').steps).toEqual([
      {text: 'Invite nine farms', done: true},
      {text: 'Write the page', done: false},
    ])
  })

  it('has no markdown if there are only comments', () => {
    expect(parse('## Notes\n\n<!-- What else? -->\n').notes).toBeNull()
  })
})

describe('a paragraph in a list whose values have semicolons between them', () => {
  const form = defineForm({name: 'people', sections: {present: 'list'}})

  it.each<[string, string, string[]]>([
    ['handles', '@ana, @bo', ['@ana', '@bo']],
    ['handles and names', '@ana (Ana Reis), @bo-lind (Bo Lind)', ['@ana (Ana Reis)', '@bo-lind (Bo Lind)']],
    ['handles with and without remarks', '@ana (chair, notes), @bo', ['@ana (chair, notes), @bo']],
    ['three handles, one with a role', '@ana, @bo (chair), @eva', ['@ana', '@bo (chair)', '@eva']],
    ['a handle and other words', '@ana, and the others', ['@ana, and the others']],
    ['a handle and a name', '@ana, Bo Lind', ['@ana, Bo Lind']],
  ])('%s', (_, paragraph, expected) => {
    expect(parseSummary(`# T\n\n## Present\n\n${paragraph}\n`, {form}).summary.present).toEqual(expected)
  })
})

describe('a list of names', () => {
  const form = defineForm({name: 'names', sections: {present: {kind: 'list', separator: ','}}})
  const read = (names: string) => parseSummary(`# T\n\n## Present\n\n${names}\n`, {form}).summary.present

  it.each<[string, string, string[]]>([
    ['in one item', '- Ana, Bo Lind, Eva', ['Ana', 'Bo Lind', 'Eva']],
    ['of one person with a place', '- Ana Reis, Lima', ['Ana Reis, Lima']],
    ['in one item among others', '- Ana, Bo, Eva\n- Tom', ['Ana, Bo, Eva', 'Tom']],
    ['that a word ends', 'Ana, Bo y Eva', ['Ana', 'Bo', 'Eva']],
    ['that a comma and a word end', 'Ana, Bo, and Eva Lund', ['Ana', 'Bo', 'Eva Lund']],
    ['that a sign ends', 'Ana Reis, Bo Lind & Eva Lund', ['Ana Reis', 'Bo Lind', 'Eva Lund']],
    ['that ends in a company with a sign', 'Ana Reis, Marks & Spencer', ['Ana Reis', 'Marks & Spencer']],
    ['with words that are no names', 'Ana, friends and family', ['Ana', 'friends and family']],
    ['with a word between two names only', 'Ana and Bo', ['Ana and Bo']],
  ])('%s', (_, names, expected) => {
    expect(read(names)).toEqual(expected)
  })

  it.each([[['Ana, Bo, Eva']], [['Ana, Bo, Eva, Tom']], [['Ana, Bo', 'Eva']]])('reads back as written: %j', present => {
    const {summary} = parseSummary('# T\n', {form})
    const markdown = stringifySummary({...summary, present}, {form})
    expect(parseSummary(markdown, {form}).summary.present).toEqual(present)
  })
})

describe('a last value of a header line that may be several', () => {
  const read = (separator: ';' | ',', value: string) => {
    const form = defineForm({name: 'x', fields: {present: {kind: 'list', separator}}})
    const {summary, diagnostics} = parseSummary(`# T\n\n**Present**: ${value}\n`, {form})
    return [summary.present, diagnostics.map(it => it.code)]
  }

  it.each<[string, ';' | ',', string, string[]]>([
    ['a sign, in place of semicolons', ';', 'Ana, Bo & Ida', ['Ana, Bo & Ida']],
    ['a word, in place of semicolons', ';', 'Ana, Bo and Ida', ['Ana, Bo and Ida']],
    ['a Spanish word, in place of semicolons', ';', 'Ana, Bo y Eva', ['Ana, Bo y Eva']],
    ['commas, in place of semicolons', ';', 'Ana, Bo, Ida', ['Ana, Bo, Ida']],
    ['names in bold', ';', '**Ana**, **Bo** & **Ida**', ['Ana, Bo & Ida']],
    ['a sign, after commas', ',', 'Ana, Bo & Ida', ['Ana', 'Bo & Ida']],
    ['a word, after commas', ',', 'Ana, Bo and Ida', ['Ana', 'Bo and Ida']],
  ])('is reported: %s', (_, separator, value, values) => {
    expect(read(separator, value)).toEqual([values, ['comma-separated']])
  })

  it.each<[string, ';' | ',', string, string[]]>([
    ['two names', ';', 'Ana, Bo', ['Ana, Bo']],
    ['two names with a sign', ',', 'Ana & Bo', ['Ana & Bo']],
    ['a sign and another comma', ',', 'Roads, Signs & Lights, Ferries', ['Roads', 'Signs & Lights', 'Ferries']],
    ['semicolons', ';', 'Ana; Bo, Eva and Ida', ['Ana', 'Bo, Eva and Ida']],
    ['words in lower case', ',', 'Ana, bread and butter', ['Ana', 'bread and butter']],
  ])('is not reported: %s', (_, separator, value, values) => {
    expect(read(separator, value)).toEqual([values, []])
  })
})
