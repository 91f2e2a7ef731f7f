import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {normalisedName, OpeningFilter} from '../../src/grammar/name-keys.js'
import {Names} from '../../src/grammar/names.js'

const sections = new Names([
  {names: ['Executive Summary', 'Summary', 'Overview', 'Resumen'], value: 'summary'},
  {names: ['Characteristics', 'Características', 'Main Characteristics'], value: 'characteristics'},
  {names: ['Actors', 'Actors and Stakeholders', 'Stakeholders', 'Actores', 'Akteure'], value: 'actors'},
  {names: ['Main Themes', 'Topics', 'Temas principales'], value: 'themes'},
  {names: ['Commitments', 'Compromisos', 'Impegni'], value: 'commitments'},
  {names: ['Research & Development'], value: 'research'},
  {names: ['Q&A'], value: 'questions'},
  {names: ['Write-off'], value: 'writeOff'},
  {names: ['Email'], value: 'email'},
  {names: ['Activities', 'Ações'], value: 'activities'},
])

const fields = new Names([
  {names: ['Date', 'Fecha', 'Datum'], value: 'date'},
  {names: ['Location', 'Venue', 'Lugar'], value: 'location'},
])

const columns = new Names(
  [
    {names: ['Category', 'Type'], value: 'category'},
    {names: ['Subcategory', 'Sub-theme', 'Sous-catégorie'], value: 'values'},
  ],
  {columns: true},
)

describe('headings', () => {
  it.each([
    ['the canonical name', 'Executive Summary', 'summary', 'canonical'],
    ['another name', 'Overview', 'summary', 'alias'],
    ['case', 'EXECUTIVE SUMMARY', 'summary', 'normalised'],
    ['an optional hyphen', 'E-mail', 'email', 'normalised'],
    ['without an optional hyphen', 'Writeoff', 'writeOff', 'normalised'],
    ['the raised number of a footnote', 'Commitments2', 'commitments', 'normalised'],
    ['words for the present', 'Commitments to date', 'commitments', 'modified'],
    ['other words for the present', 'Actors so far', 'actors', 'modified'],
    ['words for the present in Spanish', 'Compromisos hasta la fecha', 'commitments', 'modified'],
    ['words for the present in German', 'Bisherige Akteure', 'actors', 'modified'],
    ['words for the present in Italian', 'Impegni ad oggi', 'commitments', 'modified'],
    ['letters with single spaces', 'E X E C U T I V E S U M M A R Y', 'summary', 'normalised'],
    ['a space for a hyphen', 'Write off', 'writeOff', 'normalised'],
    ['an ampersand in place of a word', 'Q & A', 'questions', 'normalised'],
    ['a plural that changes the word', 'Activity', 'activities', 'modified'],
    ['a plural that changes more letters', 'Acao', 'activities', 'modified'],
    ['accents', 'Caracteristicas', 'characteristics', 'normalised'],
    ['a number', '2. Commitments', 'commitments', 'normalised'],
    ['a number in brackets', '2) Commitments', 'commitments', 'normalised'],
    ['a number without a separator', '2 Commitments', 'commitments', 'normalised'],
    ['a number of two parts', '2.1 Commitments', 'commitments', 'normalised'],
    ['a Spanish number', '2.- Compromisos', 'commitments', 'normalised'],
    ['a Roman numeral', 'IV. Commitments', 'commitments', 'normalised'],
    ['a Roman numeral and a dash', 'IV – Commitments', 'commitments', 'normalised'],
    ['a letter', 'A) Commitments', 'commitments', 'normalised'],
    ['a section number', 'Section 2: Characteristics', 'characteristics', 'normalised'],
    ['a chapter number', 'Kapitel II – Akteure', 'actors', 'normalised'],
    ['a section number in words', 'Part One: Commitments', 'commitments', 'normalised'],
    ['an ordinal before its word', 'First part – Commitments', 'commitments', 'normalised'],
    ['a Spanish ordinal', 'Parte segunda: Compromisos', 'commitments', 'normalised'],
    ['a German number in words', 'Teil eins: Akteure', 'actors', 'normalised'],
    ['an Italian ordinal', 'Parte prima. Impegni', 'commitments', 'normalised'],
    ['a number and a Chinese comma', '3、Commitments', 'commitments', 'normalised'],
    ['a Chinese number', '二、Commitments', 'commitments', 'normalised'],
    ['a number in square brackets', '[2] Commitments', 'commitments', 'normalised'],
    ['the mark of a note', 'Commitments¹', 'commitments', 'normalised'],
    ['an identifier of Obsidian', 'Commitments ^c-1', 'commitments', 'normalised'],
    ['an emoji', '🎯 Commitments', 'commitments', 'normalised'],
    ['the code of an emoji', ':dart: Commitments', 'commitments', 'normalised'],
    ['the codes of two emoji', ':world_map::+1: Overview', 'summary', 'normalised'],
    ['a number and the code of an emoji', '2. :busts_in_silhouette: Stakeholders', 'actors', 'normalised'],
    ['a number in an emoji', '6️⃣ Commitments', 'commitments', 'normalised'],
    ['an anchor', 'Characteristics {#characteristics .unnumbered}', 'characteristics', 'normalised'],
    ['a class', 'Characteristics {.unnumbered}', 'characteristics', 'normalised'],
    ['a paragraph sign', 'Commitments ¶', 'commitments', 'normalised'],
    ['a colon', 'Commitments:', 'commitments', 'normalised'],
    ['a colon of full width', 'Commitments：', 'commitments', 'normalised'],
    ['a full stop', 'Commitments.', 'commitments', 'normalised'],
    ['"and" for "&"', 'Research and Development', 'research', 'normalised'],
    ['a hyphen in place of a space', 'Executive-Summary', 'summary', 'normalised'],
    ['spaces', '  Executive   Summary ', 'summary', 'normalised'],
    ['a hidden character', 'Commit\u200bments', 'commitments', 'normalised'],
    ['garbled letters', 'CaracterÃ­sticas', 'characteristics', 'normalised'],
    ['a modifier', 'Key Actors', 'actors', 'modified'],
    ['two modifiers', 'Main Actors Involved', 'actors', 'modified'],
    ['a modifier before two names', 'Key Actors and Stakeholders', 'actors', 'modified'],
    ['a Spanish modifier', 'Actores principales', 'actors', 'modified'],
    ['a German modifier', 'Beteiligte Akteure', 'actors', 'modified'],
    ['an Italian modifier', 'Impegni principali', 'commitments', 'modified'],
    ['a participle', 'Commitments made', 'commitments', 'modified'],
    ['a Spanish participle', 'Compromisos asumidos', 'commitments', 'modified'],
    ['an Italian participle', 'Impegni presi', 'commitments', 'modified'],
    ['without the modifier of the name', 'Themes', 'themes', 'modified'],
    ['a singular', 'Commitment', 'commitments', 'modified'],
    ['a remark in brackets', 'Executive Summary (150 words)', 'summary', 'modified'],
    ['continued', 'Actors (continued)', 'actors', 'modified'],
    ['a citation', 'Actors 【1】', 'actors', 'modified'],
    ['what the section belongs to', 'Characteristics of the event', 'characteristics', 'modified'],
    ['what the section belongs to, in Italian', "Impegni dell'incontro", 'commitments', 'modified'],
    ['how the section is sorted', 'Actors by Category', 'actors', 'modified'],
    ['a year', 'Commitments 2025', 'commitments', 'modified'],
    ['a word and years', 'Key commitments for 2025–2030', 'commitments', 'modified'],
    ['a German word and a year', 'Akteure bis 2030', 'actors', 'modified'],
    ['another name after "and"', 'Commitments and Next Steps', 'commitments', 'joined'],
    ['another name before "and"', 'Results and Commitments', 'commitments', 'joined'],
    ['a slash', 'Commitments / Follow-up', 'commitments', 'joined'],
    ['two languages', 'Compromisos / Commitments', 'commitments', 'joined'],
    ['two names with "und" in German', 'Akteure und Rollen', 'actors', 'joined'],
  ])('%s: %s', (_, text, value, how) => {
    expect(sections.match(text)).toMatchObject({value, how})
  })

  it.each([
    ['another heading', 'Budget'],
    ['two names', 'Actors and Commitments'],
    ['two names with a slash', 'Topics / Actors'],
    ['something unknown that the section belongs to', 'Commitments of the harbour'],
    ['a name within a sentence', 'How actors met their commitments last year'],
    ['a name and a long rest', 'Overview and the long history of the harbour in the north'],
    ['only modifiers', 'Key'],
    ['nothing', ''],
    ['a name followed by a preposition', 'Summary of'],
    ['a name followed by a preposition and a colon', 'Summary of:'],
    ['a Spanish name with such a word', 'Resumen de'],
    ['a name of several words followed by a preposition', 'Actors and Stakeholders of'],
    ['another name with such a word', 'Overview under'],
    ['a number', '2.'],
    ['a very long text', `Actors ${'and more '.repeat(40)}`],
  ])('%s names nothing: %s', (_, text) => {
    expect(sections.match(text)).toBeNull()
  })

  it('returns the canonical name', () => {
    expect(sections.match('Resumen')).toEqual({value: 'summary', name: 'Executive Summary', how: 'alias'})
    expect(sections.exact('resumen')).toBeUndefined()
  })

  it('gives a name to the first of two that have it', () => {
    const names = new Names([
      {names: ['Notes'], value: 1},
      {names: ['Remarks', 'Notes'], value: 2},
    ])
    expect(names.match('notes')).toMatchObject({value: 1})
  })

  it('distinguishes names that differ only in modifiers', () => {
    const names = new Names([
      {names: ['Future Work'], value: 1},
      {names: ['Work'], value: 2},
    ])
    expect(names.match('future work')).toMatchObject({value: 1, how: 'normalised'})
    expect(names.match('Work')).toMatchObject({value: 2, how: 'canonical'})
    expect(names.match('Proposed Work')).toBeNull()
  })
})

describe('labels', () => {
  it.each([
    ['a plural in brackets', 'Date(s)', 'date'],
    ['a word more', 'Date and time', 'date'],
    ['Spanish', 'Fecha y hora', 'date'],
    ['German', 'Datum und Uhrzeit', 'date'],
    ['a pin', '📍 Location:', 'location'],
  ])('%s: %s', (_, text, value) => {
    expect(fields.match(text)).toMatchObject({value})
  })

  it('that name two fields name neither, and return both as parts', () => {
    expect(fields.match('Date and Location')).toBeNull()
    expect(fields.parts('Date and Location').map(it => it.value)).toEqual(['date', 'location'])
    expect(fields.parts('Lugar y fecha').map(it => it.value)).toEqual(['location', 'date'])
    expect(fields.parts('Date').map(it => it.value)).toEqual(['date'])
    expect(fields.parts('Chair')).toEqual([])
  })
})

describe('columns', () => {
  it.each([
    ['CATEGORIES', 'category'],
    ['type', 'category'],
    ['Sub-Categories', 'values'],
    ['Sub themes', 'values'],
    ['Subthemes:', 'values'],
    ['Sous-catégories', 'values'],
  ])('%s', (text, value) => {
    expect(columns.match(text)).toMatchObject({value})
  })
})

describe('the nearest name', () => {
  it.each([
    ['a slip', 'Comitments', 'Commitments'],
    ['letters swapped', 'Excutive Sumary', 'Executive Summary'],
    ['a name and a word more', 'Commitments Tracker', 'Commitments'],
    ['nothing near', 'Budget', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (_, text, expected) => {
    expect(sections.nearest(text)?.name).toBe(expected)
  })
})

describe('properties', () => {
  it('never throws, and normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 40, unit: 'grapheme'}), text => {
        sections.match(text)
        sections.nearest(text)
        sections.parts(text)
        expect(typeof normalisedName(text)).toBe('string')
      }),
      {numRuns: 1000},
    )
  })

  it('a name is found with any decoration', () => {
    const name = fc.constantFrom('Commitments', 'Executive Summary', 'Actors and Stakeholders', 'Características')
    const before = fc.constantFrom('', '1. ', '(2) ', 'III. ', '🎯 ', 'Section 4: ', 'b) ', '2.3 ', '3️⃣ ')
    const after = fc.constantFrom('', ':', '.', ' :', ' {#x}', ' ¶', '：')
    const change = fc.constantFrom<(it: string) => string>(
      it => it,
      it => it.toUpperCase(),
      it => it.normalize('NFD'),
      it => it.replace(' ', '  '),
    )
    fc.assert(
      fc.property(name, before, after, change, (it, a, b, f) => {
        expect(sections.match(a + f(it) + b)).toMatchObject({name: sections.exact(it)?.name})
      }),
    )
  })
})

describe('the word that a name begins with', () => {
  const filter = new OpeningFilter(['summary of the document', 'réunion', 'compte rendu', 'notes'].map(normalisedName))

  it.each([
    ['Summary of the document', true],
    ['SUMMARY', true],
    ['Reunion', true],
    ['Réunion de Lima', true],
    ['Compte-rendu', true],
    ['compteRendu', true],
    ['Part 2: Notes', true],
    ['II. Notes', true],
    ['12 Notes', true],
    ['**Notes**', true],
    ['N o t e s', true],
    ['Digital Agenda', false],
    ['Économie et notes', false],
    ['12th Summit', false],
    ['2030 Agenda', false],
    ['Summaries', false],
  ])('%s', (text, expected) => {
    expect(filter.mayBe(text)).toBe(expected)
  })

  it('misses no name, whatever is around it', () => {
    const before = fc.constantFrom(
      '',
      '1. ',
      '12 ',
      '1.2 ',
      'IV – ',
      '(3) ',
      'a) ',
      'Part One: ',
      'Second part – ',
      '- ',
      '🎯 ',
      '**',
      '[2] ',
    )
    const after = fc.constantFrom(
      '',
      ':',
      ' by 2030',
      ' (draft)',
      '**',
      ' {#a}',
      ' ¶',
      '-',
      ' ^a-1',
      ' & more',
      ' de',
      '/x',
      '’s',
      '.',
    )
    const names = fc.oneof(
      fc.constantFrom('Summary', 'Überblick', 'Compte rendu', 'Fact sheet', 'A'),
      fc.string({minLength: 1, maxLength: 12}),
    )
    fc.assert(
      fc.property(before, names, after, (start, name, end) => {
        const text = `${start}${name}${end}`
        const key = normalisedName(text)
        if (key !== '') expect(new OpeningFilter([key]).mayBe(text), text).toBe(true)
      }),
      {numRuns: 5000},
    )
  })
})
