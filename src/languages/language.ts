/**
 * What the readers know of a language, as data. To add a language, add a file that exports a `Language`, and a line in
 * `index.ts`. Case and accents do not matter: write words here as people write them.
 */
export interface Language {
  /** The ISO 639-1 code. */
  readonly code: string
  /** The ISO 639-3 code. */
  readonly code3: string
  readonly name: string
  /** Names and abbreviations of the months, January first, the full name first. */
  readonly months: Twelve<readonly [string, ...string[]]>
  /** Names and abbreviations of the weekdays, Monday first, the full name first. */
  readonly weekdays: Seven<readonly [string, ...string[]]>
  /** The endings that turn a number into an ordinal: `st`, `º`. */
  readonly ordinals: readonly string[]
  readonly dates: DateWords
  readonly numbers: NumberNotation
  /** Words for true, the usual one first. */
  readonly yes: readonly [string, ...string[]]
  /** Words for false, the usual one first. */
  readonly no: readonly [string, ...string[]]
  readonly absence: AbsenceWords
  readonly places: PlaceWords
  readonly names: NameWords
  readonly labels: CommonLabels
  /** A title or first heading that only names the kind of document: `Document Summary`. */
  readonly documentKinds: readonly string[]
  /** The headers of a table of header lines. A first row with other texts is a label and its value. */
  readonly fieldTableHeaders: readonly string[]
  /** The starts of sentences that a producer adds below a document. */
  readonly farewells: readonly string[]
  /** The line above the sources of a document, with a colon or in bold. */
  readonly references: readonly string[]
  /** The last line of a letter, above the name of the writer. */
  readonly closings: readonly string[]
  /** The starts of sentences that sum up the text above them, with a comma after a single word. */
  readonly conclusions: readonly string[]
  /** The starts of sentences that a producer adds above a document. */
  readonly introductions: readonly string[]
  /** Short words that are frequent in this language and rare in the others. */
  readonly frequent: readonly string[]
  /** Other short words that show the language. A word that another language has too counts in part for each. */
  readonly telling: readonly string[]
}

export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T]
export type Seven<T> = readonly [T, T, T, T, T, T, T]

/** The words around days, months and years. */
export interface DateWords {
  /** Words that join the parts of a date and add nothing: `of`, `the`, `on`. */
  readonly particles: readonly string[]
  /** Words between the first and the last day of a period: `to`, `through`. */
  readonly ranges: readonly string[]
  /** Those of `ranges` that limit a date when no date comes before them: `until 2024`. */
  readonly untils: readonly string[]
  /** Words that open a period. Without a last day the period is open: `from`, `since`. */
  readonly openings: readonly string[]
  /** Words that open a period of two dates with "and" between them: `between`. */
  readonly betweens: readonly string[]
  /** Words between the days of a list: `and`. */
  readonly joins: readonly string[]
  /** Words that make the date after them uncertain: `before`, `circa`, `early`. */
  readonly vague: readonly string[]
  /** Parts of a year other than months: `quarter`, `spring`. */
  readonly parts: readonly string[]
  /** Words in place of a last day: `present`, `ongoing`. */
  readonly openEnds: readonly string[]
  /** Words after a number that make it a time of day: `am`, `Uhr`. */
  readonly hours: readonly string[]
  /** Before a number with a colon they count the days of an event: `Day 1:`. */
  readonly counters: readonly string[]
}

/** How numbers are written. */
export interface NumberNotation {
  readonly decimal: '.' | ','
  /** The marks between groups of three digits, besides spaces. */
  readonly grouping: readonly string[]
  /** Words for powers of ten: `million`. */
  readonly scales: Readonly<Record<string, number>>
  /** Words for seconds, minutes, hours, days, weeks, months and years, in this order. */
  readonly durations: Seven<readonly [string, ...string[]]>
}

/** The words that mean that a value is absent, or that the producer of the document failed. */
export interface AbsenceWords {
  /** Whole values: `not specified`, `n/a`. */
  readonly phrases: readonly string[]
  /** The first words of "No … identified" and similar sentences. */
  readonly openings: readonly string[]
  /** The ends of such sentences, before a tail. */
  readonly endings: readonly string[]
  /** Words that never change the meaning: "None mentioned explicitly". */
  readonly adverbs: readonly string[]
  /** The starts of sentences of absence, if only nouns of the form and of `words` follow. */
  readonly sentences: readonly string[]
  /** The subjects of other sentences of absence: `the document`. */
  readonly subjects: readonly string[]
  /** The predicates of these sentences: `does not mention`. */
  readonly predicates: readonly string[]
  /** Nouns of documents, and the words around them in such a sentence. */
  readonly words: readonly string[]
  /** Words that may follow: `in the document`. */
  readonly tails: readonly string[]
  /** Words between a subject and an ending: "Location not specified". */
  readonly negations: readonly string[]
  /** The starts of real values that look like absence: `no later`. */
  readonly values: readonly string[]
  /** The starts of sentences that add nothing to them: `unfortunately,`. */
  readonly leads: readonly string[]
  /** Words before the reason for an absence: "None identified, as the document …" */
  readonly reasons: readonly string[]
  /** The starts of sentences in which a producer says that it failed, if only nouns of the form follow. */
  readonly refusals: readonly string[]
  /** The texts that a producer writes when it fails. */
  readonly failures: readonly string[]
  /** The same after a phrase of absence: "No themes found or parsing failed". */
  readonly failureTails: readonly string[]
  /** The first or last word of the prompts of a template: `[Insert place]`. */
  readonly instructions: readonly string[]
}

/** The words around places. */
export interface PlaceWords {
  /** Ways to meet, which are not places: `online`, `hybrid`. */
  readonly modes: readonly string[]
  /** Words around these: `event`, `via`. */
  readonly modeWords: readonly string[]
  /** Words before a place that are not part of it: `held in`. */
  readonly leads: readonly string[]
  /** Words that make a place a guess: `likely`. */
  readonly guesses: readonly string[]
  /** Words of sentences that are never part of the name of a place. */
  readonly sentences: readonly string[]
  /** Words in the names of venues, which come before a city: `Headquarters`. */
  readonly venues: readonly string[]
  /** Continents, unions and "various locations", which are neither a city nor a country. */
  readonly regions: readonly string[]
  /** Articles before the name of a country. */
  readonly articles: readonly string[]
  /** Names of countries that `scripts/generate-countries.ts` does not find in its libraries, by alpha-3 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>
  /** Words between two places: `and`. */
  readonly joins: readonly string[]
  /** Words between a place and a way to meet: `or`. */
  readonly alternatives: readonly string[]
}

/** The words in names of sections, fields and columns. */
export interface NameWords {
  /** Words that do not change what a name means: `key`, `main`. */
  readonly modifiers: readonly string[]
  /** Words after a name that do not change its meaning either: `of the document`, `by category`. */
  readonly tails: readonly string[]
  /** Words between a name and a year: `by`, `for`. */
  readonly beforeYears: readonly string[]
  /** Words before the number of a section: `section`, `chapter`. */
  readonly counters: readonly string[]
  /** Such words for sections that go with the document: `annex`. */
  readonly annexes: readonly string[]
  /** Numbers in words beside these: `one`, `first`. */
  readonly numerals: readonly string[]
  /** Words between two names: `and`. */
  readonly joins: readonly string[]
  /** Words that make any column a column of categories: `sector`. */
  readonly categories: readonly string[]
  /** Groups of people and organisations. The name of a single one does not contain them: `private sector`. */
  readonly sectors: readonly string[]
  /** Names of columns with the person responsible for the row: `owner`. */
  readonly people: readonly string[]
  /** Columns of times of day: `time`. */
  readonly times: readonly string[]
  /** Words before the day on which something is due: `by`. */
  readonly deadlines: readonly string[]
  /** Words between a person and a task: `to`, `will`. */
  readonly duties: readonly string[]
  /** Words after these that show that a thing is before them, not a person: `be`. */
  readonly passives: readonly string[]
  /** Names of a column of categories beside the values: `of`, `part of`. */
  readonly belongings: readonly string[]
  /** Names of columns with remarks on the values beside them: `role`. */
  readonly remarks: readonly string[]
  /** The label of a note below a list: `Note`. */
  readonly notes: readonly string[]
  /** Words at the start of a row of sums: `total`. */
  readonly totals: readonly string[]
}

/** Labels that are common for one kind of field. */
export interface CommonLabels {
  readonly title: readonly string[]
  readonly date: readonly string[]
  readonly startDate: readonly string[]
  readonly endDate: readonly string[]
  readonly place: readonly string[]
  readonly city: readonly string[]
  readonly country: readonly string[]
  /** Those of them that mean something else in another language: `Data`. */
  readonly doubtful: readonly string[]
  /** Those of them that are used only when no other label names the same field: `Publication date`. */
  readonly secondary: readonly string[]
}

/** Returns the parts of a text separated by commas or line breaks. */
export function list(text: string): string[] {
  const parts = text.split(/[,\n]/)
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** Returns every beginning with every ending: `no se` with `menciona`, `indica`. */
export function each(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap(beginning => endings.map(ending => `${beginning} ${ending}`))
}
