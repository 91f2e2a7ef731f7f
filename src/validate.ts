import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Draft} from './extract/draft.js'
import type {Path} from './types.js'

/** Runs a schema on the summary: its output, or the summary as it is when the schema objects. */
export function validate(schema: StandardSchemaV1, draft: Draft): unknown {
  const answer = run(schema, draft.summary)
  if (!answer.issues) return answer.value
  for (const issue of answer.issues) {
    const path = pathOf(issue)
    const {start, end} = draft.positions.nearest(path)
    draft.found.report('schema-violation', path, start, end, {problem: issue.message})
  }
  return draft.summary
}

function run(schema: StandardSchemaV1, summary: unknown): StandardSchemaV1.Result<unknown> {
  try {
    const answer = schema['~standard'].validate(summary)
    if (!(answer instanceof Promise)) return answer
    answer.catch(() => undefined)
    return {issues: [{message: 'it answers with a promise, but only synchronous schemas can be used'}]}
  } catch (error) {
    return {issues: [{message: `it threw ${error instanceof Error ? error.message : String(error)}`}]}
  }
}

/** Keys that are neither text nor number address nothing in a summary. */
function pathOf(issue: StandardSchemaV1.Issue): Path {
  return (issue.path ?? []).map(segment => {
    const key = typeof segment === 'object' ? segment.key : segment
    return typeof key === 'symbol' ? String(key) : key
  })
}
