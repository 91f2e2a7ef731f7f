/** Takes the figures of the README from those that `npm run bench` has written. */
import {readFileSync} from 'node:fs'
import {ROOT} from './text.js'

/** The headings of the page of figures that the README shows, and the parts below each. */
const SHOWN = ['Reading', 'Size of a bundle']

export function speed(): string {
  const [intro = '', ...parts] = readFileSync(new URL('docs/guide/benchmarks.generated.md', ROOT), 'utf8').split(
    /^### /m,
  )
  const shown = SHOWN.map(title => {
    const part = parts.find(it => it.startsWith(`${title}\n`))
    if (part === undefined) throw new Error(`benchmarks.generated.md has no part "${title}"`)
    return part.slice(title.length).trim()
  })
  const machine = intro.replace(/<!--.*?-->/s, '').trim()
  return [`Measured by \`npm run bench\`. ${machine}`, ...shown].join('\n\n')
}
