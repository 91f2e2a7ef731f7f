import type {Values} from '../../form/absent.js'
import {ADDITIONAL_SECTIONS} from '../../form/shape.js'
import type {Edit, Path} from '../../types.js'
import type {Page} from '../page/page.js'
import type {Span} from '../page/spans.js'
import type {SectionEdit} from './editing.js'
import {editSection} from './kinds/index.js'
import {rewrite} from './sections.js'

/*
 * Bigger edits, for what small ones cannot say: a section written anew in the canonical form. Values that stay keep their
 * markdown.
 */

/** The edits of a section that is written anew; the sections of a part are each on their own. */
export function rewriteSection(edit: SectionEdit): Edit[] | null {
  const {editing, at, shape, path, before, after} = edit
  if (shape.kind === 'part' || shape.kind === 'parts' || shape.kind === 'fields') return editSection(edit)
  const spans = spansUnder(editing.page, path, before[shape.key])
  if (spans.length === 0) return editSection(edit)
  return rewrite(edit, spans, editing.content(at, shape, after) || shape.placeholder)
}

/** Where all values below a path stand. */
function spansUnder(page: Page, path: Path, value: unknown): Span[] {
  return [...leavesOf(page, value, path)].flatMap(leaf => page.span(leaf.path) ?? [])
}

/** The markdown that values were read from, wherever they are to stand now. */
export function sourcesOf(page: Page, after: Values): (path: Path) => string | undefined {
  const known = new Map<string, Path>()
  for (const {path, key} of leavesOf(page, page.result.summary, [])) known.set(key, path)
  const wanted = new Map<string, string>()
  for (const {path, key} of leavesOf(page, after, [])) wanted.set(path.join('/'), key)
  return path => {
    const from = known.get(wanted.get(path.join('/')) ?? '')
    return from && page.result.markdownAt(from)
  }
}

/** A value that is not a list or object, with a key for its text and the names that lead to it. */
interface Leaf {
  readonly path: Path
  readonly key: string
}

/** Every value inside a value; paragraphs of prose one by one. */
function* leavesOf(page: Page, value: unknown, path: Path): Generator<Leaf> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (key !== ADDITIONAL_SECTIONS) yield* leavesOf(page, inner, [...path, Array.isArray(value) ? Number(key) : key])
  } else if (value !== null) {
    const leaf = (at: Path, text: unknown) => ({path: at, key: `${names(path)} ${String(text)}`})
    yield leaf(path, value)
    if (typeof value === 'string' && page.span([...path, 0]) !== undefined)
      for (const [n, text] of value.split('\n\n').entries()) yield leaf([...path, n], text)
  }
}

function names(path: Path): string {
  return path.filter(key => typeof key === 'string').join('/')
}
