import asWritten from './samples/as-written.md?raw'
import canonical from './samples/canonical.md?raw'
import changelog from './samples/changelog.md?raw'
import decision from './samples/decision.md?raw'
import difficult from './samples/difficult.md?raw'
import minutes from './samples/minutes.md?raw'
import spanish from './samples/spanish.md?raw'

/** The names of the forms that come with the package. */
export type FormName = 'summary' | 'meeting-minutes' | 'decision-record' | 'changelog'

export interface Sample {
  readonly name: string
  readonly markdown: string
}

export interface Shipped {
  readonly id: FormName
  readonly name: string
  /** Invented documents. */
  readonly samples: readonly [Sample, ...Sample[]]
}

/** The forms that come with the package. The page opens with the first document of the first form. */
export const FORMS: readonly [Shipped, ...Shipped[]] = [
  {
    id: 'summary',
    name: 'Summary',
    samples: [
      {name: 'As a model wrote it', markdown: asWritten},
      {name: 'In the canonical form', markdown: canonical},
      {name: 'In Spanish', markdown: spanish},
      {name: 'With many departures', markdown: difficult},
    ],
  },
  {id: 'meeting-minutes', name: 'Meeting minutes', samples: [{name: 'A committee', markdown: minutes}]},
  {id: 'decision-record', name: 'Decision record', samples: [{name: 'Opening hours', markdown: decision}]},
  {id: 'changelog', name: 'Changelog', samples: [{name: 'Four versions', markdown: changelog}]},
]

/** The form of a document: one that comes with the package, or a definition in JSON. */
export type FormChoice = {readonly id: FormName} | {readonly text: string}

export function shippedForm(id: string): Shipped | undefined {
  return FORMS.find(it => it.id === id)
}

/** Whether a text is an unchanged sample, so that nothing is lost when another sample replaces it. */
export function isSample(markdown: string): boolean {
  return FORMS.some(({samples}) => samples.some(it => it.markdown === markdown))
}
