import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readBoolean, writeBoolean} from '../../src/grammar/booleans.js'
import {isDocumentKind, isFarewell, isIntroduction} from '../../src/grammar/chatter.js'
import {Choices} from '../../src/grammar/choices.js'
import {commonLabels, isDoubtfulLabel, isFieldTableHeader} from '../../src/grammar/labels.js'
import {guessLanguage} from '../../src/grammar/language.js'
import {readNumber, writeNumber} from '../../src/grammar/numbers.js'
import {timeLength} from '../../src/grammar/times.js'
import {LANGUAGES, languageOf} from '../../src/languages/index.js'

function number(text: string, language?: string) {
  const reading = readNumber(text, language)
  if (reading.kind === 'number') return reading.value
  return reading.kind === 'ambiguous' ? reading.readings : 'invalid'
}

describe('numbers', () => {
  it.each([
    ['a whole number', '42', 42],
    ['a negative number', '-7', -7],
    ['a minus sign', '−7', -7],
    ['decimals', '3.5', 3.5],
    ['decimals with a comma', '3,5', 3.5],
    ['groups and decimals', '1,234.5', 1234.5],
    ['groups with full stops, decimals with a comma', '1.234,5', 1234.5],
    ['spaces', '1 234,5', 1234.5],
    ['no-break spaces', '1\u00a0234\u202f567', 1234567],
    ['apostrophes', "1'234'567.89", 1234567.89],
    ['several groups', '1.234.567', 1234567],
    ['digit groups as in India', '12,34,567', 1234567],
    ['three decimals after a zero', '0.125', 0.125],
    ['three decimals after four digits', '1234.567', 1234.567],
    ['full-width digits', '１２', 12],
    ['a percent sign', '45 %', 45],
    ['a score out of a hundred', '87.5 / 100', 87.5],
    ['a unit', '12 km', 12],
    ['a currency', '€ 3.5', 3.5],
    ['a currency by its code', 'EUR 1.234,50', 1234.5],
    ['a currency after the number', '3,5 €', 3.5],
    ['millions', '3.5 million', 3500000],
    ['millions in a currency', 'US$ 2.4 million', 2400000],
    ['millions in Spanish', '2,5 millones de euros', 2500000],
    ['German billions', '1,2 Mrd. Euro', 1200000000],
    ['Italian thousands', '12 mila', 12000],
    ['a letter for millions', '2.5M', 2500000],
    ['a letter in a currency', '€5m', 5000000],
    ['a letter with a currency after it', '5 k€', 5000],
    ['a letter and the code of a currency', 'EUR 1,5 M', 1500000],
    ['a letter for billions in a currency', '$3B', 3000000000],
    ['metres', '5 m', 5],
    ['very many decimals', `0.${'0'.repeat(300)}25`, 2.5e-301],
    ['very many digits', `1${'0'.repeat(300)}`, 1e300],
    ['megawatts', '5 MW', 5],
    ['a dash in place of decimals', '80.-', 80],
    ['two dashes in place of decimals', '80,--', 80],
    ['a dash in place of decimals, with a currency', "CHF 72'000.–", 72000],
    ['the size of a sample', 'N = 48', 48],
  ])('%s: %s', (_, text, expected) => {
    expect(number(text)).toBe(expected)
  })

  it.each([
    ['three digits after a comma', '1,234', undefined, [1.234, 1234]],
    ['three digits after a full stop', '1.234', undefined, [1.234, 1234]],
    ['in English', '1,234', 'en', 1234],
    ['in English, a full stop', '1.234', 'en', 1.234],
    ['in Spanish', '1.234', 'es', 1234],
    ['in German, a comma', '1,234', 'de', 1.234],
    ['a billion', '2 billion', 'en', 2e9],
    ['a billion in German', '2 Billionen', 'de', 2e12],
    ['a billion in any language', '2 billion', undefined, [2e9, 2e12]],
  ] as const)('%s: %s', (_, text, language, expected) => {
    expect(number(text, language)).toEqual(expected)
  })

  it.each([
    ...[
      '',
      'five',
      '5-10',
      '5–10',
      '12/15',
      '7/10',
      'about 5',
      'more than 5',
      '5 or more',
      '5+',
      '~5',
      '1,23,4',
      '1..2',
      '1.2.3',
    ],
    ...['23rd', '3.5.2024', '5 T€', '1e6', '5.', 'a5', 'NaN', '--5', '1'.repeat(400)],
  ])('%j is none', text => {
    expect(number(text)).toBe('invalid')
  })

  it.each([
    ['€ 3.5 million', '3.5 million', ['€']],
    ['45 %', '45', ['%']],
    ['12 km of fence', '12', ['km of fence']],
    ['1 234', '1 234', []],
  ])('%s has its parts', (text, own, rest) => {
    const reading = readNumber(text)
    if (reading.kind !== 'number') throw new Error(reading.kind)
    expect(text.slice(reading.start, reading.end)).toBe(own)
    expect(reading.remarks.map(({start, end}) => text.slice(start, end))).toEqual(rest)
  })

  it('are canonical in the spelling of the writer', () => {
    const finite = fc.double({noNaN: true, noDefaultInfinity: true}).map(it => (it === 0 ? 0 : it))
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.float({noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6}), finite),
        value => {
          const own = value === 0 ? 0 : value
          const text = writeNumber(own)
          for (const language of [undefined, ...LANGUAGES.map(it => it.code)])
            expect(readNumber(text, language)).toMatchObject({kind: 'number', value: own, canonical: true, remarks: []})
        },
      ),
    )
    expect(writeNumber(1.234)).toBe('1.2340')
    expect(writeNumber(1.5e-7)).toBe('0.00000015')
    expect(writeNumber(-1.5e21)).toBe('-1500000000000000000000')
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.string({maxLength: 70}), text => void readNumber(text)))
  })
})

describe('yes and no', () => {
  it.each([
    ...[
      'Yes',
      'yes',
      'TRUE',
      'sí',
      'Si',
      'sim',
      'oui',
      'Ja',
      'sì',
      'done.',
      '☑',
      '✅',
      '✔️',
      '[x]',
      '[X]',
      '✅ Yes',
      'vrai',
      'yes (with conditions)',
      'Yes, since 2024',
      'yes – with conditions',
      'Given',
      '✅ since 2024',
      '☑ (with conditions)',
      'Yes 🌱',
      '🌱 yes',
    ],
  ])('%s is true', text => {
    expect(readBoolean(text)?.value).toBe(true)
  })

  it.each([
    'No',
    'no.',
    'False',
    'não',
    'non',
    'Nein',
    'falso',
    '☐',
    '❌',
    '✗',
    '[ ]',
    '❌ No',
    'off',
    'No, but planned',
    '❌ Not yet',
    '🚫 No',
    '⛔',
    '✗ next year',
    'Not yet',
    'noch nicht',
    'pas encore (May)',
    'Todavía no',
    'No 🚢',
  ])('%s is false', text => {
    expect(readBoolean(text)?.value).toBe(false)
  })

  it.each([
    '',
    'maybe',
    '✅ No',
    'Yes ❌',
    '👎 Yes',
    '❌ Yes, later',
    '🚢 ready',
    'yes and no',
    'partly',
    'N/A',
    '1',
    'perhaps (yes)',
  ])('%j is neither', text => {
    expect(readBoolean(text)).toBeNull()
  })

  it('is canonical in the spelling of the writer', () => {
    for (const value of [true, false])
      expect(readBoolean(writeBoolean(value))).toEqual({value, canonical: true, remark: null})
    expect(readBoolean('yes')).toEqual({value: true, canonical: false, remark: null})
  })
})

describe('choices', () => {
  const choices = new Choices(['draft', 'In review', {value: 'approved', names: ['Accepted', 'APPROVED']}, '+', '-'])

  it.each([
    ['the option', 'draft', {kind: 'choice', value: 'draft', canonical: true}],
    ['case', 'DRAFT', {kind: 'choice', value: 'draft', canonical: false}],
    ['a hyphen', 'in-review', {kind: 'choice', value: 'In review', canonical: false}],
    ['a sign before it', '✅ Approved', {kind: 'choice', value: 'approved', canonical: false}],
    ['a declared spelling of its own case', 'APPROVED', {kind: 'choice', value: 'approved', canonical: true}],
    ['another case of it', 'Approved', {kind: 'choice', value: 'approved', canonical: false}],
    ['another spelling', 'accepted.', {kind: 'choice', value: 'approved', canonical: false}],
    ['a sign', '+', {kind: 'choice', value: '+', canonical: true}],
    ['a slip', 'drafft', {kind: 'invalid', nearest: 'draft'}],
    ['a slip in another spelling', 'aproved', {kind: 'invalid', nearest: 'approved'}],
    ['nothing near', 'postponed indefinitely', {kind: 'invalid', nearest: null}],
    ['a long text', 'x'.repeat(500), {kind: 'invalid', nearest: null}],
  ])('%s', (_, text, expected) => {
    expect(choices.read(text)).toEqual(expected)
  })

  it.each([
    ['brackets', 'Draft (2024-05-01)', 'draft', '(2024-05-01)'],
    ['a comma', 'In review, since May', 'In review', 'since May'],
    ['a dash', 'Accepted – see the minutes', 'approved', 'see the minutes'],
  ])('before a remark: %s', (_, text, value, remark) => {
    const found = choices.beforeRemark(text)
    expect(found && {value: found.value, remark: text.slice(found.remark.start, found.remark.end)}).toEqual({
      value,
      remark,
    })
  })

  it.each([
    ['no remark', 'draft'],
    ['another option in the remark', 'draft (in review since May)'],
    ['no option before it', 'postponed (2024)'],
    ['an option in the remark alone', 'postponed (draft)'],
  ])('not before a remark: %s', (_, text) => {
    expect(choices.beforeRemark(text)).toBeNull()
  })
})

describe('times of day', () => {
  it.each([
    ['10:02 Alarm', '10:02'],
    ['10:02:30 UTC: Alarm', '10:02:30 UTC'],
    ['9.30 Uhr Beginn', '9.30 Uhr'],
    ['10h15 – Alarme', '10h15'],
    ['10:00 – 11:30 a.m. Talks', '10:00 – 11:30 a.m.'],
    ['2024-03-04 10:02 CET', '2024-03-04 10:02 CET'],
    ['10:02', '10:02'],
    ['10:02 EST was late', '10:02 EST'],
    ['10:02 API down', '10:02'],
    ['10:02x', ''],
    ['1250 boats', ''],
    ['Alarm at 10:02', ''],
  ])('%s', (text, expected) => {
    expect(text.slice(0, timeLength(text))).toBe(expected)
  })
})

describe('languages', () => {
  it.each([
    ['en', 'The parties agreed to publish their standards and to meet again in the spring.'],
    ['es', 'Las partes acordaron publicar sus normas y reunirse en la primavera con los puertos.'],
    [
      'pt',
      'As partes acordaram publicar as suas normas e reunir-se na primavera com os portos, mais uma vez não em Lisboa.',
    ],
    ['fr', 'Les parties ont convenu de publier leurs normes et de se réunir dans les ports au printemps.'],
    ['de', 'Die Parteien werden ihre Normen veröffentlichen und sich im Frühling mit den Häfen treffen.'],
    [
      'it',
      'Le parti hanno deciso di pubblicare le norme che sono nel testo e si incontrano con gli enti della regione.',
    ],
  ])('%s is known by its words', (code, text) => {
    expect(guessLanguage(text)).toBe(code)
  })

  it.each([
    ['en', 'Data lost: no. Done: no. We do not pay per month, and they have no licence.'],
    ['pt', 'No porto e no mar: o cais do norte, com um barco.'],
    ['es', 'EL AGUA DEL RÍO Y LOS MOLINOS'],
  ])('%s is known among words that others have too', (code, text) => {
    expect(guessLanguage(text)).toBe(code)
  })

  it.each([
    'No rope, no paint',
    'see example.com/os and www.example.com/os',
    'OS: Windows. OS: Linux.',
    'Oslo',
    '',
    '2024-10-23',
    '# Title',
  ])('%j is in no language', text => {
    expect(guessLanguage(text)).toBeNull()
  })

  it.each(LANGUAGES.map(it => [it.name, it] as const))('%s is complete', (_, language) => {
    expect(languageOf(language.code)).toBe(language)
    expect(new Set(language.months.flat().map(it => it.toLowerCase())).size).toBe(language.months.flat().length)
    expect(language.weekdays).toHaveLength(7)
    for (const [kind, words] of Object.entries(language.absence))
      if (kind !== 'failureTails') expect(words, kind).not.toHaveLength(0)
    for (const words of Object.values(language.names)) expect(words).not.toHaveLength(0)
  })
})

describe('labels of every form', () => {
  it('are those of all languages', () => {
    for (const label of ['Date', 'Fecha', 'Data', 'Datum']) expect(commonLabels('date')).toContain(label)
    for (const label of ['Location', 'Lugar', 'Lieu', 'Ort', 'Luogo']) expect(commonLabels('place')).toContain(label)
    expect(commonLabels('title')[0]).toBe('Title')
  })

  it.each([
    ['Data', true],
    ['DATA:', true],
    ['Date', false],
    ['Fecha', false],
  ])('%s is doubtful: %s', (label, expected) => {
    expect(isDoubtfulLabel(label)).toBe(expected)
  })

  it.each([
    ['Field', true],
    ['Valor', true],
    ['Wert', true],
    ['Date', false],
  ])('%s is a header of labels and values: %s', (label, expected) => {
    expect(isFieldTableHeader(label)).toBe(expected)
  })
})

describe('chatter', () => {
  it.each([
    'I hope this summary helps!',
    'Let me know if you need anything else.',
    'Espero que este resumen sea útil.',
    'N’hésitez pas à me contacter.',
    'Ich hoffe, das hilft!',
    'Fammi sapere se serve altro.',
    'Best,\nRui',
    'Kind regards\nAda Lund\nHarbour Board',
    'Mit freundlichen Grüßen,',
  ])('%s is a farewell', text => {
    expect(isFarewell(text)).toBe(true)
  })

  it.each(['The parties hope to meet.', 'Letters were sent.', 'Best practices are shared,\nsays Rui.', 'Regards', ''])(
    '%j is not a farewell',
    text => {
      expect(isFarewell(text)).toBe(false)
    },
  )

  it.each([
    'Here is the summary:',
    'Sure! Here is it.',
    'Aquí está el resumen:',
    'Voici le résumé :',
    'Hier ist die Zusammenfassung:',
    'Ecco la sintesi:',
  ])('%s introduces', text => {
    expect(isIntroduction(text)).toBe(true)
  })

  it.each([
    ['Document Summary', true],
    ['SUMMARY OF THE DOCUMENT:', true],
    ['1. Meeting Minutes', true],
    ['Resumen del documento', true],
    ['Zusammenfassung des Dokuments', true],
    ['Sintesi del documento', true],
    ['Harbour Dialogue', false],
    ['Document Summary of the Harbour Dialogue', false],
  ])('%s is a kind of document: %s', (text, expected) => {
    expect(isDocumentKind(text)).toBe(expected)
  })
})
