import type {Scope} from './shape.js'

/** Whether a document or part has a text or a section of kind markdown, at any depth. */
export function holdsMarkdown({text, sections}: Scope): boolean {
  if (text?.kind === 'markdown') return true
  return sections.some(it => it.kind === 'markdown' || ('scope' in it && holdsMarkdown(it.scope)))
}
