/*
 * CI makes all random runs and all combinations. Other runs make a share of them: with it the tests take less than ten
 * minutes on two cores.
 */

const isWhole = Boolean(process.env['CI'])

/** Returns how many of some random runs to make. */
export function runs(all: number): number {
  return isWhole ? all : Math.ceil(all / 4)
}

/** Returns every `step`-th item in a run that makes a share of the combinations. */
export function some<T>(all: readonly T[], step: number): readonly T[] {
  return isWhole ? all : all.filter((_, at) => at % step === 0)
}
