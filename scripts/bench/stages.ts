import {applyEdits, fixSummary, formatDiagnostics, modifySummary, parseSummary, stringifySummary} from 'summary-md'

/** The stages of work on a document. Each is one call on a text; its preparation is not measured. */
export interface Stage {
  readonly name: string
  readonly prepare: (markdown: string) => () => number
}

/** How many places are looked up, spread over the document. */
const PLACES = 1000

function askForPlaces(markdown: string): () => number {
  return () => {
    const result = parseSummary(markdown)
    const {rangeOf, pathAt} = result
    let sum = 0
    for (let k = 0; k < PLACES; k++) {
      const path = pathAt(Math.floor((k * markdown.length) / PLACES))
      if (path) sum += rangeOf(path)?.end.offset ?? 0
    }
    return sum
  }
}

/** Returns the length of the written text, or of the message if it cannot be written. A refusal also takes time. */
function lengthOf(write: () => string): number {
  try {
    return write().length
  } catch (error) {
    if (error instanceof Error) return error.message.length
    throw error
  }
}

/** Sets the last item of the longest list. */
function setItem(markdown: string): () => number {
  const {summary} = parseSummary(markdown)
  const last = Math.max(0, summary.commitments.length - 1)
  const options = {insert: summary.commitments.length === 0}
  return () =>
    lengthOf(() => applyEdits(markdown, modifySummary(markdown, ['commitments', last], 'Another text.', options)))
}

export const STAGES: readonly Stage[] = [
  {name: 'parse', prepare: markdown => () => parseSummary(markdown).summary.additionalSections.length},
  {
    name: 'diagnostics',
    prepare: markdown => () => {
      const result = parseSummary(markdown)
      return result.diagnostics.length + result.unread.length
    },
  },
  {
    name: 'format',
    prepare: markdown => {
      const {diagnostics} = parseSummary(markdown)
      return () => formatDiagnostics({markdown, diagnostics}).length
    },
  },
  {name: 'places', prepare: askForPlaces},
  {name: 'fix', prepare: markdown => () => fixSummary(markdown).markdown.length},
  {
    name: 'stringify',
    prepare: markdown => {
      const {summary} = parseSummary(markdown)
      return () => lengthOf(() => stringifySummary(summary))
    },
  },
  {name: 'modify', prepare: setItem},
]
