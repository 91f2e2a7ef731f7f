import {transform} from 'esbuild'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import * as v from 'valibot'
import {z} from 'zod'
import * as forms from '../../src/forms/index.js'
import * as library from '../../src/index.js'
import * as plugin from '../../src/remark.js'
import euLac from '../../vocabularies/eu-lac.json' with {type: 'json'}

/** The names that examples with `summary-md/remark` use. */
const unified = {
  remark,
  remarkGfm,
  summaryMd: plugin.default,
  summaryFromMdast: plugin.summaryFromMdast,
  summaryOf: plugin.summaryOf,
}

/** The value in the comment of an example, and its actual value. */
export interface Checked {
  readonly expression: string
  readonly actual: unknown
  readonly expected: unknown
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<Checked[]>

/**
 * Runs an example. A line `expression // value`, or an expression with the value in the comment lines below it, is
 * checked. All other code only has to run.
 */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>> = {}): Promise<Checked[]> {
  const body = code.replace(/^import .*$/gm, '')
  const {code: script} = await transform(`${instrument(body)}\nexport {}`, {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
  })
  const names = {...forms, ...library, ...unified, euLac, z, v, console: {log: () => undefined}, ...scope}
  const checked: Checked[] = []
  const check = (expression: string, actual: unknown, expected: unknown) => checked.push({expression, actual, expected})
  // In a block, so that an example may use a name of the scope for its own.
  await new AsyncFunction(...Object.keys(names), 'check', `{${script}}`)(...Object.values(names), check)
  return checked
}

const PROMISE = /^(?! *(?:(?:const|let|for|if|type)\b|\/\/|\/?\*|\}))(\S.*?)(?: \/\/ (.+))?$/

function instrument(code: string): string {
  const out: string[] = []
  const lines = code.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const comment: string[] = []
    while (/^\/\/ /.test(lines[at + 1] ?? '')) comment.push((lines[++at] as string).slice(3))
    const match = PROMISE.exec(line)
    const expected = match?.[2] ?? (comment.length > 0 ? comment.join('\n') : undefined)
    if (!match || expected === undefined) out.push(line, ...comment.map(it => `// ${it}`))
    else out.push(`check(${JSON.stringify(match[1])}, (${match[1]}), (${expected}))`)
  }
  return out.join('\n')
}
