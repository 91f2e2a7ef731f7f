/** A problem with the result of a function for a document. */
export interface Finding {
  readonly kind: 'exception' | 'invalid' | 'lost' | 'different'
  readonly function: string
  readonly message: string
}

/** The processor time of a function. Other work of the machine is not counted. */
export interface Duration {
  readonly function: string
  readonly milliseconds: number
}

/** Collects the problems with the results of functions for a document. */
export class Findings {
  readonly all: Finding[] = []
  slowest: Duration = {function: '', milliseconds: 0}

  /** Calls a function; undefined when it throws. */
  call<T>(name: string, act: () => T, isAllowed: (error: Error) => boolean = () => false): T | undefined {
    const start = process.cpuUsage()
    try {
      return act()
    } catch (error) {
      if (!isAllowed(error as Error)) this.add('exception', name, String((error as Error).stack))
      return undefined
    } finally {
      const {user, system} = process.cpuUsage(start)
      const milliseconds = (user + system) / 1000
      if (milliseconds > this.slowest.milliseconds) this.slowest = {function: name, milliseconds}
    }
  }

  add(kind: Finding['kind'], name: string, message: string): void {
    this.all.push({kind, function: name, message})
  }

  /** Expects two texts to be the same. */
  same(kind: Finding['kind'], name: string, before: string, after: string): void {
    if (before === after) return
    let at = 0
    while (before[at] === after[at]) at++
    const from = Math.max(0, at - CONTEXT)
    const show = (text: string) => text.slice(from, at + CONTEXT)
    this.add(kind, name, `…${show(before)}… became …${show(after)}…`)
  }
}

/** How many characters around the first difference are shown. */
const CONTEXT = 200
