import {describe, expect, it} from 'vitest'
import {parseSummary} from '../../src/index.js'

/** What a date line gives: the date or interval, and what is said about it. */
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
  ])('%s', (text, places) => {
    expect(parseSummary(`# T\n\n**Location**: ${text}\n`).summary.location?.places).toEqual(places)
  })

  it('gives no place for a sentence', () => {
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
    expect(parseSummary(`# T\n\n**Location**: ${text}\n`).markdownAt(path)).toBe(expected)
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
    ['bars on one line', '**Date**: 2024-10-23 | **Location**: Madrid, Spain | **Score**: 97/100'],
    ['dots on one line', '**Date:** 2024-10-23 · **Location:** Madrid, Spain · **Score:** 97/100'],
    ['bars before plain labels', '**Location**: Madrid, Spain | Date: 2024-10-23\n\n**Score**: 97/100'],
    ['bars in a list item', '- **Date**: 2024-10-23 | Location: Madrid, Spain\n- **Score**: 97/100'],
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
