/**
 * What the readers know of a language, as data. A language is added by one file that exports a `Language`, and one
 * line in `index.ts`. Case and accents do not count: words are written here as people write them.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** ISO 639-3. */
  readonly code3: string
  readonly name: string
  /** Names and abbreviations of the months, January first, the full name first. */
  readonly months: Twelve<readonly [string, ...string[]]>
  /** Names and abbreviations of the weekdays, Monday first, the full name first. */
  readonly weekdays: Seven<readonly [string, ...string[]]>
  /** What makes a number an ordinal when it is right behind it: `st`, `º`. */
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
  /** What a title or first heading says when it only names the kind of document: `Document Summary`. */
  readonly documentKinds: readonly string[]
  /** The headers of a table of header lines; any others are a label and its value. */
  readonly fieldTableHeaders: readonly string[]
  /** How sentences begin that a producer adds below a document. */
  readonly farewells: readonly string[]
  /** What is above the sources of a document, on a line of its own with a colon or in bold. */
  readonly references: readonly string[]
  /** How a letter ends, on a line of its own, above the name of who wrote it. */
  readonly closings: readonly string[]
  /** How sentences begin that a producer adds above a document. */
  readonly introductions: readonly string[]
  /** Short words that are frequent in this language and rare in the others. */
  readonly frequent: readonly string[]
}

export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T]
export type Seven<T> = readonly [T, T, T, T, T, T, T]

/** The words around days, months and years. */
export interface DateWords {
  /** They join the parts of a date and add nothing: `of`, `the`, `on`. */
  readonly particles: readonly string[]
  /** Between the first and the last day of a period: `to`, `through`. */
  readonly ranges: readonly string[]
  /** Of these, the ones that bound a date when nothing is before them: `until 2024`. */
  readonly untils: readonly string[]
  /** They open a period, and leave it open when no last day follows: `from`, `since`. */
  readonly openings: readonly string[]
  /** They open a period of two dates that "and" joins: `between`. */
  readonly betweens: readonly string[]
  /** Between the days of a list: `and`. */
  readonly joins: readonly string[]
  /** Before a date they make it uncertain: `before`, `circa`, `early`. */
  readonly vague: readonly string[]
  /** Parts of a year that are not a month: `quarter`, `spring`. */
  readonly parts: readonly string[]
  /** In place of a last day: `present`, `ongoing`. */
  readonly openEnds: readonly string[]
  /** Behind a number they make it a time of day: `am`, `Uhr`. */
  readonly hours: readonly string[]
  /** Before a number with a colon they count the days of an event: `Day 1:`. */
  readonly counters: readonly string[]
}

/** How numbers are written. */
export interface NumberNotation {
  readonly decimal: '.' | ','
  /** Between groups of three digits, blanks aside. */
  readonly grouping: readonly string[]
  /** Words for powers of ten: `million`. */
  readonly scales: Readonly<Record<string, number>>
}

/** The words by which documents say that they have nothing to say, or that their producer failed. */
export interface AbsenceWords {
  /** The whole value: `not specified`, `n/a`. */
  readonly phrases: readonly string[]
  /** The first words of "No … identified" and similar sentences. */
  readonly openings: readonly string[]
  /** How such a sentence ends, before a tail. */
  readonly endings: readonly string[]
  /** They change nothing wherever they are: "None mentioned explicitly". */
  readonly adverbs: readonly string[]
  /** How a sentence of absence begins, when only nouns of the form and of this list follow. */
  readonly sentences: readonly string[]
  /** Who says so in other sentences: `the document`. */
  readonly subjects: readonly string[]
  /** What they say: `does not mention`. */
  readonly predicates: readonly string[]
  /** Nouns of documents, and what goes with them in such a sentence. */
  readonly words: readonly string[]
  /** What may follow: `in the document`. */
  readonly tails: readonly string[]
  /** Before an ending, behind a subject: "Location not specified". */
  readonly negations: readonly string[]
  /** How a real value begins that looks like absence: `no later`. */
  readonly values: readonly string[]
  /** What a producer leaves behind when it failed. */
  readonly failures: readonly string[]
  /** The same, behind an absence: "No themes found or parsing failed". */
  readonly failureTails: readonly string[]
  /** What a template asks for in brackets, first or last: `[Insert place]`. */
  readonly instructions: readonly string[]
}

/** The words around places. */
export interface PlaceWords {
  /** How people meet; no place: `online`, `hybrid`. */
  readonly modes: readonly string[]
  /** What goes with such words: `event`, `via`. */
  readonly modeWords: readonly string[]
  /** What is before a place and is not a part of it: `held in`. */
  readonly leads: readonly string[]
  /** What makes a place a guess: `likely`. */
  readonly guesses: readonly string[]
  /** Words that are in sentences and in no name of a place. */
  readonly sentences: readonly string[]
  /** Words in the names of venues, which are before a city: `Headquarters`. */
  readonly venues: readonly string[]
  /** Continents, unions and "various locations": neither city nor country. */
  readonly regions: readonly string[]
  /** Articles before the name of a country. */
  readonly articles: readonly string[]
  /** Names of countries that `scripts/generate-countries.ts` does not find in its libraries, by alpha-3 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>
  /** Between two places: `and`. */
  readonly joins: readonly string[]
}

/** The words in names of sections, fields and columns. */
export interface NameWords {
  /** They modify a name and do not change what it names: `key`, `main`. */
  readonly modifiers: readonly string[]
  /** Behind a name they change nothing either: `of the document`, `by category`. */
  readonly tails: readonly string[]
  /** Between a name and the years that it is of: `by`, `for`. */
  readonly beforeYears: readonly string[]
  /** Before a number that counts sections: `section`, `chapter`. */
  readonly counters: readonly string[]
  /** Numbers in words that go with these: `one`, `first`. */
  readonly numerals: readonly string[]
  /** Between two names: `and`. */
  readonly joins: readonly string[]
  /** Words that make a column one of categories, whatever else it is called: `sector`. */
  readonly categories: readonly string[]
  /** What groups of people and organisations are called, which is in no name of one of them: `private sector`. */
  readonly sectors: readonly string[]
  /** Columns of the person who does what the row says: `owner`. */
  readonly people: readonly string[]
  /** What is before the day on which something is due: `by`. */
  readonly deadlines: readonly string[]
  /** What a column of categories beside the values is called, as a whole: `of`, `part of`. */
  readonly belongings: readonly string[]
  /** Columns that say something about the values beside them: `role`. */
  readonly remarks: readonly string[]
  /** What a row of sums begins with: `total`. */
  readonly totals: readonly string[]
}

/** Labels that everybody uses for the same thing. */
export interface CommonLabels {
  readonly title: readonly string[]
  readonly date: readonly string[]
  readonly startDate: readonly string[]
  readonly endDate: readonly string[]
  readonly place: readonly string[]
  readonly city: readonly string[]
  readonly country: readonly string[]
  /** Of these, the ones that mean something else in another language: `Data`. */
  readonly doubtful: readonly string[]
  /** Of these, the ones that count only where no other label names the same: `Publication date`. */
  readonly secondary: readonly string[]
}

/** The parts of a text that commas or line breaks separate. */
export function list(text: string): string[] {
  const parts = text.split(/[,\n]/)
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** Every beginning with every ending: `no se` with `menciona`, `indica`. */
export function each(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap(beginning => endings.map(ending => `${beginning} ${ending}`))
}
