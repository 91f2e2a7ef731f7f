/**
 * Joins the signatures of a function in the reference that typedoc has written. Typedoc repeats the whole description for
 * each of them; here they are in one block, the simplest one first. The rest is that of the simplest one.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {ROOT} from './text.js'

const API = new URL('docs/api/', ROOT)
const MARK = '\n## Call Signature\n'
const SIGNATURE = /^```ts\n(.*?)\n```\n/ms

function joined(page: string): string {
  const [title = '', ...calls] = page.split(MARK)
  const signatures = calls.map(call => SIGNATURE.exec(call)?.[1] ?? '').reverse()
  const rest = (calls.at(-1) ?? '')
    .replace(SIGNATURE, '')
    .trim()
    .replace(/^##(#+) /gm, '#$1 ')
  return `${title.trim()}\n\n\`\`\`ts\n${signatures.join('\n\n')}\n\`\`\`\n\n${rest}\n`
}

for (const name of readdirSync(API, {recursive: true, encoding: 'utf8'})) {
  if (!name.endsWith('.md')) continue
  const url = new URL(name, API)
  const page = readFileSync(url, 'utf8')
  if (page.includes(MARK)) writeFileSync(url, joined(page))
}
