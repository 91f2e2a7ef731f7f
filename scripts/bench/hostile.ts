/**
 * Times hostile documents of growing length: where the time a character stays as it is, the whole is proportional to
 * the length.
 *
 *     npm run bench:hostile -- [--only NAME] [--lengths 100000,1000000] [--stages parse,diagnostics] [--memory] [--all]
 *
 * For each stage the nanoseconds of the processor a character at the last length, and how many times those at the one
 * before that is. Without `--all` only rows are printed that take more than a microsecond a character, or grow by more
 * than twice. `--memory` prints the bytes a character that a result holds.
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

/** More than these is too much. */
const MOST_NANOSECONDS = 1000
const MOST_GROWTH = 2

/** Runs go on until so much time has passed, except for slow ones. */
const ENOUGH_MS = 100
const MOST_RUNS = 5

/**
 * The least of several runs, in nanoseconds of the processor a character: what else the machine does only ever adds to
 * it.
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

// The engine has to see what is run often before it makes it fast.
for (const {prepare} of stages) for (const {make} of kinds) prepare(make(1000))()
console.log(values.memory ? await memoryTable() : timesTable())
