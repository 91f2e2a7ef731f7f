import {innerSectionsOf, sectionNamesOf} from '../../form/lookup.js'
import type {FieldShape, HeadingShape, PartShape, PatternPiece, Scope, SectionShape} from '../../form/shape.js'
import {readDate} from '../../grammar/dates.js'
import {KnownNames} from '../../grammar/known-names.js'
import {Misspellings} from '../../grammar/misspelling.js'
import {headingKey, normalisedName} from '../../grammar/name-keys.js'
import {joinedNames, leadsOn} from '../../grammar/name-words.js'
import type {NameMatch, Names} from '../../grammar/names.js'
import {oncePer} from '../../grammar/once.js'
import type {Text} from '../../read/blocks.js'
import {FieldLabels, type Meaning} from '../header/labels.js'
import {Links} from '../links.js'
import type {ApartNames} from '../notations/false-headings.js'
import {plain} from '../pieces.js'
import {isPlaceholder} from '../placeholder.js'
import {type HeadingMatch, isPartHeading, matchHeading} from './loose-pattern.js'
import {isLike, matchPattern} from './pattern.js'

/** A section under one of its names; `canonical` when it is the first name. */
export interface NamedSection {
  readonly section: SectionShape
  readonly canonical: boolean
  /** How the heading differs from the name, as in `Names`. For a pattern it is `canonical`. */
  readonly how: NameMatch<SectionShape>['how']
}

/** The length of the longest name, with numbering and symbols around it. */
export const LONGEST_NAME = 100

/** The ways in which a heading is a name without changes. */
const EXACT = new Set<NamedSection['how']>(['canonical', 'alias'])

const NO_LINKS = new Links([])

/** Returns the section that a text may name; null when it names none. */
export function namedSection(names: Names<SectionShape>, text: string): SectionShape | null {
  return text.length > LONGEST_NAME ? null : (matchIn(names, text)?.value ?? null)
}

const BRACKETED = /[([]([^()[\]]+)[)\]]$/

/** Returns what a heading names. If its words name nothing, the words in brackets at its end may: "Next (commitments)". */
function matchIn(names: Names<SectionShape>, heading: string): NameMatch<SectionShape> | null {
  const [only, other] = names.parts(heading)
  if (only) return other ? null : only
  const inside = /[)\]]$/.test(heading) ? BRACKETED.exec(heading)?.[1] : undefined
  const match = inside === undefined ? null : names.match(inside)
  return match && match.how !== 'modified' && match.how !== 'joined' ? {...match, how: 'modified'} : null
}

/** Returns a function that tells whether a heading names a section of markdown; null when it names no section. */
export const markdownHeadings = oncePer((scope: Scope) => {
  const names = sectionNamesOf(scope)
  return (heading: string): boolean | null => {
    const section = heading === '' ? null : namedSection(names, heading)
    return section && section.kind === 'markdown'
  }
})

const misspelledIn = oncePer((sections: readonly SectionShape[]) => new Misspellings(sections, normalisedName))

/** A shorter label is too similar to others. */
const SHORTEST_MISSPELT = 5

const knownNamesOf = oncePer(
  ({fields, sections}: Scope) => new KnownNames([...fields, ...sections].flatMap(it => it.names)),
)

/** Whether a section is a list of values. The items of other lists may begin with a label. */
function holdsItems(section: SectionShape): boolean {
  return section.kind === 'list' && section.of.kind !== 'entry'
}

/** Finds what headings and labels mean in a scope. */
export class ScopeNames {
  readonly scope: Scope
  readonly #links: Links
  readonly #labels: FieldLabels
  /** The results so far. Each heading is looked up more than once. */
  readonly #known = new Map<string, NamedSection | undefined>()
  readonly #near = new Map<string, SectionShape | undefined>()

  /** @param links - The links of the document. Brackets of patterns also match their markup. */
  constructor(scope: Scope, links: Links = NO_LINKS) {
    this.scope = scope
    this.#links = links
    this.#labels = new FieldLabels(scope)
  }

  /** Returns the names for a part of the document. */
  inner(scope: Scope): ScopeNames {
    return new ScopeNames(scope, this.#links)
  }

  /** Returns the section that a heading names. */
  section(heading: string): NamedSection | undefined {
    if (!this.#known.has(heading)) this.#known.set(heading, this.#find(heading))
    return this.#known.get(heading)
  }

  #find(heading: string): NamedSection | undefined {
    const sectionNames = sectionNamesOf(this.scope)
    // A longer name of a form, such as a question of an issue template, only matches exactly.
    const match = heading.length > LONGEST_NAME ? sectionNames.exact(heading) : matchIn(sectionNames, heading)
    return match ? {section: match.value, canonical: match.how === 'canonical', how: match.how} : undefined
  }

  /** Returns the section that a heading names, or whose pattern it matches. */
  sectionOf(text: Text): NamedSection | undefined {
    const {unnamed} = this.scope
    const named = this.#linked(text) ?? this.section(text.text)
    // "[1.0.0] - Unreleased" has the name only in place of the date.
    const isName = named !== undefined && (EXACT.has(named.how) || !this.#isUndated(text))
    if (isName || unnamed.length === 0) return named
    const links = this.#links.partsOf(text)
    const section = unnamed.find(({scope: {heading}}) => heading && isPartHeading(heading, text.text, links))
    return section && {section, canonical: true, how: 'canonical'}
  }

  /** Whether a heading matches the pattern of parts that have no common heading, and has a valid date. */
  isDated(text: Text): boolean {
    return this.#holdsDate(text, value => readDate(value).kind === 'date')
  }

  /** Whether a heading is certainly one of such parts: it has a valid date, or is only a word like that of the pattern. */
  isCertainPart(text: Text): boolean {
    return (
      this.isDated(text) || this.scope.unnamed.some(({scope: {heading}}) => heading && isOnlyLike(heading, text.text))
    )
  }

  /** Whether a heading matches such a pattern with a placeholder of the form instead of a date. */
  #isUndated(text: Text): boolean {
    return this.#holdsDate(text, (value, {placeholder}) => isPlaceholder(value, placeholder))
  }

  #holdsDate(text: Text, isWanted: (value: string, field: FieldShape) => boolean): boolean {
    return this.scope.unnamed.some(({scope: {heading}}) => {
      const match = heading && this.match(heading, text)
      return heading?.values.some(field => {
        const part = field.kind === 'date' ? match?.values.get(field.key) : undefined
        return part !== undefined && isWanted(plain(text.text.slice(part.from, part.to)), field)
      })
    })
  }

  /** Returns the section for `[Unreleased]` if the brackets are the markup of a link. */
  #linked({text, start, end}: Text): NamedSection | undefined {
    const [link, other] = this.#links.between(start, end)
    if (!link || other || link.start !== start || link.end !== end) return undefined
    const name = sectionNamesOf(this.scope).exact(`[${text}]`)
    return name && {section: name.value, canonical: name.how === 'canonical', how: name.how}
  }

  /** Whether a heading joins the name of a section to words that name none: "Ice Accord – Summary". */
  isJoinedToOthers(heading: string): boolean {
    const isName = (part: string) => sectionNamesOf(this.scope).match(part) !== null
    return this.section(heading)?.how === 'joined' && !joinedNames(headingKey(heading)).every(isName)
  }

  /** Returns the section with exactly this name, except for case. */
  exactSection(heading: string): SectionShape | undefined {
    return heading.length > LONGEST_NAME ? undefined : sectionNamesOf(this.scope).sameLetters(heading)
  }

  /** Returns the only part that has a section with exactly this name, if the scope itself has no such section. */
  partWith(heading: string): PartShape | undefined {
    const parts = innerSectionsOf(this.scope)
    const part = parts.size === 0 ? null : parts.get(heading.toLowerCase())
    return part && !this.section(heading) ? part : undefined
  }

  /** Returns the section whose name is similar to a heading, but not equal. */
  nearest(heading: string): SectionShape | undefined {
    if (heading.length > LONGEST_NAME) return undefined
    if (!this.#near.has(heading)) this.#near.set(heading, sectionNamesOf(this.scope).nearest(heading)?.value)
    return this.#near.get(heading)
  }

  /** Returns the only section whose name a heading certainly misspells. */
  misspelt(heading: string): SectionShape | undefined {
    return heading.length > LONGEST_NAME ? undefined : misspelledIn(this.scope.sections).only(heading)
  }

  /** Returns the label or the heading that a label is a misspelling of. */
  near(label: string): string | undefined {
    if (label.length < SHORTEST_MISSPELT || leadsOn(headingKey(label))) return undefined
    const known = knownNamesOf(this.scope).nearest(label)
    // The line of a section that was read elsewhere has no misspelling.
    return known === null || known.toLowerCase() === label.toLowerCase() ? undefined : known
  }

  /** Matches a heading with the patterns of its shape; null when none fits. */
  match(shape: HeadingShape, text: Text): HeadingMatch | null {
    return matchHeading(shape, text.text, this.#links.partsOf(text))
  }

  /** Whether a text is a heading of this scope by the words of its patterns, and is not the header line of a field. */
  isHeading({text}: Text): boolean {
    const worded = this.scope.heading?.patterns.filter(hasWords) ?? []
    const colon = text.indexOf(':')
    return matchPattern(worded, text) !== null && (colon < 0 || this.field(text.slice(0, colon)) === undefined)
  }

  /**
   * Returns the section for a label in bold, if the label can share its line with the text of the section:
   * `**Commitments:** Open data`. Groups and similar kinds need more than a line.
   */
  labelled(label: string): NamedSection | undefined {
    const named = this.section(label)
    return named && takesLine(named.section) ? named : undefined
  }

  /** Returns the section with exactly this name, except for case, if a header line can hold all of it. */
  lineSection(label: string): SectionShape | undefined {
    const section = this.exactSection(label)
    return section && isValueOfLine(section) ? section : undefined
  }

  /** Returns the field whose whole value the label names. */
  field(label: string): FieldShape | undefined {
    return this.#labels.field(label)
  }

  /** Returns the meaning of a label. */
  meaning(label: string): Meaning | null {
    return this.#labels.meaning(label)
  }

  /** Returns the meaning of a key of front matter: a label, or the key that the form has for a field. */
  keyMeaning(key: string): Meaning | null {
    const meaning = this.#labels.meaning(key)
    if (meaning) return meaning
    const {fields} = this.scope
    const field = fields.find(it => it.key === key)
    if (field) return {fields: [field], role: 'whole'}
    const period = fields.find(it => it.kind === 'date' && it.end === key)
    return period ? {fields: [period], role: 'end'} : null
  }

  /** Returns the names as the readers of notations need them. */
  forNotations(): ApartNames {
    return {
      section: text => this.section(text)?.section,
      exactSection: text => this.exactSection(text),
      lineSection: label => this.lineSection(label),
      field: label => this.field(label),
      holdsItems: section => this.scope.sections.some(it => it === section && holdsItems(it)),
    }
  }

  /** Whether a label names the title. */
  isTitle(label: string): boolean {
    return this.#labels.isTitle(label)
  }
}

/** Whether a heading is one word, with the shape that a pattern gives its only key: "1.0.0" for `{version:0.0}`. */
function isOnlyLike({patterns}: HeadingShape, heading: string): boolean {
  const [word = '', ...more] = heading.trim().split(' ')
  if (more.length > 0) return false
  return patterns.some(([only, other]) => !other && only && 'key' in only && only.like && isLike(word, only.like))
}

/** Whether a pattern is more than keys. */
function hasWords(pieces: readonly PatternPiece[]): boolean {
  return pieces.some(piece => !('key' in piece) && piece.text.trim() !== '')
}

/** Whether a section is a value or a list of values. Other text may go on below the line. */
export function isValueOfLine(section: SectionShape): boolean {
  return takesLine(section) && section.kind !== 'prose' && section.kind !== 'markdown'
}

function takesLine({kind}: SectionShape): boolean {
  return kind !== 'groups' && kind !== 'table' && kind !== 'fields' && kind !== 'part' && kind !== 'parts'
}
