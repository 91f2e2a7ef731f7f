/** Corrects the pages of the reference that typedoc has written: their titles, and the signatures of functions. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {ROOT} from './text.js'

const API = new URL('docs/api/', ROOT)
const CALL = '\n## Call Signature\n'
const CODE = /^```ts\n(.*?)\n```\n/ms
const SIGNATURE = /^```ts\nfunction (.*?)\n```$/gms
/** A longer signature has a line for each parameter. */
const WIDTH = 90

/** The plugin for unified is a default export, and typedoc names it `default`. */
const NAMES: Readonly<Record<string, string>> = {default: 'summaryMd'}

/**
 * Typedoc repeats the whole description for each signature of a function. This puts the signatures into one block, the
 * simplest first.
 */
function joined(page: string): string {
  const [title = '', ...calls] = page.split(CALL)
  const signatures = calls.map(call => CODE.exec(call)?.[1] ?? '').reverse()
  const rest = (calls.at(-1) ?? '')
    .replace(CODE, '')
    .trim()
    .replace(/^##(#+) /gm, '#$1 ')
  return `${title.trim()}\n\n\`\`\`ts\n${signatures.join('\n\n')}\n\`\`\`\n\n${rest}\n`
}

/** Returns the parts of a list of parameters, up to the closing bracket, and the index after that bracket. */
function parametersOf(text: string, from: number): {parts: string[]; end: number} {
  const parts: string[] = []
  let depth = 0
  let start = from
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '>' && text.charAt(at - 1) === '=') continue
    const closes = ')]}>'.includes(sign)
    if ((closes && depth === 0) || (sign === ',' && depth === 0)) {
      parts.push(text.slice(start, at).trim())
      start = at + 1
      if (closes) return {parts: parts.filter(Boolean), end: at + 1}
    } else if (closes) depth--
    else if ('([{<'.includes(sign)) depth++
  }
  return {parts, end: text.length}
}

function listed(parts: readonly string[]): string {
  return parts.map(part => `  ${part},\n`).join('')
}

/** Writes a signature on one line, or with a line for each parameter. Typedoc breaks lines within unions. */
function formatted(signature: string): string {
  const line = signature
    .replace(/\s+/g, ' ')
    .replace(/(extends|[=:<(,]) \| /g, '$1 ')
    .replace(/([<(]) /g, '$1')
    .replace(/,? ([>)])/g, '$1')
    .replace(/; \}/g, '}')
    .replace(/\{ /g, '{')
  if (line.length <= WIDTH) return line
  const name = /^\w+/.exec(line)?.[0] ?? ''
  const generics = line.charAt(name.length) === '<' ? parametersOf(line, name.length + 1) : null
  const {parts, end} = parametersOf(line, (generics?.end ?? name.length) + 1)
  const types = generics ? `<\n${listed(generics.parts)}>` : ''
  return `${name}${types}(\n${listed(parts)})${line.slice(end)}`
}

function mended(page: string, name: string): string {
  const whole = page.includes(CALL) ? joined(page) : page
  return whole
    .replace(SIGNATURE, (_, signature: string) => {
      const each = signature.split(/\n\nfunction /).map(it => `function ${formatted(it.replace(/^default/, name))}`)
      return `\`\`\`ts\n${each.join('\n\n')}\n\`\`\``
    })
    .replace(/(\*extends\* |^\| `\w+\??` \| )\\\| /gm, '$1')
    .replace(/^# .*$/m, `# ${name}`)
}

/** All diagnostic codes, as typedoc writes them in place of the name of their type. */
const CODES = /(?:\\\| )?`"missing-title"`(?: \\\| `"[a-z-]+"`){20,}/g

/** Writes the name of the type of diagnostic codes, with a link to its page, in place of all codes. */
function withoutCodes(page: string, folder: string): string {
  const link = `[\`DiagnosticCode\`](${folder === 'type-aliases' ? '' : '../type-aliases/'}DiagnosticCode.md)`
  return page.replace(CODES, link).replaceAll(`( ${link})`, link).replaceAll(`\\< ${link}`, `\\<${link}`)
}

for (const path of readdirSync(API, {recursive: true, encoding: 'utf8'})) {
  if (!path.endsWith('.md')) continue
  const url = new URL(path, API)
  const page = readFileSync(url, 'utf8')
  const file = basename(path, '.md')
  const text = file === 'index' ? page : withoutCodes(mended(page, NAMES[file] ?? file), basename(dirname(path)))
  writeFileSync(url, text.replaceAll('[default](', `[${NAMES['default']}](`))
}
