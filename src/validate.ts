import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Context} from './extract/context.js'
import type {Path} from './types.js'

/** An issue that a schema reported. */
export type Issue = StandardSchemaV1.Issue

/** The output of a schema for a summary, or the summary itself when the schema reported issues. */
export interface Validated {
  readonly value: unknown
  readonly issues: readonly Issue[]
}

/** Runs a schema on the summary. */
export function validate(schema: StandardSchemaV1, summary: unknown): Validated {
  const answer = run(schema, summary)
  return answer.issues ? {value: summary, issues: answer.issues} : {value: answer.value, issues: []}
}

/** Reports each issue at the place of its value. */
export function reportIssues(context: Context, issues: readonly Issue[]): void {
  const {positions} = context
  for (const issue of issues) {
    const path = pathOf(issue)
    const {start, end} = positions.nearest(path)
    context.report('schema-violation', {place: positions.placeOf(path), start, end}, {problem: issue.message})
  }
}

function run(schema: StandardSchemaV1, summary: unknown): StandardSchemaV1.Result<unknown> {
  try {
    const answer = schema['~standard'].validate(summary)
    if (!(answer instanceof Promise)) return answer
    answer.catch(() => undefined)
    return {issues: [{message: 'it returned a promise, but the schema must be synchronous'}]}
  } catch (error) {
    return {issues: [{message: `it threw ${error instanceof Error ? error.message : String(error)}`}]}
  }
}

/** A symbol as a key cannot be in a summary. */
function pathOf(issue: StandardSchemaV1.Issue): Path {
  return (issue.path ?? []).map(segment => {
    const key = typeof segment === 'object' ? segment.key : segment
    return typeof key === 'symbol' ? String(key) : key
  })
}
