import {EventEmitter, once} from 'node:events'
import {setTimeout} from 'node:timers/promises'
import {watch} from 'chokidar'
import {problemOf} from './files/problems.js'
import {type Io, printError, say, UsageError} from './io.js'

/** The files of a run, as absolute paths. */
export interface Watched {
  /** The files that were read. */
  readonly files: ReadonlySet<string>
  /** The files and folders to watch for changes. */
  readonly roots: readonly string[]
}

/** In milliseconds. Editors write a file in several steps, and a checkout writes many files. */
const PAUSE = 100

const IGNORED = /[/\\](?:node_modules|\.git)(?:[/\\]|$)/

/**
 * Calls `run`, and calls it again when a file changes that it has read or would read now. It ends when the user
 * interrupts.
 *
 * @param look - Finds the files that `run` would read now. Like `run`, it may throw a `UsageError`.
 */
export async function runOnChange(run: () => Promise<unknown>, look: () => Promise<Watched>, io: Io): Promise<never> {
  let watched = await look()
  const watcher = watch([...watched.roots], {ignoreInitial: true, ignored: path => IGNORED.test(path)})
  io.signal.addEventListener('abort', () => void watcher.close())
  const changes = changesOf(watcher)
  // The watcher does not report changes from before it is ready, so nothing is read earlier.
  await once(watcher, 'ready')
  await run()
  const {size} = watched.files
  say(`Watching ${size} ${size === 1 ? 'file' : 'files'}; press Ctrl-C to stop`, io)
  while (true) {
    const changed = await changes()
    try {
      const before = watched
      watched = await look()
      watcher.add([...watched.roots])
      if (changed.some(path => before.files.has(path) || watched.files.has(path))) await run()
    } catch (error) {
      printError(error, io)
    }
  }
}

/**
 * Returns a function that waits until something has changed and then nothing for a moment. It returns the changed
 * paths.
 */
function changesOf(watcher: ReturnType<typeof watch>): () => Promise<string[]> {
  const news = new EventEmitter()
  let paths: string[] = []
  let problem: UsageError | null = null
  watcher.on('all', (_, path) => {
    paths.push(path)
    news.emit('news')
  })
  watcher.on('error', error => {
    problem = new UsageError(`Cannot watch the files: ${problemOf(error).message}`)
    news.emit('news')
  })
  return async () => {
    while (paths.length === 0 && !problem) await once(news, 'news')
    for (let known = -1; known < paths.length && !problem; ) {
      known = paths.length
      await setTimeout(PAUSE)
    }
    if (problem) throw problem
    const changed = paths
    paths = []
    return changed
  }
}
