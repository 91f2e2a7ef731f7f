/**
 * Times hostile documents of growing length: where the time a character stays as it is, the whole is proportional to
 * the length.
 *
 *     npm run bench:hostile -- [--only NAME] [--lengths 10000,100000,1000000] [--fix]
 *
 * Prints the nanoseconds a character of reading with all diagnostics looked at; with `--fix`, those of `fixSummary`.
 */
import {performance} from 'node:perf_hooks'
import {parseArgs} from 'node:util'
import {fixSummary, parseSummary} from 'summary-md'
import {hostileKinds} from '../../test/support/hostile.js'
import {short, tableOf} from './measure.js'

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    lengths: {type: 'string', default: '10000,100000,1000000'},
    fix: {type: 'boolean', default: false},
  },
})
const lengths = values.lengths.split(',').map(Number)

function read(markdown: string): number {
  const result = parseSummary(markdown)
  return result.summary.additionalSections.length + result.diagnostics.length + result.unread.length
}

const run = values.fix ? (markdown: string) => fixSummary(markdown).markdown.length : read

/** The least of several runs: what else the machine does only ever adds to it. */
function nanoseconds(markdown: string): number {
  let least = Number.POSITIVE_INFINITY
  let passed = 0
  for (let runs = 0; runs < 5 && passed < 1000; runs++) {
    const start = performance.now()
    run(markdown)
    const time = performance.now() - start
    passed += time
    least = Math.min(least, time)
  }
  return (least * 1e6) / markdown.length
}

read('# T\n\n## Actors\n\n- a: b\n')
const rows = hostileKinds
  .filter(({name}) => name.includes(values.only))
  .map(({name, make}) => {
    const times = lengths.map(length => nanoseconds(make(length)))
    console.error(`${name}: ${times.map(short).join(', ')} ns a character`)
    return [name, ...times.map(short), short((times.at(-1) as number) / (times.at(-2) ?? (times[0] as number)))]
  })
const header = ['ns a character', ...lengths.map(length => length.toLocaleString('en')), 'last by last but one']
console.log(tableOf(header, rows))
