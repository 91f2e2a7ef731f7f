import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {countryCode} from '../../src/grammar/place/countries.js'
import {readLocation, writePlaces} from '../../src/grammar/places.js'

/** Returns the places of a location, one per line: `city|country|code`, with `-` for a missing part. */
function places(text: string): string[] | 'prose' {
  const reading = readLocation(text)
  if (reading.kind === 'prose') return 'prose'
  return reading.places.map(it => [it.city, it.country, it.countryCode].map(part => part ?? '-').join('|'))
}

function remarks(text: string): string[] {
  const reading = readLocation(text)
  return reading.kind === 'prose' ? [] : reading.remarks.map(({start, end}) => text.slice(start, end))
}

describe('canonical locations', () => {
  it.each([
    ['a city and a country', 'Madrid, Spain', ['Madrid|Spain|ESP']],
    ['a country', 'Spain', ['-|Spain|ESP']],
    ['a city', 'Brussels', ['Brussels|-|-']],
    ['two places', 'Madrid, Spain; Bogotá, Colombia', ['Madrid|Spain|ESP', 'Bogotá|Colombia|COL']],
    ['three places', 'Lima, Peru; Kenya; Granada, Spain', ['Lima|Peru|PER', '-|Kenya|KEN', 'Granada|Spain|ESP']],
    ['initials', 'Washington D.C., United States', ['Washington D.C.|United States|USA']],
    ['a region before the country', 'Madrid, Comunidad de Madrid, España', ['Madrid, Comunidad de Madrid|España|ESP']],
    ['a venue before the city', "Palais d'Egmont, Brussels, Belgium", ["Palais d'Egmont, Brussels|Belgium|BEL"]],
    ['a city of several words', 'Rio de Janeiro, Brasil', ['Rio de Janeiro|Brasil|BRA']],
    ['French', 'Bruxelles, Belgique', ['Bruxelles|Belgique|BEL']],
    ['German', 'Wien, Österreich', ['Wien|Österreich|AUT']],
    ['German', 'Genf, Schweiz', ['Genf|Schweiz|CHE']],
    ['Italian', 'Roma, Italia', ['Roma|Italia|ITA']],
    ['Italian', 'Monaco di Baviera, Germania', ['Monaco di Baviera|Germania|DEU']],
    ['Italian', 'New York, Stati Uniti', ['New York|Stati Uniti|USA']],
    ['a district before the country', 'Washington, D.C., USA', ['Washington, D.C.|USA|USA']],
    ['full stops and spaces', 'Washington, U. S. A.', ['Washington|U. S. A.|USA']],
    ['an abbreviation', 'London, UK', ['London|UK|GBR']],
    ['a code', 'Lima, PER', ['Lima|PER|PER']],
    ['a city with the name of a territory', 'Hong Kong, China', ['Hong Kong|China|CHN']],
    ['an article', 'The Hague, the Netherlands', ['The Hague|the Netherlands|NLD']],
    ['a country of several words', 'Santo Domingo, Dominican Republic', ['Santo Domingo|Dominican Republic|DOM']],
    ['"and" within a country', 'Port of Spain, Trinidad and Tobago', ['Port of Spain|Trinidad and Tobago|TTO']],
    ['a comma within a country', 'Korea, Republic of', ['-|Korea, Republic of|KOR']],
    ['an unknown country', 'Port Amaranth, Verdania', ['Port Amaranth|Verdania|-']],
    ['the Holy See', 'Rome, Holy See', ['Rome|Holy See|VAT']],
    ['islands', 'Charlotte Amalie, U.S. Virgin Islands', ['Charlotte Amalie|U.S. Virgin Islands|VIR']],
    ['a city with the name of a country', 'Granada, Spain', ['Granada|Spain|ESP']],
    ['a city with the name of its country', 'Guatemala, Guatemala', ['Guatemala|Guatemala|GTM']],
    ['two cities of a country', 'Madrid and Barcelona, Spain', ['Madrid and Barcelona|Spain|ESP']],
    ['a venue and a city', 'FAO Headquarters, Rome', ['FAO Headquarters, Rome|-|-']],
    ['a state', 'New York, NY', ['New York, NY|-|-']],
    ['a state in words', 'Austin, Texas', ['Austin, Texas|-|-']],
    ['a district', 'Washington, D.C.', ['Washington, D.C.|-|-']],
    ['a usual short name', 'Vientiane, Lao PDR', ['Vientiane|Lao PDR|LAO']],
    ['a code of two letters', 'Moscow, RU', ['Moscow|RU|RUS']],
    ['a code of two letters of no state', 'Lyon, FR', ['Lyon|FR|FRA']],
    ['a code of a state after a capital', 'Lima, PE', ['Lima|PE|PER']],
    ['a code of a state after a city of a country', 'Groningen, NL', ['Groningen|NL|NLD']],
    ['a code of a state after a city of the state', 'Wilmington, DE', ['Wilmington, DE|-|-']],
    ['two letters that may be a state or a country', 'Belém, PA', ['Belém, PA|-|-']],
    ['a city with the name of a country and a code', 'Granada, ES', ['Granada|ES|ESP']],
    ['codes that no country has as states', 'Milan, IT; Cartagena, CO', ['Milan|IT|ITA', 'Cartagena|CO|COL']],
    ['codes of states of one country', 'Berlin, DE; Boston, MA', ['Berlin|DE|DEU', 'Boston, MA|-|-']],
    ['an apostrophe', "Sana'a, Yemen", ["Sana'a|Yemen|YEM"]],
    ['digits after a letter', 'K2, Pakistan', ['K2|Pakistan|PAK']],
    ['a hyphen', 'Winston-Salem, USA', ['Winston-Salem|USA|USA']],
    ['a short word that belongs to the name', 'A Coruña, España', ['A Coruña|España|ESP']],
    ['two cities with a slash', 'Madrid/Barcelona, Spain', ['Madrid/Barcelona|Spain|ESP']],
  ])('%s: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
    expect(remarks(text)).toEqual([])
    expect(readLocation(text)).toMatchObject({canonical: true})
  })
})

describe('several places', () => {
  it.each([
    ['and', 'Madrid, Spain and Bogotá, Colombia', ['Madrid|Spain|ESP', 'Bogotá|Colombia|COL']],
    ['a slash', 'Madrid, Spain / Bogotá, Colombia', ['Madrid|Spain|ESP', 'Bogotá|Colombia|COL']],
    ['commas', 'Madrid, Spain, Lisbon, Portugal', ['Madrid|Spain|ESP', 'Lisbon|Portugal|PRT']],
    ['two countries', 'Spain, Portugal', ['-|Spain|ESP', '-|Portugal|PRT']],
    ['two countries with and', 'Spain and Portugal', ['-|Spain|ESP', '-|Portugal|PRT']],
    ['two countries with a dash', 'Spain – Portugal', ['-|Spain|ESP', '-|Portugal|PRT']],
    [
      'four countries',
      'Argentina, Brazil, Chile, Peru',
      ['-|Argentina|ARG', '-|Brazil|BRA', '-|Chile|CHL', '-|Peru|PER'],
    ],
    ['countries and a last one', 'Spain, France and Italy', ['-|Spain|ESP', '-|France|FRA', '-|Italy|ITA']],
    ['countries with "and" in them', 'Spain and Trinidad and Tobago', ['-|Spain|ESP', '-|Trinidad and Tobago|TTO']],
    ['Spanish', 'Lima, Perú y Quito, Ecuador', ['Lima|Perú|PER', 'Quito|Ecuador|ECU']],
    ['German', 'Bonn, Deutschland und Wien, Österreich', ['Bonn|Deutschland|DEU', 'Wien|Österreich|AUT']],
    ['brackets', 'Madrid (Spain), Bogotá (Colombia)', ['Madrid|Spain|ESP', 'Bogotá|Colombia|COL']],
    ['brackets and "and"', 'Madrid (Spain) and Bogotá (Colombia)', ['Madrid|Spain|ESP', 'Bogotá|Colombia|COL']],
    ['full-width punctuation', 'Madrid，Spain；Lima，Peru', ['Madrid|Spain|ESP', 'Lima|Peru|PER']],
    ['a country and a place', 'Spain and Lima, Peru', ['-|Spain|ESP', 'Lima|Peru|PER']],
    ['capitals', 'Madrid, Lisbon and Rome', ['Madrid|-|-', 'Lisbon|-|-', 'Rome|-|-']],
    ['a capital after a place', 'Madrid, Spain and Lisbon', ['Madrid|Spain|ESP', 'Lisbon|-|-']],
    ['typed bullets', '• Madrid, Spain • Bogotá, Colombia', ['Madrid|Spain|ESP', 'Bogotá|Colombia|COL']],
    ['bullets between countries', 'Spain • Portugal', ['-|Spain|ESP', '-|Portugal|PRT']],
    ['empty parts', '; Spain ;', ['-|Spain|ESP']],
  ])('%s: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
    expect(remarks(text)).toEqual([])
    expect(readLocation(text)).toMatchObject({canonical: false})
  })
})

describe('other ways to write a place', () => {
  it.each([
    ['a country in brackets', 'Lima (Perú)', ['Lima|Perú|PER'], []],
    ['a city with the name of a country, its country in brackets', 'Granada (Spain)', ['Granada|Spain|ESP'], []],
    [
      'a city with the name of a country, its state in brackets',
      'Salvador (BA), Brasil',
      ['Salvador|Brasil|BRA'],
      ['BA'],
    ],
    ['a capital and its country with a slash', 'Lima/Perú', ['Lima|Perú|PER'], []],
    ['a country and its capital after a dash', 'Chile – Santiago', ['Santiago|Chile|CHL'], []],
    ['a country and its capital in brackets', 'Peru (Lima)', ['Lima|Peru|PER'], []],
    ['a country and its capital in brackets, in Spanish', 'España (Madrid)', ['Madrid|España|ESP'], []],
    [
      'several countries and their capitals',
      'Peru (Lima), Chile (Santiago)',
      ['Lima|Peru|PER', 'Santiago|Chile|CHL'],
      [],
    ],
    ['a country and another city in brackets', 'Peru (Cusco)', ['-|Peru|PER'], ['Cusco']],
    ['a country, its capital and a remark', 'Peru (Lima) (hybrid)', ['Lima|Peru|PER'], ['hybrid']],
    [
      'more cities that are not named',
      'Lima, Peru, and several other cities',
      ['Lima|Peru|PER'],
      ['several other cities'],
    ],
    [
      'more countries that are not named',
      'Spain, Portugal and other countries',
      ['-|Spain|ESP', '-|Portugal|PRT'],
      ['other countries'],
    ],
    ['more cities, in Spanish', 'Lima, Perú y otras ciudades', ['Lima|Perú|PER'], ['otras ciudades']],
    ['a guess in brackets', 'Not specified (likely Lima, Peru)', [], ['Not specified', 'likely Lima, Peru']],
    [
      'a guess in brackets, in Spanish',
      'No especificado (probablemente Lima, Perú)',
      [],
      ['No especificado', 'probablemente Lima, Perú'],
    ],
    ['a guess after a phrase of absence', 'TBC – probably Horta, Portugal', [], ['TBC', 'probably Horta, Portugal']],
    ['a guess after a phrase and a comma', 'Unknown, perhaps Bonn', [], ['Unknown', 'perhaps Bonn']],
    ['a guess after a phrase and a colon', 'Not stated: maybe Lyon, France', [], ['Not stated', 'maybe Lyon, France']],
    ['a guess after a phrase, in Spanish', 'No especificado – quizás Lima', [], ['No especificado', 'quizás Lima']],
    ['a guess after a place and a comma', 'Lima, Peru, possibly Quito', ['Lima|Peru|PER'], ['possibly Quito']],
    ['a guess after a place and a dash', 'Bonn — perhaps Mainz', ['Bonn|-|-'], ['perhaps Mainz']],
    ['a guess after a place', 'Quito, Ecuador; possibly Lima, Peru', ['Quito|Ecuador|ECU'], ['possibly Lima, Peru']],
    ['a short name with a full stop', 'Prague, Czech Rep.', ['Prague|Czech Rep|CZE'], []],
    ['a form of meeting before the place', 'In person, Lima, Peru', ['Lima|Peru|PER'], ['In person']],
    ['a venue in a city', 'Hotel Andino in Lima, Peru', ['Lima|Peru|PER'], ['Hotel Andino in']],
    [
      'a venue in a city, in Spanish',
      'Casa de la Cultura en Quito, Ecuador',
      ['Quito|Ecuador|ECU'],
      ['Casa de la Cultura en'],
    ],
    ['a city with the name of a country, its country after a dash', 'Granada – Spain', ['Granada|Spain|ESP'], []],
    ['a country after a dash', 'Brussels – Belgium', ['Brussels|Belgium|BEL'], []],
    ['a country after a hyphen', 'Brussels - Belgium', ['Brussels|Belgium|BEL'], []],
    ['the country first', 'Spain, Madrid', ['Madrid|Spain|ESP'], []],
    ['a flag', '🇧🇪 Brussels, Belgium', ['Brussels|Belgium|BEL'], []],
    ['a flag after the place', 'Brussels, Belgium 🇧🇪', ['Brussels|Belgium|BEL'], []],
    ['a pin', '📍 Brussels, Belgium', ['Brussels|Belgium|BEL'], []],
    ['a full stop', 'Madrid, Spain.', ['Madrid|Spain|ESP'], []],
    ['a footnote', 'Brussels, Belgium[^2]', ['Brussels|Belgium|BEL'], ['2']],
    ['a raised footnote', 'Brussels, Belgium²', ['Brussels|Belgium|BEL'], []],
    ['a footnote that was raised', 'Brussels, Belgium2', ['Brussels|Belgium|BEL'], []],
    ['a footnote between carets', 'Brussels, Belgium ^2^', ['Brussels|Belgium|BEL'], []],
    ['another verb', 'Adopted in Windhoek, Namibia', ['Windhoek|Namibia|NAM'], ['Adopted in']],
    ['a way to meet', 'In person in Lima, Peru', ['Lima|Peru|PER'], ['In person in']],
    ['a way to meet, at', 'In person at Lima, Peru', ['Lima|Peru|PER'], ['In person at']],
    ['a way to meet, in Spanish', 'Presencial en Lima, Perú', ['Lima|Perú|PER'], ['Presencial en']],
    ['a way to meet, in Italian', 'In presenza a Roma, Italia', ['Roma|Italia|ITA'], ['In presenza a']],
    [
      'two ways to meet',
      'Hybrid – in person in Ushuaia, Argentina, and online',
      ['Ushuaia|Argentina|ARG'],
      ['Hybrid', 'in person in', 'online'],
    ],
    ['a verb', 'Held in Brussels, Belgium', ['Brussels|Belgium|BEL'], ['Held in']],
    ['a remark in brackets', 'Barbados (northern part)', ['-|Barbados|BRB'], ['northern part']],
    ['a remark in brackets after a city', 'Mercosur (Southern Cone)', ['Mercosur|-|-'], ['Southern Cone']],
    ['a venue after a dash', 'Bonn, Germany – UN Campus', ['Bonn|Germany|DEU'], ['UN Campus']],
    [
      'a venue with its place in brackets',
      "Palais d'Egmont (Brussels, Belgium)",
      ['Brussels|Belgium|BEL'],
      ["Palais d'Egmont"],
    ],
    ['a room after the country', 'Brussels, Belgium, Room 5', ['Brussels|Belgium|BEL'], ['Room 5']],
    ['brackets around everything', '(Brussels, Belgium)', ['Brussels|Belgium|BEL'], []],
    [
      'a union of states after the country',
      'Brussels, Belgium, European Union',
      ['Brussels|Belgium|BEL'],
      ['European Union'],
    ],
  ])('%s: %s', (_, text, expected, rest) => {
    expect(places(text)).toEqual(expected)
    expect(remarks(text)).toEqual(rest)
    expect(readLocation(text)).toMatchObject({canonical: false})
  })
})

describe('codes of two letters in brackets', () => {
  it.each([
    ['of a country', 'Turin (IT)', ['Turin|IT|ITA'], []],
    ['of a state, after a city of a country', 'Leeuwarden (NL)', ['Leeuwarden|NL|NLD'], []],
    ['after a capital', 'Brussels (BE)', ['Brussels|BE|BEL'], []],
    ['beside a capital', 'Lyon (FR) and Brussels (BE)', ['Lyon|FR|FRA', 'Brussels|BE|BEL'], []],
    ['that are not in one country', 'Strasbourg (FR) and Kehl (DE)', ['Strasbourg|FR|FRA', 'Kehl|DE|DEU'], []],
    ['behind a city in brackets', 'Hotel Meridian (Lyon, FR)', ['Lyon|FR|FRA'], ['Hotel Meridian']],
    ['of an Italian province', 'Lucca (LU)', ['Lucca|-|-'], ['LU']],
    ['of a Swiss canton', 'Bulle (FR)', ['Bulle|-|-'], ['FR']],
    ['of a state', 'Atlanta (GA)', ['Atlanta|-|-'], ['GA']],
    ['of a state and no country', 'Austin (TX)', ['Austin|-|-'], ['TX']],
  ])('%s: %s', (_, text, expected, words) => {
    expect(places(text)).toEqual(expected)
    expect(remarks(text)).toEqual(words)
  })
})

describe('words such as "hybrid"', () => {
  it.each([
    ['a form of meeting alone', 'Online', [], ['Online']],
    ['a form of meeting with a platform', 'Virtual (Zoom)', [], ['Virtual', 'Zoom']],
    ['a form of meeting with an event', 'Virtual event via Zoom', [], ['Virtual event via Zoom']],
    ['Spanish', 'En línea', [], ['En línea']],
    ['Portuguese', 'Videoconferência', [], ['Videoconferência']],
    ['French', 'En ligne', [], ['En ligne']],
    ['German', 'Hybride Veranstaltung online', [], ['Hybride Veranstaltung online']],
    ['Italian', 'Online (Teams)', [], ['Online', 'Teams']],
    [
      'a place in brackets',
      'Online (hosted from Brussels, Belgium)',
      ['Brussels|Belgium|BEL'],
      ['Online', 'hosted from'],
    ],
    ['a place after a colon', 'Hybrid: Brussels, Belgium and online', ['Brussels|Belgium|BEL'], ['Hybrid', 'online']],
    ['a place after a dash', 'Hybrid – Brussels, Belgium', ['Brussels|Belgium|BEL'], ['Hybrid']],
    [
      'a place in brackets, also online',
      'Hybrid (Brussels, Belgium and online)',
      ['Brussels|Belgium|BEL'],
      ['Hybrid', 'online'],
    ],
    ['a place after a preposition', 'Hybrid event in Brussels, Belgium', ['Brussels|Belgium|BEL'], ['Hybrid event in']],
    ['a form of meeting in brackets', 'Brussels, Belgium (hybrid)', ['Brussels|Belgium|BEL'], ['hybrid']],
    ['a form of meeting after "and"', 'Brussels, Belgium and online', ['Brussels|Belgium|BEL'], ['online']],
    ['a form of meeting after a slash', 'Brussels / online', ['Brussels|-|-'], ['online']],
    ['a form of meeting after "or"', 'Berlin or remote', ['Berlin|-|-'], ['remote']],
    ['a form of meeting before "or"', 'Remote or Berlin', ['Berlin|-|-'], ['Remote']],
    ['a form of meeting after "or", in German', 'Berlin oder Homeoffice', ['Berlin|-|-'], ['Homeoffice']],
    ['a form of meeting after "or", in Spanish', 'Madrid o en remoto', ['Madrid|-|-'], ['en', 'remoto']],
    ['days of each week', 'Porto, hybrid – 2 days/week', ['Porto|-|-'], ['hybrid', '2 days', 'week']],
    ['a room', 'Room 4', [], ['Room 4']],
    ['a room before a city', 'Room 4, Porto', ['Porto|-|-'], ['Room 4']],
    ['a building before a country', 'Building B, Porto, Portugal', ['Porto|Portugal|PRT'], ['Building B']],
    ['a room in German', 'Raum 12', [], ['Raum 12']],
    [
      'a form of meeting in brackets before the place',
      '(Hybrid) Brussels, Belgium',
      ['Brussels|Belgium|BEL'],
      ['Hybrid'],
    ],
    ['a remark that is not a place', 'Online (link follows)', [], ['Online', 'link follows']],
  ])('%s: %s', (_, text, expected, rest) => {
    expect(places(text)).toEqual(expected)
    expect(remarks(text)).toEqual(rest)
    expect(readLocation(text)).toMatchObject({canonical: false})
  })
})

describe('text that is not certainly a place', () => {
  it.each([
    ['a union of states', 'European Union', []],
    ['a continent', 'Latin America and the Caribbean', []],
    ['a continent in German', 'Europa', []],
    ['various', 'Various locations', []],
    ['a template', '[City, Country]', []],
    ['a variable of a template', '{{location}}', []],
    ['variables of a template', '{city}, {country}', []],
    ['names in angle brackets', '<City>, <Country>', []],
    ['a sentence', 'The principal location is likely to be Madrid, Spain.', 'prose'],
    ['a sentence in Spanish', 'El evento se celebró en la ciudad de Lima, Perú', 'prose'],
    ['a sentence in German', 'Die Sitzung fand in Bonn, Deutschland, statt', 'prose'],
    ['a guess', 'Likely Brussels, Belgium', 'prose'],
    ['a guess in French', 'Probablement Bruxelles', 'prose'],
    ['a question mark', 'Brussels (?)', 'prose'],
  ])('%s: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

describe('a country that is also a state', () => {
  it.each([
    ['after a city', 'Atlanta, Georgia', 'Atlanta|Georgia|-', true],
    ['alone', 'Georgia', '-|Georgia|-', true],
    ['in French', 'Atlanta, Géorgie', 'Atlanta|Géorgie|-', true],
    ['after the capital of the country', 'Tbilisi, Georgia', 'Tbilisi|Georgia|GEO', false],
    ['as a state', 'Atlanta, Georgia, USA', 'Atlanta, Georgia|USA|USA', false],
  ])('%s: %s', (_, text, expected, ambiguous) => {
    expect(places(text)).toEqual([expected])
    const reading = readLocation(text)
    expect(reading.kind === 'places' && reading.places[0]?.ambiguous).toBe(ambiguous)
  })

  it('is a country among countries', () => {
    expect(places('Armenia, Georgia')).toEqual(['-|Armenia|ARM', '-|Georgia|GEO'])
  })
})

it.each([
  ['Deutschland', 'DEU'],
  ['Bundesrepublik Deutschland', 'DEU'],
  ['die Schweiz', 'CHE'],
  ['Vereinigtes Königreich', 'GBR'],
  ['Frankreich', 'FRA'],
  ['Regno Unito', 'GBR'],
  ['Paesi Bassi', 'NLD'],
  ['la Francia', 'FRA'],
  ['EE. UU.', 'USA'],
  ['ESPAÑA', 'ESP'],
  ['Cote d’Ivoire', 'CIV'],
  ['Atlantis', null],
])('the country %s', (name, code) => {
  expect(countryCode(name)).toBe(code)
})

describe('separators', () => {
  it('are those of the option', () => {
    expect(readLocation('Madrid; Spain', [])).toMatchObject({
      places: [{city: 'Madrid; Spain', country: null, countryCode: null}],
    })
  })
})

describe('properties', () => {
  const name = fc.constantFrom(
    ...[
      'Madrid',
      'Spain',
      'Lima',
      'Perú',
      'Georgia',
      'Online',
      'Hybrid',
      'FAO Headquarters',
      'Trinidad and Tobago',
      'NY',
    ],
    ...['Held in Rome', 'Europe', '🇧🇪', 'Guatemala', 'Rio de Janeiro', 'D.C.', '[^1]', '', 'é', '(', ')', 'and', '–'],
  )
  const sign = fc.constantFrom(', ', '; ', ' and ', ' / ', ' – ', ' (', ') ', ': ', ' ', '.')
  const text = fc.array(fc.tuple(name, sign), {maxLength: 8}).map(all => all.flat().join(''))

  it('never throws; offsets point at the words of the text', () => {
    fc.assert(
      fc.property(text, value => {
        const reading = readLocation(value)
        if (reading.kind === 'prose') return
        for (const it of reading.places) {
          expect(it.city ?? it.country).not.toBeNull()
          if (it.city !== null) expect(value.slice(it.cityStart, it.cityEnd)).toBe(it.city)
          if (it.country !== null) expect(value.slice(it.countryStart, it.countryEnd)).toBe(it.country)
        }
        for (const {start, end} of reading.remarks) expect(start).toBeLessThan(end)
      }),
      {numRuns: 3000},
    )
  })

  it('loses no word', () => {
    fc.assert(
      fc.property(text, value => {
        const reading = readLocation(value)
        if (reading.kind === 'prose') return
        const held = reading.places.flatMap(it => [it.city ?? '', it.country ?? ''])
        const said = reading.remarks.map(({start, end}) => value.slice(start, end))
        const all = ` ${[...held, ...said].join(' ').replace(/[^\p{L}\p{N}]+/gu, ' ')} `
        for (const word of value.split(/[^\p{L}\p{N}]+/u))
          if (word !== '' && word !== 'and') expect(all).toContain(` ${word} `)
      }),
      {numRuns: 3000},
    )
  })

  it('what is written reads back', () => {
    const city = fc.constantFrom('Madrid', 'Rio de Janeiro', 'Bogotá', "L'Aquila", 'Port-au-Prince', 'Winston-Salem')
    const country = fc.constantFrom(
      'Spain',
      'Brasil',
      'Deutschland',
      'Trinidad and Tobago',
      "Côte d'Ivoire",
      'Verdania',
    )
    fc.assert(
      fc.property(fc.array(fc.record({city, country}), {minLength: 1, maxLength: 4}), all => {
        const reading = readLocation(writePlaces(all))
        expect(reading).toMatchObject({kind: 'places', places: all, canonical: true, remarks: []})
      }),
    )
  })
})
