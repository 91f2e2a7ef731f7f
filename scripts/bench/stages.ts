import {applyEdits, fixSummary, formatDiagnostics, modifySummary, parseSummary, stringifySummary} from 'summary-md'

/** What can be done with a document: one call of it, on a text, prepared where that is not part of what is timed. */
export interface Stage {
  readonly name: string
  readonly prepare: (markdown: string) => () => number
}

/** How many places are asked for, spread over the document. */
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

/** The length of what is written; that of the message where nothing can be: a refusal takes its time too. */
function lengthOf(write: () => string): number {
  try {
    return write().length
  } catch (error) {
    if (error instanceof Error) return error.message.length
    throw error
  }
}

/** Sets the last item of a list, the most of which there may be. */
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
