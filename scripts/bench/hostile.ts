/**
 * Measures hostile documents of growing length. If the time per character stays the same, the time is proportional to
 * the length.
 *
 *     npm run bench:hostile -- [--only NAME] [--lengths 100000,1000000] [--stages parse,diagnostics] [--memory] [--all]
 *
 * For each stage it prints the processor time per character at the last length, in nanoseconds, and its ratio to that
 * at the length before. Without `--all` it prints only rows that take more than a microsecond per character, or that
 * more than double. `--memory` prints the bytes per character that a result holds.
 */
import {parseArgs} from 'node:util'
import {hostileKinds} from '../../test/support/hostile.js'
import {short, tableOf} from './measure.js'
import {bytesHeld} from './memory.js'
import {STAGES, type Stage} from './stages.js'

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    lengths: {type: 'string', default: '100000,1000000'},
    stages: {type: 'string', default: STAGES.map(it => it.name).join(',')},
    memory: {type: 'boolean', default: false},
    all: {type: 'boolean', default: false},
  },
})
const lengths = values.lengths.split(',').map(Number)
const stages = STAGES.filter(it => values.stages.split(',').includes(it.name))
const kinds = hostileKinds.filter(({name}) => name.includes(values.only))

/** The limits. */
const MOST_NANOSECONDS = 1000
const MOST_GROWTH = 2

/** The time of all runs together, except for slow ones. */
const ENOUGH_MS = 100
const MOST_RUNS = 5

/**
 * Returns the least processor time of several runs, in nanoseconds per character. Other work of the machine can only
 * add to it.
 */
function nanoseconds({prepare}: Stage, markdown: string): number {
  const run = prepare(markdown)
  let least = Number.POSITIVE_INFINITY
  let passed = 0
  for (let runs = 0; runs < MOST_RUNS && passed < ENOUGH_MS; runs++) {
    const start = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(start)
    const time = (user + system) / 1000
    passed += time
    least = Math.min(least, time)
  }
  return (least * 1e6) / markdown.length
}

function timesTable(): string {
  const rows: string[][] = []
  for (const {name, make} of kinds) {
    const texts = lengths.map(make)
    const cells = stages.map(stage => {
      const times = texts.map(text => nanoseconds(stage, text))
      const last = times.at(-1) as number
      const growth = last / (times.at(-2) ?? last)
      return {text: `${short(last)} (${short(growth)} ×)`, isBad: last > MOST_NANOSECONDS || growth > MOST_GROWTH}
    })
    const row = [name, ...cells.map(it => it.text)]
    console.error(row.join(' | '))
    if (values.all || cells.some(it => it.isBad)) rows.push(row)
  }
  return tableOf(['ns per character', ...stages.map(it => it.name)], rows)
}

async function memoryTable(): Promise<string> {
  const length = lengths.at(-1) as number
  const rows: string[][] = []
  for (const {name, make} of kinds) {
    const {summary, details} = await bytesHeld(make(length))
    console.error(`${name}: ${short(summary)}, ${short(details)} bytes a character`)
    if (values.all || summary > 60 || details > 200) rows.push([name, short(summary), short(details)])
  }
  return tableOf(['bytes a character', 'parseSummary', 'with diagnostics'], rows)
}

// The engine optimises code only after several runs.
for (const {prepare} of stages) for (const {make} of kinds) prepare(make(1000))()
console.log(values.memory ? await memoryTable() : timesTable())
