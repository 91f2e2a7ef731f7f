import {SECTIONS} from '../../format/form.js'
import type {Summary} from '../../schema.js'
import {lineEndingOf} from '../../source.js'
import type {Edit, Path} from '../../types.js'
import {lossOf} from '../../write/loss.js'
import {Writer} from '../../write/stringify.js'
import type {Page, Span} from './page.js'
import {changed, reconcile} from './reconcile.js'
import {hunksOf} from './script.js'
import {rewrite} from './sections.js'
import type {Spell} from './spell.js'

/*
 * Bigger edits, for what small ones cannot say: a section written anew in the canonical form, or the whole document.
 * Values that stay keep their markdown, and lines that come out the same are not touched.
 */

/** The changed sections in the canonical form; everything else as in `reconcile`. */
export function rewriteSections(page: Page, after: Summary, spell: Spell): Edit[] | null {
  const before = page.result.summary
  const rewritten = SECTIONS.filter(
    ({field}) => changed(before[field], after[field]) && spansUnder(page, field).length > 0,
  )
  if (rewritten.length === 0) return null
  const kept = Object.fromEntries(rewritten.map(({field}) => [field, before[field]]))
  const rest = reconcile(page, {...after, ...kept}, spell)
  const writer = new Writer(after, sources(page, after))
  return (
    rest && [
      ...rest,
      ...rewritten.flatMap(form =>
        rewrite(page, form, spansUnder(page, form.field), writer.section(form).join('\n\n')),
      ),
    ]
  )
}

/** The document in the canonical form; null when that would lose what only a diagnostic quotes. */
export function rewriteDocument(page: Page, after: Summary): Edit[] | null {
  if (lossOf(page.result)) return null
  const {source} = page
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = new Writer(after, sources(page, after)).document()
  return lineEdits(source, mark + text.replace(/\r\n|\r|\n/g, lineEndingOf(source)))
}

/** Where all values of a field stand. */
function spansUnder(page: Page, field: keyof Summary): Span[] {
  return [...texts(page.result.summary[field], [field])].flatMap(({path}) => page.span(path) ?? [])
}

/** The markdown that values were read from, wherever they are to stand now. */
function sources(page: Page, after: Summary): (path: Path) => string | undefined {
  const known = new Map<string, Path>()
  for (const {path, text} of texts(page.result.summary)) known.set(keyOf(path, text), path)
  const wanted = new Map([...texts(after)].map(({path, text}) => [path.join('/'), text]))
  return path => {
    const from = known.get(keyOf(path, wanted.get(path.join('/')) as string))
    return from && page.result.markdownAt(from)
  }
}

function keyOf(path: Path, text: string): string {
  return `${path.filter(key => typeof key === 'string').join('/')} ${text}`
}

/** Every text of a summary, the executive summary by its paragraphs. */
function* texts(value: unknown, path: Path = []): Generator<{path: Path; text: string}> {
  if (typeof value === 'string') {
    if (path[0] !== 'executiveSummary') yield {path, text: value}
    else for (const [n, text] of value.split('\n\n').entries()) yield {path: [...path, n], text}
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

/** Edits of the lines that differ. */
export function lineEdits(before: string, after: string): Edit[] {
  const lines = (text: string) => text.split(/(?<=\n|\r(?!\n))/)
  const old = lines(before)
  const starts = [0]
  for (const line of old) starts.push((starts.at(-1) as number) + line.length)
  return hunksOf<string>(old, lines(after)).map(({at, removed, added}) => {
    const offset = starts[at] as number
    return {offset, length: (starts[at + removed] as number) - offset, content: added.join('')}
  })
}
