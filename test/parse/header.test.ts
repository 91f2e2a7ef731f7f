import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary} from '../../src/index.js'

/** Returns the value of a date line, and the codes of its diagnostics. */
function date(text: string): [string | null, string | undefined] {
  const {summary, diagnostics} = parseSummary(`# T\n\n**Date**: ${text}\n`)
  const written = summary.endDate === null ? summary.date : `${summary.date}/${summary.endDate}`
  return [written, diagnostics.find(it => it.path[0] === 'date')?.code]
}

describe('dates', () => {
  it.each(['2024', '2024-10', '2024-10-23', '2024-10-23/2024-10-25', '2024-10/2024-11', '2018/2020'])('%s', text => {
    expect(date(text)).toEqual([text, undefined])
  })

  it.each([
    ['23 October 2024', '2024-10-23'],
    ['October 23, 2024', '2024-10-23'],
    ['Oct 23 2024', '2024-10-23'],
    ['Wednesday, 23rd of October 2024', '2024-10-23'],
    ['23-25 October 2024', '2024-10-23/2024-10-25'],
    ['October 23-25, 2024', '2024-10-23/2024-10-25'],
    ['October 23 – 25, 2024', '2024-10-23/2024-10-25'],
    ['30 October - 2 November 2024', '2024-10-30/2024-11-02'],
    ['30 December 2023 to 2 January 2024', '2023-12-30/2024-01-02'],
    ['October 2024', '2024-10'],
    ['October - November 2024', '2024-10/2024-11'],
    ['2024/10/23', '2024-10-23'],
    ['23.10.2024', '2024-10-23'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['05/05/2024', '2024-05-05'],
    ['2018-2020', '2018/2020'],
    ['2024-10-23 to 2024-10-25', '2024-10-23/2024-10-25'],
    ['2024-10-23T09:30:00Z', '2024-10-23'],
    ['23 de octubre de 2024', '2024-10-23'],
    ['miércoles, 23 de octubre de 2024', '2024-10-23'],
    ['del 23 al 25 de octubre de 2024', '2024-10-23/2024-10-25'],
    ['23 e 24 de março de 2023', '2023-03-23/2023-03-24'],
    ['1º de março de 2023', '2023-03-01'],
    ['1er février 2024', '2024-02-01'],
    ['du 3 au 5 août 2024', '2024-08-03/2024-08-05'],
    ['23 octobre 2024', '2024-10-23'],
    ['29 February 2000', '2000-02-29'],
    ['2024-10-23/25', '2024-10-23/2024-10-25'],
    ['23-25.10.2024', '2024-10-23/2024-10-25'],
    ['2024/10', '2024-10'],
    ['2024-10-23 - 25', '2024-10-23/2024-10-25'],
    ['27/11/2023 - 29/11/2023', '2023-11-27/2023-11-29'],
    ['23. Oktober 2024', '2024-10-23'],
    ['16 January 2025 (hybrid)', '2025-01-16'],
    ['23-Oct-2024', '2024-10-23'],
    ['23 October 2024 (Wednesday)', '2024-10-23'],
    ['(2024)', '2024'],
  ])('%s is %s', (text, expected) => {
    expect(date(text)).toEqual([expected, /hybrid|T09/.test(text) ? 'date-remark' : 'date-style'])
  })

  it.each([
    ['03/04/2024', 'ambiguous-date'],
    ['3-4-2024', 'ambiguous-date'],
    ['2011/12', 'ambiguous-date'],
    ['Q2 2025', 'invalid-date'],
    ['2024-02-30', 'invalid-date'],
    ['31 April 2024', 'invalid-date'],
    ['2024-13', 'invalid-date'],
    ['2024-10-25/2024-10-23', 'invalid-date'],
    ['next spring', 'invalid-date'],
    ['23 October', 'invalid-date'],
    ['20241', 'invalid-date'],
    ['0024-10', 'invalid-date'],
    ['29 February 1900', 'invalid-date'],
    ['2024-10-23/2x', 'invalid-date'],
    ['To be confirmed', 'placeholder-value'],
    ['the 23rd', 'invalid-date'],
    ['Date not specified', 'placeholder-value'],
    ['N/A', 'placeholder-value'],
  ])('%s is %s', (text, code) => {
    expect(date(text)).toEqual([null, code])
  })
})

const place = (city: string | null, country: string | null, countryCode: string | null) => ({
  city,
  country,
  countryCode,
})

describe('places', () => {
  it.each([
    ['Madrid, Spain', [place('Madrid', 'Spain', 'ESP')]],
    ['Spain', [place(null, 'Spain', 'ESP')]],
    ['Brussels', [place('Brussels', null, null)]],
    ['Madrid, Spain; Bogotá, Colombia', [place('Madrid', 'Spain', 'ESP'), place('Bogotá', 'Colombia', 'COL')]],
    ['Madrid, Comunidad de Madrid, España', [place('Madrid, Comunidad de Madrid', 'España', 'ESP')]],
    ['Rio de Janeiro, Brasil', [place('Rio de Janeiro', 'Brasil', 'BRA')]],
    ['Bruxelles, Belgique', [place('Bruxelles', 'Belgique', 'BEL')]],
    ['Washington, D.C., USA', [place('Washington, D.C.', 'USA', 'USA')]],
    ['Washington, U. S. A.', [place('Washington', 'U. S. A.', 'USA')]],
    ['London, UK', [place('London', 'UK', 'GBR')]],
    ['Dubai, UAE', [place('Dubai', 'UAE', 'ARE')]],
    ['Santo Domingo, Dominican Republic', [place('Santo Domingo', 'Dominican Republic', 'DOM')]],
    ['The Hague, the Netherlands', [place('The Hague', 'the Netherlands', 'NLD')]],
    ['Port Amaranth, Verdania', [place('Port Amaranth', 'Verdania', null)]],
    ['Online', []],
    ['Lima (Perú)', [place('Lima', 'Perú', 'PER')]],
    ['Spain, Portugal', [place(null, 'Spain', 'ESP'), place(null, 'Portugal', 'PRT')]],
    ['Berlin, Deutschland', [place('Berlin', 'Deutschland', 'DEU')]],
    ['Madrid\\; Spain', [place('Madrid; Spain', null, null)]],
    ['Côte d&#39;Ivoire', [place(null, "Côte d'Ivoire", 'CIV')]],
    ['; Spain ;', [place(null, 'Spain', 'ESP')]],
    ['Lima, Peru [1](https://example.org)', [place('Lima', 'Peru', 'PER')]],
    ['Lima, Peru [1](https://example.org)[2](https://example.net)', [place('Lima', 'Peru', 'PER')]],
    ['Peru[12](https://example.org)', [place(null, 'Peru', 'PER')]],
  ])('%s', (text, places) => {
    expect(parseSummary(`# T\n\n**Location**: ${text}\n`).summary.location?.places).toEqual(places)
  })

  it('reads no place from a sentence', () => {
    const {summary, diagnostics} = parseSummary(
      '# T\n\n**Location**: The principal location is likely to be Madrid, Spain.\n',
    )
    expect(summary.location).toEqual({text: 'The principal location is likely to be Madrid, Spain.', places: []})
    expect(diagnostics.map(it => it.code)).toContain('location-prose')
  })

  it.each([
    ['Madrid, Spain', ['location', 'places', 0, 'country'], 'Spain'],
    ['Madrid, Spain', ['location', 'places', 0, 'countryCode'], 'Spain'],
    ['Madrid, Spain; Lima, Peru', ['location', 'places', 1, 'city'], 'Lima'],
    ['Madrid, **Spain**', ['location', 'places', 0, 'country'], '**Spain**'],
  ])('%s has %j at %s', (text, path, expected) => {
    expect(parseSummary(`# T\n\n**Location**: ${text}\n`).markdownAt(path as never)).toBe(expected)
  })
})

describe('header lines', () => {
  const canonical = '**Date**: 2024-10-23\n\n**Location**: Madrid, Spain\n\n**Score**: 97/100'
  const expected = parseSummary(`# T\n\n${canonical}\n`).summary

  it.each([
    ['colon inside', '**Date:** 2024-10-23\n\n**Location:** Madrid, Spain\n\n**Score:** 97/100'],
    ['underscores', '__Date__: 2024-10-23\n\n__Location__: Madrid, Spain\n\n__Score__: 97/100'],
    ['emphasis', '*Date*: 2024-10-23\n\n*Location*: Madrid, Spain\n\n*Score*: 97/100'],
    ['plain', 'Date: 2024-10-23\n\nLocation: Madrid, Spain\n\nScore: 97/100'],
    ['list', '- **Date**: 2024-10-23\n- **Location**: Madrid, Spain\n- **Score**: 97/100'],
    ['one paragraph', '**Date**: 2024-10-23\n**Location**: Madrid, Spain\n**Score**: 97/100'],
    ['pipes between the lines', '**Date**: 2024-10-23 | **Location**: Madrid, Spain | **Score**: 97/100'],
    ['dots between the lines', '**Date:** 2024-10-23 · **Location:** Madrid, Spain · **Score:** 97/100'],
    ['pipes before plain labels', '**Location**: Madrid, Spain | Date: 2024-10-23\n\n**Score**: 97/100'],
    ['pipes in a list item', '- **Date**: 2024-10-23 | Location: Madrid, Spain\n- **Score**: 97/100'],
    ['symbols before them', '📅 **Date**: 2024-10-23\n📍 **Location**: Madrid, Spain\n\n**Score**: 97/100'],
    ['bold lines', '**Date: 2024-10-23**\n\n**Location: Madrid, Spain**\n\n**Score**: 97/100'],
    ['values below', '**Date:**\n\n2024-10-23\n\n**Location:**\n- Madrid, Spain\n\n**Score**: 97/100'],
    ['values in items below', '- **Date**: 2024-10-23\n- Location:\n  - Madrid, Spain\n- **Score**: 97/100'],
    ['hard breaks', '**Date**: 2024-10-23  \n**Location**: Madrid, Spain\\\n**Score**: 97/100'],
    [
      'a table',
      '| Field | Value |\n| --- | --- |\n| Date | 2024-10-23 |\n| Location | Madrid, Spain |\n| Score | 97/100 |',
    ],
  ])('as %s', (_, lines) => {
    const {summary, diagnostics} = parseSummary(`# T\n\n${lines}\n`)
    expect(summary).toEqual(expected)
    expect(diagnostics.map(it => it.code)).toContain('field-style')
  })

  it.each([
    '**Date:**\n\n```\n2024\n```',
    '**Date:**\n\n- 2024\n  - 2025',
    `**Location:**\n\n${'Along the river and '.repeat(6)}further`,
    '**Location:**\n\nNobody knows. It was far.',
  ])('%j names nothing', lines => {
    const {summary} = parseSummary(`# T\n\n${lines}\n`)
    expect(summary).toMatchObject({date: null, location: null})
    expect(summary.additionalSections).toHaveLength(1)
  })

  it('as front matter', () => {
    const {summary, diagnostics} = parseSummary(
      '---\nDate: 2024-10-23\nlocation: Madrid, Spain\nScore: 97/100\n---\n\n# T\n',
    )
    expect(summary).toEqual(expected)
    expect(diagnostics.map(it => it.code)).toContain('front-matter')
  })
})

/** What a careful reader finds in the lines below a title. */
interface Expected {
  readonly date?: string
  readonly endDate?: string
  /** `City, Country` of each place. */
  readonly places?: readonly string[]
  readonly metadata?: readonly (readonly [string, string])[]
  /** Text that is not a header line. */
  readonly text?: readonly string[]
}

function header(markdown: string): Required<Expected> {
  const {summary} = parseSummary(markdown)
  return {
    date: summary.date ?? '',
    endDate: summary.endDate ?? '',
    places: (summary.location?.places ?? []).map(({city, country}) => [city, country].filter(it => it).join(', ')),
    metadata: summary.metadata.map(({name, value}) => [name, value] as const),
    text: summary.additionalSections.map(it => it.markdown),
  }
}

const NOTHING: Required<Expected> = {date: '', endDate: '', places: [], metadata: [], text: []}
const BOTH: Expected = {date: '2024-05-03', places: ['Lima, Peru']}

const LINES: readonly (readonly [string, string, Expected])[] = [
  ['a space before closing underscores', '__Date: __3 May 2024\n\n__Location: __Lima, Peru', BOTH],
  ['a space before closing stars', '**Date: **3 May 2024\n\n**Location: **Lima, Peru', BOTH],
  ['a space before closing underscores, on lines', '__Date: __3 May 2024\n__Place: __Lima, Peru', BOTH],
  ['a space before closing underscores of another label', '__Chair: __Ada', {metadata: [['Chair', 'Ada']]}],
  ['such a label of a period', '__Dates: __3-5 May 2024', {date: '2024-05-03', endDate: '2024-05-05'}],
  ['a date and its last day', 'Date: 3 May 2024\nEnd date: 5 May 2024', {date: '2024-05-03', endDate: '2024-05-05'}],
  [
    'a date and its last day in Spanish',
    'Fecha: 3 de mayo de 2024\nFecha de fin: 5 de mayo de 2024',
    {date: '2024-05-03', endDate: '2024-05-05'},
  ],
  [
    'a last day before its date',
    '- Until: 2024-05-05\n- Date: 2024-05-03',
    {date: '2024-05-03', endDate: '2024-05-05'},
  ],
  [
    'a date and the time of its end',
    'Date: 3 May 2024\nEnd: 17:00',
    {date: '2024-05-03', metadata: [['End', '17:00']]},
  ],
  [
    'a period and another last day',
    'Date: 3–5 May 2024\nUntil: 6 May 2024',
    {date: '2024-05-03', endDate: '2024-05-05', metadata: [['Until', '6 May 2024']]},
  ],
  [
    'a last day that is before the first',
    'Date: 3 May 2024\nEnd date: 1 May 2024',
    {date: '2024-05-03', metadata: [['End date', '1 May 2024']]},
  ],
  ['a label right after a complete value', 'Date: 3 May 2024 Location: Lima, Peru', BOTH],
  ['the place before the date', 'Location: Lima, Peru Date: 3 May 2024', BOTH],
  ['a label of two words', 'Place: Lima, Peru Event date: 3 May 2024', BOTH],
  ['labels in Spanish on one line', 'Fecha: 3 de mayo de 2024 Lugar: Lima, Peru', BOTH],
  [
    'a period before the label',
    'Date: 3-5 May 2024 Venue: Lima, Peru',
    {date: '2024-05-03', endDate: '2024-05-05', places: ['Lima, Peru']},
  ],
  [
    'a label after a value that goes on',
    'Chair: Ada of the Place: Lima, Peru',
    {metadata: [['Chair', 'Ada of the Place: Lima, Peru']]},
  ],
  ['questions', '**When?** 3 May 2024\n**Where?** Lima, Peru', BOTH],
  ['questions in German', '**Wann?** 3. Mai 2024\n**Wo?** Lima, Peru', BOTH],
  ['questions in Spanish', '**¿Cuándo?** 3 de mayo de 2024\n**¿Dónde?** Lima, Peru', BOTH],
  ['questions in French, with a space', '**Quand ?** 3 mai 2024\n**Où ?** Lima, Peru', BOTH],
  ['questions in Italian', '**Quando?** 3 maggio 2024\n**Dove?** Lima, Peru', BOTH],
  ['commas between lines', '**Date:** 3 May 2024, **Location:** Lima, Peru', BOTH],
  ['one space between labels in markup', '**Date:** 2024-05-03 **Location:** Lima, Peru', BOTH],
  [
    'tabs between lines',
    'Date: 2024-05-03\tLocation: Lima, Peru\tStatus: Final',
    {...BOTH, metadata: [['Status', 'Final']]},
  ],
  ['several spaces between lines', 'Date: 2024-05-03   Location: Lima, Peru', BOTH],
  [
    'dots before a label outside the form',
    'Date: 2024-05-03 · Location: Lima, Peru · Version: 1.2',
    {...BOTH, metadata: [['Version', '1.2']]},
  ],
  ['emoji before labels', '📅 **Date:** 2024-05-03\n📍 **Location:** Lima, Peru', BOTH],
  ['emoji between lines', '📅 Date: 2024-05-03 📍 Location: Lima, Peru', BOTH],
  [
    'typed markers',
    '• Date: 2024-05-03\n• Location: Lima, Peru\n• Chair: Ada Lorn',
    {...BOTH, metadata: [['Chair', 'Ada Lorn']]},
  ],
  ['colons of full width', '**Date**：2024-05-03\n\n**Location**：Lima, Peru', BOTH],
  ['two colons', 'date:: 2024-05-03\nlocation:: Lima, Peru', BOTH],
  ['colons around the label', ':Date: 2024-05-03\n:Location: Lima, Peru', BOTH],
  [
    'dashes',
    '**Date** – 2024-05-03\n**Location** – Lima, Peru\n**Chair** – Ada',
    {...BOTH, metadata: [['Chair', 'Ada']]},
  ],
  ['labels in bold without a colon', '**Date**\n\n2024-05-03\n\n**Location**\n\nLima, Peru', BOTH],
  [
    'many places below a heading',
    '### Location\n\nLima, Peru; Montevideo, Uruguay; Buenos Aires, Argentina; Santiago, Chile; Asunción, Paraguay; Madrid, Spain',
    {
      places: [
        'Lima, Peru',
        'Montevideo, Uruguay',
        'Buenos Aires, Argentina',
        'Santiago, Chile',
        'Asunción, Paraguay',
        'Madrid, Spain',
      ],
    },
  ],
  ['headings above values', '### Date\n\n2024-05-03\n\n### Location\n\nLima, Peru', BOTH],
  ['headings with values', '## Date: 2024-05-03\n\n## Location: Lima, Peru', BOTH],
  [
    'below another heading',
    '## Document information\n\n**Author:** Ada\n\n**Date:** 2024-05-03\n\n**Location:** Lima, Peru',
    {...BOTH, metadata: [['Author', 'Ada']], text: ['']},
  ],
  ['a list in a list', '- Details\n  - Date: 2024-05-03\n  - Location: Lima, Peru', {...BOTH, text: ['Details']}],
  [
    'a list with other items',
    '- Date: 2024-05-03\n- Location: Lima, Peru\n- open to all',
    {...BOTH, text: ['- open to all']},
  ],
  ['a callout', '> [!info]\n> **Date:** 2024-05-03\n> **Location:** Lima, Peru', BOTH],
  [
    'a column for each label',
    '| Date | Location | Status |\n| --- | --- | --- |\n| 2024-05-03 | Lima, Peru | Final |',
    {...BOTH, metadata: [['Status', 'Final']]},
  ],
  [
    'two pairs in a row',
    '| Date | 2024-05-03 | Location | Lima, Peru |\n| --- | --- | --- | --- |\n| Author | Ada | Status | Draft |',
    {
      ...BOTH,
      metadata: [
        ['Author', 'Ada'],
        ['Status', 'Draft'],
      ],
    },
  ],
  [
    'a table with an empty value',
    '| Date | 2024-05-03 |\n| --- | --- |\n| Location | Lima, Peru |\n| Author | |',
    {...BOTH, text: ['Author']},
  ],
  [
    'a table with an empty value and no field of the form',
    '| end. |  |\n| --- | --- |\n| a | b |',
    {metadata: [['a', 'b']], text: ['| end. |  |']},
  ],
  [
    'a hard break before other text',
    '**Date:** 2024-05-03  \nHeld in spring  \n**Location:** Lima, Peru',
    {...BOTH, text: ['Held in spring']},
  ],
  [
    'a soft break before other text',
    'Date: 2024-05-03\nHeld in spring',
    {date: '2024-05-03', text: ['Held in spring']},
  ],
  ['a date over two lines', 'Date: 3-5\nMay 2024', {date: '2024-05-03', endDate: '2024-05-05'}],
  ['a place over two lines', 'Location: Lima,\nPeru', {places: ['Lima, Peru']}],
  ['places on separate lines', 'Location: Lima, Peru<br>Quito, Ecuador', {places: ['Lima, Peru', 'Quito, Ecuador']}],
  ['a date and a place with one label', '**Date and Location:** 3 May 2024, Lima, Peru', BOTH],
  ['a place and a date with one label', '**Lugar y fecha:** Lima, Peru, 3 de mayo de 2024', BOTH],
  ['a time between date and place', '**When and where:** Friday, 3 May 2024, 10:00–12:00, Lima, Peru', BOTH],
  ['a label in two languages', '**Date / Fecha:** 3 de mayo de 2024', {date: '2024-05-03'}],
  [
    'labels with modifiers',
    '**Date(s):** 3-5 May 2024\n**Event Location:** Lima, Peru',
    {...BOTH, endDate: '2024-05-05'},
  ],
  ['labels of another language', '**Datum:** 3. Mai 2024\n**Ort:** Lima, Peru', BOTH],
  ['a city and its country', '**City:** Lima\n\n**Country:** Peru', {places: ['Lima, Peru']}],
  ['a country before its city', 'Country: Peru\nCity: Lima', {places: ['Lima, Peru']}],
  [
    'a first and a last day',
    '**Start date:** 3 May 2024\n**End date:** 5 May 2024',
    {date: '2024-05-03', endDate: '2024-05-05'},
  ],
  [
    'a day and a last day',
    '**Date:** 3 May 2024\n**End date:** 5 May 2024',
    {date: '2024-05-03', endDate: '2024-05-05'},
  ],
  ['a last day above a day', 'End date: 5 May 2024\nDate: 3 May 2024', {date: '2024-05-03', endDate: '2024-05-05'}],
  [
    'a last day beside a period',
    '**Date:** 3-4 May 2024\n**End date:** 5 May 2024',
    {date: '2024-05-03', endDate: '2024-05-04', metadata: [['End date', '5 May 2024']]},
  ],
  [
    'From and To of a letter',
    'From: Ada\nTo: Bea\nDate: 2024-05-03',
    {
      date: '2024-05-03',
      metadata: [
        ['From', 'Ada'],
        ['To', 'Bea'],
      ],
    },
  ],
  ['Data that is a date', '**Data:** 3 maggio 2024', {date: '2024-05-03'}],
  ['Data with a time', '**Data:** 3 May 2024, 09:00–17:00 CET', {date: '2024-05-03'}],
  [
    'Data of a date',
    '**Data:** 3 May 2024 snapshot of the register',
    {metadata: [['Data', '3 May 2024 snapshot of the register']]},
  ],
  ['Data with a remark', '**Data:** 3 May 2024 (hybrid)', {date: '2024-05-03'}],
  ['fields that are left open', '**Date:** …\n**Location:** ...', {}],
  ['a date with a citation', '**Date:** 3 May 2024 [1](https://example.org)', {date: '2024-05-03'}],
  [
    'a date with two citations',
    '**Date:** 3 May 2024 [1](https://example.org)[2](https://example.net)',
    {date: '2024-05-03'},
  ],
  ['a date with a citation right behind', '**Date:** 3 May 2024[12](https://example.org)', {date: '2024-05-03'}],
  [
    'a period with a citation',
    '**Date:** 3–5 May 2024 [1](https://example.org)',
    {date: '2024-05-03', endDate: '2024-05-05'},
  ],
  ['an ISO date with a citation', '**Date:** 2024-05-03 [1](https://example.org)', {date: '2024-05-03'}],
  ['a year with a citation', '**Date:** 2024 [1](https://example.org)', {date: '2024'}],
  ['a month and a day as a link', '**Date:** May [23](https://example.org)', {}],
  [
    'Data beside Date',
    '**Data**: 2019–2023\n\n**Date**: 2024-05-03',
    {date: '2024-05-03', metadata: [['Data', '2019–2023']]},
  ],
  [
    'Data that is not a date',
    '**Data**: Counts of 2022 and 2023\n\n**Date**: 2024-05-03',
    {date: '2024-05-03', metadata: [['Data', 'Counts of 2022 and 2023']]},
  ],
  ['a date without a label', '3 May 2024', {date: '2024-05-03'}],
  ['a place without a label', 'Lima, Peru\n\n**Date:** 2024-05-03', BOTH],
  ['place and date without a label', '*Lima, Peru, 3 May 2024*', BOTH],
  ['a title with a country', 'Notes from Lima, Peru', {text: ['Notes from Lima, Peru']}],
  ['date and place without a label', '3 May 2024 | Lima, Peru', BOTH],
  ['date and place after emoji', '📅 3 May 2024\n📍 Lima, Peru', BOTH],
  ['emoji on a line', '📅 **3 May 2024** · 📍 **Lima, Peru**', BOTH],
  ['a label of two names with a comma', '**Date:** 2024-05-03\n**City, Country:** Lima, Peru', BOTH],
  ['phrases as labels', '**Held on:** 3 May 2024\n**Held in:** Lima, Peru', BOTH],
  [
    'a date without a label above a date with a label',
    '1 May 2024\n\n**Date:** 2024-05-03',
    {date: '2024-05-03', text: ['1 May 2024']},
  ],
  ['words beside a date without a label', 'Draft, 3 May 2024', {text: ['Draft, 3 May 2024']}],
  ['a year without a label', '2024', {text: ['2024']}],
  ['Updated', 'Updated: 3 May 2024', {metadata: [['Updated', '3 May 2024']]}],
  [
    'a table with a column of remarks',
    '| Field | Value | Source |\n| --- | --- | --- |\n| Date | 2024-05-03 | p. 1 |\n| Place | Lima, Peru | |',
    {...BOTH, text: ['Source', 'p. 1']},
  ],
  [
    'a table of revisions',
    '| Version | Date | Author |\n| --- | --- | --- |\n| 1 | 2024-05-03 | Ada |',
    {text: ['| Version | Date | Author |\n| --- | --- | --- |\n| 1 | 2024-05-03 | Ada |']},
  ],
  [
    'a table of changes',
    '| Date | Change |\n| --- | --- |\n| 2024-05-03 | Draft |',
    {text: ['| Date | Change |\n| --- | --- |\n| 2024-05-03 | Draft |']},
  ],
]

describe('header lines wherever they are', () => {
  it('keeps a line with another label, below a line in bold', () => {
    const lines = '**Key facts**\n– Date: 3 May 2024\n– Location: Lima (Miraflores), Peru\n– Kind: local pact'
    expect(header(`# T\n\n${lines}\n`)).toMatchObject({
      date: '2024-05-03',
      places: ['Lima, Peru'],
      metadata: [['Kind', 'local pact']],
    })
  })

  it.each(LINES)('%s', (_, lines, expected) => {
    expect(header(`# T\n\n${lines}\n`)).toEqual({...NOTHING, ...expected})
  })

  it.each(LINES)('%s: the fixed lines have the same values', (_, lines) => {
    const markdown = `# T\n\n${lines}\n`
    const {date: day, endDate, places} = header(markdown)
    expect(header(fixSummary(markdown).markdown)).toMatchObject({date: day, endDate, places})
  })
})

describe('front matter', () => {
  it.each([
    ['a map of a place', 'location:\n  city: Lima\n  country: Peru', {places: ['Lima, Peru']}],
    ['a map of a place on one line', 'location: {country: Peru, city: Lima}', {places: ['Lima, Peru']}],
    ['a map of a date', 'date:\n  start: 2024-05-03\n  end: 2024-05-05', {date: '2024-05-03', endDate: '2024-05-05'}],
    ['dates of their own', 'start_date: 2024-05-03\nend_date: 2024-05-05', {date: '2024-05-03', endDate: '2024-05-05'}],
    ['a date and its end', 'date: 2024-05-03\nend: 2024-05-05', {date: '2024-05-03', endDate: '2024-05-05'}],
    [
      'several places',
      'location:\n  - city: Lima\n    country: Peru\n  - Quito, Ecuador',
      {places: ['Lima, Peru', 'Quito, Ecuador']},
    ],
    [
      'a map of other fields',
      'event:\n  date: 2024-05-03\n  chair: Ada',
      {date: '2024-05-03', metadata: [['chair', 'Ada']]},
    ],
  ] as const)('of YAML with %s', (_, yaml, expected) => {
    expect(header(`---\n${yaml}\n---\n\n# T\n`)).toEqual({...NOTHING, ...expected})
  })

  it.each([
    ['strings and dates', 'date = 2024-05-03\nlocation = "Lima, Peru"', BOTH],
    ['a table', "date = '2024-05-03'\n\n[location] # where\ncity = 'Lima'\ncountry = 'Peru'", BOTH],
    ['an inline table', 'date = "2024-05-03"\nlocation = {city = "Lima", country = "Peru"}', BOTH],
    [
      'a list over lines',
      'date = 2024-05-03\ntags = [\n  "a",\n  "b", # two\n]',
      {date: '2024-05-03', metadata: [['tags', 'a; b']]},
    ],
  ] as const)('of TOML with %s', (_, toml, expected) => {
    expect(header(`+++\n${toml}\n+++\n\n# T\n`)).toEqual({...NOTHING, ...expected})
  })

  it.each([
    ['YAML', '```yaml\ndate: 2024-05-03\nlocation: Lima, Peru\n```'],
    ['YAML between dashes', '```yaml\n---\ndate: 2024-05-03\nlocation: Lima, Peru\n---\n```'],
    ['JSON', '~~~ json\n{"date": "2024-05-03", "location": "Lima, Peru"}\n~~~'],
  ])('in a code fence above the document: %s', (_, matter) => {
    const markdown = `${matter}\n\n# T\n\n## Commitments\n\n- One\n`
    expect(header(markdown)).toEqual({...NOTHING, ...BOTH})
    expect(parseSummary(markdown).summary.commitments).toEqual(['One'])
    expect(fixSummary(markdown).markdown).toBe(
      '# T\n\n**Date**: 2024-05-03\n\n**Location**: Lima, Peru\n\n## Commitments\n\n- One\n',
    )
  })

  it('is no code fence with other data', () => {
    const code = '```yaml\nport: 80\n```'
    expect(header(`${code}\n\n# T\n`)).toEqual({...NOTHING, text: [code]})
  })

  it('of JSON may end on the line of its last value', () => {
    expect(header('{"date": "2024-05-03",\n "location": "Lima, Peru"}\n\n# T\n')).toEqual({...NOTHING, ...BOTH})
  })

  it('is below comments', () => {
    expect(header('<!-- made -->\n\n---\ndate: 2024-05-03\n---\n\n# T\n').date).toBe('2024-05-03')
  })

  it('names the key of a map that has no value', () => {
    const {summary, diagnostics} = parseSummary('---\ndate:\n  day: 3\n  month: 5\n---\n\n# T\n')
    expect(summary.date).toBeNull()
    expect(diagnostics.find(it => it.severity === 'error')?.message).toContain('"date"')
  })

  it('gives the title', () => {
    expect(parseSummary('+++\ntitle = "A \\"B\\""\n+++\n\n## Commitments\n\n- One\n').summary.title).toBe('A "B"')
  })

  it.each([
    ['brackets', `---\na: ${'['.repeat(5000)}\n---\n\n# T\n`],
    ['indentation', `---\n${Array.from({length: 150}, (_, k) => `${' '.repeat(k)}k:`).join('\n')} v\n---\n\n# T\n`],
    ['brackets of TOML', `+++\na = ${'['.repeat(5000)}\n+++\n\n# T\n`],
  ])('nested too deep by %s is none', (_, markdown) => {
    expect(parseSummary(markdown).summary.title).toBe('T')
  })
})

describe('a misspelled label', () => {
  const minutes = defineForm({
    name: 'notes',
    fields: {date: 'date', place: {kind: 'place', names: ['Place', 'Location']}, chair: 'text'},
    sections: {present: {kind: 'list', names: ['Present', 'Attendees']}},
  })

  it.each([
    ['Atendees', 'Attendees'],
    ['Attendes', 'Attendees'],
    ['Locaton', 'Location'],
    ['Loction', 'Location'],
    ['Chiar', undefined],
    ['Presant', 'Present'],
    ['Status', undefined],
    ['Dat', undefined],
  ])('%s: its note names the label that is meant, if one is near', (label, meant) => {
    const {diagnostics} = parseSummary(`# T\n\n**${label}**: Bo\n`, {form: minutes})
    const message = diagnostics.find(it => it.code === 'unknown-field')?.message
    expect(message).toContain(meant === undefined ? 'expected a field of the form' : `expected the label "${meant}"`)
  })
})

describe('the fix of a misspelled name', () => {
  it.each([
    ['a letter too few in a heading', '## Comitments\n\n- One', {commitments: ['One']}],
    ['a letter too many', '## Commmitments\n\n- One', {commitments: ['One']}],
    ['two letters in the wrong order', '## Comimtments\n\n- One', {commitments: ['One']}],
    ['an error in each word', '## Exective Sumary\n\nText.', {executiveSummary: 'Text.'}],
    ['after a number', '## 2. Caracteristics\n\n- One', {characteristics: ['One']}],
    ['of another language', '## Compromsos\n\n- Uno', {commitments: ['Uno']}],
    ['a letter too few in a label', '**Locaton**: Lima, Peru', {location: {text: 'Lima, Peru'}}],
    ['a letter too many in a label', '**Locattion**: Lima, Peru', {location: {text: 'Lima, Peru'}}],
    ['two letters of a label in the wrong order', 'Loaction: Lima, Peru', {location: {text: 'Lima, Peru'}}],
    ['of a Spanish label', '**Ubicacón**: Lima, Perú', {location: {text: 'Lima, Perú'}}],
  ])('%s', (_, text, expected) => {
    const markdown = `# T\n\n**Date**: 2024\n\n${text}\n`
    const fixed = fixSummary(markdown)
    expect(parseSummary(fixed.markdown).summary).toMatchObject(expected)
    expect(fixSummary(fixed.markdown).markdown).toBe(fixed.markdown)
  })

  it.each([
    ['another word', '## Factors\n\n- One'],
    ['another word with as many letters', '## Theses\n\n- One'],
    ['a short name', '**Datte**: 2024'],
    ['two letters too few in a word', '## Character\n\n- One'],
    ['two letters too few in a long word', '## Charactistics\n\n- One'],
    ['a name that is given', '## Commitments\n\n- One\n\n## Comitments\n\n- Two'],
    ['a label that is given', '**Location**: Lima, Peru\n\n**Locaton**: Quito, Ecuador'],
    ['a text with more words', '## Comitments of towns\n\n- One'],
  ])('there is none for %s', (_, text) => {
    const {diagnostics} = parseSummary(`# T\n\n**Date**: 2024\n\n${text}\n`)
    const unknown = diagnostics.filter(it => it.code === 'unknown-section' || it.code === 'unknown-field')
    expect(unknown.some(it => it.fix !== undefined)).toBe(false)
  })
})

describe('titles in header lines', () => {
  it.each([
    ['a label', '**Title:** Forum\n\n**Date:** 2024-05-03\n'],
    ['a label below a kind of document', '# Document Summary\n\n**Title:** Forum\n\n**Date:** 2024-05-03\n'],
    ['a heading with a label', '# Title: Forum\n\n**Date:** 2024-05-03\n'],
    ['a heading above it', '## Title\n\nForum\n\n## Date\n\n2024-05-03\n'],
    ['a label of another language', '**Título del evento:** Forum\n\n**Fecha:** 2024-05-03\n'],
  ])('by %s', (_, markdown) => {
    const {summary} = parseSummary(markdown)
    expect(summary).toMatchObject({title: 'Forum', date: '2024-05-03', metadata: []})
  })

  it('that occurs twice: the second one is metadata', () => {
    const {summary} = parseSummary('# Forum\n\n**Title:** Other\n')
    expect(summary).toMatchObject({title: 'Forum', metadata: [{name: 'Title', value: 'Other'}]})
  })
})

describe('header lines of other forms', () => {
  const form = defineForm({
    name: 'status',
    fields: {
      owner: {kind: 'text', names: ['Owner', 'Lead']},
      due: {kind: 'date', names: ['Due'], end: 'dueEnd'},
      health: {kind: 'choice', names: ['Health'], options: {green: ['🟢'], red: ['🔴']}},
      spent: {kind: 'number', names: ['Spent']},
      done: {kind: 'boolean', names: ['Done']},
      tags: {kind: 'list', names: ['Tags'], separator: ','},
    },
    sections: {notes: {kind: 'prose', names: ['Notes']}},
  })
  const values = {owner: 'Ada', due: '2024-05-03', health: 'green', spent: 8400, done: true, tags: ['a', 'b']}

  it.each([
    ['on one line', '**Lead:** Ada **Due:** 3 May 2024 **Health:** 🟢 **Spent:** 8400 **Done:** yes **Tags:** a, b'],
    ['separated', 'Owner: Ada | Due: 3 May 2024 | Health: green | Spent: 8400 | Done: yes | Tags: a, b'],
    [
      'in emphasis, one without a colon',
      '*Lead: Ada* · *Due 3 May 2024* · *Health: 🟢* · *Spent 8400* · *Done: yes* · *Tags: a, b*',
    ],
    [
      'in a table',
      '| Owner | Due | Health | Spent | Done | Tags |\n|-|-|-|-|-|-|\n| Ada | 2024-05-03 | green | 8400 | yes | a, b |',
    ],
    ['with lines that do not go on', 'Owner: Ada\nDue: 2024-05-03\nHealth: green\nSpent: 8400\nDone: yes\nTags: a, b'],
  ])('%s', (_, lines) => {
    expect(parseSummary(`# T\n\n${lines}\n`, {form}).summary).toMatchObject(values)
  })

  it('in front matter', () => {
    const matter = 'owner: Ada\ndue: 2024-05-03\nhealth: green\nspent: 8400\ndone: true\ntags: [a, b]'
    expect(parseSummary(`---\n${matter}\n---\n\n# T\n`, {form}).summary).toMatchObject(values)
  })
})
