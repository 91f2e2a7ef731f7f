import asWritten from './samples/as-written.md?raw'
import canonical from './samples/canonical.md?raw'
import difficult from './samples/difficult.md?raw'
import spanish from './samples/spanish.md?raw'

export interface Sample {
  readonly name: string
  readonly markdown: string
}

/** Invented documents; the first is what the page opens with. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {name: 'As a model wrote it', markdown: asWritten},
  {name: 'In canonical form', markdown: canonical},
  {name: 'In Spanish', markdown: spanish},
  {name: 'As hard as it gets', markdown: difficult},
]
