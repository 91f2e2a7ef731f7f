import {isDocumentKind} from '../../grammar/chatter.js'
import {escapeHeading} from '../../markdown/escape.js'
import {hashes, TITLE_LEVEL} from '../../markdown/notation.js'
import type {HeaderLine} from '../header/line.js'
import {readHeading} from '../heading-value.js'
import {type Head, keptHead} from '../headings/head.js'
import type {ScopeNames} from '../headings/names.js'
import {reportStyle} from '../headings/report.js'
import type {ScopeAt} from '../kinds/reader.js'
import {plain} from '../pieces.js'
import type {Place} from '../positions.js'

/** The possible sources of the title of a document. */
export interface TitleSources {
  /** The title heading of the outline. */
  readonly heading: Head | null
  /**
   * Returns the title that a header line or front matter gives too; null when there is none. Called only if the heading
   * begins with a kind of document or the name of a section.
   */
  readonly given: () => string | null
}

/**
 * Reads the title of a document. The title is the heading, except that "Document Summary" is not the title if a line
 * gives one. The first of several lines is used. All others are kept outside the form.
 */
export class TitleReader {
  readonly #at: ScopeAt
  readonly #heading: Head | null
  /** Whether the heading only names a kind of document, and a line gives the title. */
  readonly #isGeneric: boolean
  #isGiven = false

  constructor(at: ScopeAt, {heading, given}: TitleSources) {
    this.#at = at
    this.#heading = heading
    this.#isGeneric = heading !== null && at.within === null && isGeneric(at.names, heading.text.text, given)
  }

  /** The heading that is the title. */
  get own(): Head | null {
    return this.#isGeneric ? null : this.#heading
  }

  get #place(): Place {
    const {context, holder, names} = this.#at
    return context.positions.child(holder.place, names.scope.heading?.key ?? '')
  }

  /** Reads the title heading of the outline. */
  readHeading(head: Head): void {
    const {context, holder, names} = this.#at
    const {start, end} = head.block
    context.positions.mark(start, end)
    if (!names.scope.heading) return
    if (this.#isGeneric) return this.#keepGeneric(head)
    reportStyle(context, head, this.#place, {level: TITLE_LEVEL})
    if (head.text.text !== '') readHeading(context, names, head.text, holder)
  }

  #keepGeneric(head: Head): void {
    const {context, level} = this.#at
    const {start, end} = head.block
    const place = context.keepSection(keptHead(head, level), end, end, null)
    if (place !== null) context.report('unknown-section', {place, start, end}, {actual: plain(head.text.text)})
  }

  /** Reads a line that gives the title. False when another source gives it; the line is then kept outside the form. */
  readLine(line: HeaderLine): boolean {
    const {context, holder, names, within} = this.#at
    const {heading} = names.scope
    if (within !== null || !heading) return false
    const first = this.own?.text.text ?? holder.values[heading.key]
    if (this.own || this.#isGiven) {
      this.#reportSecond(line, typeof first === 'string' ? plain(first) : '')
      return false
    }
    this.#isGiven = true
    readHeading(context, names, line.value, holder)
    if (!line.isEntry) this.#reportLine(line)
    return true
  }

  #reportLine({start, end, value, expected, fix}: HeaderLine): void {
    const {context} = this.#at
    const written = `${hashes(TITLE_LEVEL)} ${escapeHeading(plain(value.text))}`
    const asHeading = () =>
      fix()?.map(edit => ({...edit, content: edit.content.replace(expected(), () => written)})) ?? null
    const params = {actual: context.source.slice(start, end), expected: written}
    // Below another heading, the title would be a second one.
    context.report('heading-style', {place: this.#place, start, end}, params, {
      fix: this.#isGeneric ? () => null : asHeading,
    })
  }

  #reportSecond({value}: HeaderLine, first: string): void {
    const {context, names} = this.#at
    const actual = plain(value.text)
    const field = names.scope.heading?.key ?? ''
    if (actual === first || actual === '') return
    const place = this.#place
    const params = {actual, field, first}
    context.report('duplicate-field', {place, start: value.start, end: value.end}, params, {related: () => place})
  }

  /** Reports a missing title; `at` is the place where it would be. */
  finish(at: number): void {
    const {context, holder, names, within} = this.#at
    const {heading} = names.scope
    if (within !== null || !heading || this.own || this.#isGiven) return
    // No line gave a title.
    if (this.#heading) return readHeading(context, names, this.#heading.text, holder)
    context.positions.miss(this.#place, at)
    if (!heading.optional && !context.isUnrecognised)
      context.report('missing-title', {place: this.#place, start: at, end: at}, {})
  }
}

/**
 * Whether a heading only names a kind of document, and a line gives the title. It may repeat that title: "Executive
 * Summary of the Ice Accord" above "Title: Ice Accord".
 */
function isGeneric(names: ScopeNames, heading: string, given: () => string | null): boolean {
  if (isDocumentKind(heading)) return given() !== null
  const isKind = (text: string) => isDocumentKind(text) || names.section(text) !== undefined
  if (!openings(heading).some(isKind)) return false
  const title = given()
  if (title === null || title === heading || !heading.endsWith(title)) return false
  const before = heading.slice(0, -title.length).replace(/[\s:–—-]{1,4}$/, '')
  return before.split(' ').length <= MOST_WORDS && openings(before).some(isKind)
}

/** The words of a kind of document, and those between it and a title: "Executive Summary of the". */
const MOST_WORDS = 5

/** Returns the first word of a text, the first two and the first three. */
function openings(text: string): string[] {
  const words = text.split(/[ :]/, 3)
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}
