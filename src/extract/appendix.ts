import type {Scope, SectionShape} from '../form/shape.js'
import {withoutNul} from '../markdown/without-nul.js'
import {readBlocks} from '../read/read.js'
import type {Path} from '../types.js'
import type {Values} from './absent.js'
import type {Context} from './context.js'
import {keptHeading} from './headings/head.js'
import type {Appendix, AppendixText} from './notations/document/appendix.js'

/** Reads the texts of an appendix: values of the form, and texts outside the form. */
export function readAppendix(context: Context, scope: Scope, values: Values, {texts}: Appendix): void {
  for (const text of texts) {
    context.positions.mark(text.comment.start, text.comment.end)
    if (text.path === null || !readValue(context, scope, values, text)) keepOutside(context, text)
  }
}

function readValue(context: Context, scope: Scope, values: Values, text: AppendixText): boolean {
  const path = (text.path as string).split('.').map(key => (/^\d+$/.test(key) ? Number(key) : key))
  const holder = holderOf(scope, values, path)
  const key = path.at(-1) as string
  if (!holder || holder[key] !== null) return false
  holder[key] = withoutNul(context.source.slice(text.start, text.end))
  context.positions.add(context.positions.placeOf(path), text.start, text.end)
  context.verbatimMarkdown.push({start: text.start, end: text.end})
  return true
}

/** Returns the object that has a markdown value under the last key of a path; undefined when there is none. */
function holderOf(scope: Scope, values: Values, path: Path): Values | undefined {
  const [key, ...below] = path
  if (below.length === 0)
    return [scope.text, ...scope.sections].some(it => it?.key === key && it?.kind === 'markdown') ? values : undefined
  const section: SectionShape | undefined = scope.sections.find(it => it.key === key)
  if (section?.kind !== 'part' && section?.kind !== 'parts') return undefined
  const value = values[section.key]
  if (section.kind === 'part') return holderOf(section.scope, value as Values, below)
  const [index, ...rest] = below
  const item = (value as Values[])[index as number]
  return item && rest.length > 0 ? holderOf(section.scope, item, rest) : undefined
}

function keepOutside(context: Context, {heading: line, start, end, within, level}: AppendixText): void {
  const {source} = context
  const [block] = line ? readBlocks(source, line.start, line.end).blocks : []
  const head = block?.type === 'heading' ? keptHeading(block) : null
  const place = context.keepExactly(head, {start, end}, {level, within})
  const span = head ?? {start, end}
  const actual = head?.text ?? source.slice(start, end)
  if (within !== null)
    context.report('misplaced-content', {place, start: span.start, end: span.end}, {actual, section: within})
  else context.report('unknown-section', {place, start: span.start, end: span.end}, {actual: head?.text ?? ''})
}
