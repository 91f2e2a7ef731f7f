import {normalisedName} from '../../grammar/name-keys.js'
import type {Path} from '../../types.js'
import {joinAlternatives} from './alternatives.js'
import type {Sample} from './documents.js'
import {joinNames, type Spellings} from './names.js'
import type {InferReport} from './report.js'

/* Finds the names that enough documents share, or enough parts of documents. */

/** A part in a smaller share of the samples than this is optional. */
const NEARLY_ALL = 0.9

/** The findings for the report. */
export interface Findings {
  readonly parts: InferReport['parts'][number][]
  readonly left: InferReport['left'][number][]
}

/** The place of a draft in the definition, and the share of the documents that must have a part. */
export interface Drafting {
  /** The keys that lead to it in the definition. */
  readonly path: Path
  /** The share of the documents that must have a part. */
  readonly share: number
  /** How many documents there are. */
  readonly documents: number
  /** Whether one document has several of the samples. */
  readonly areParts: boolean
  readonly findings: Findings
}

/** Returns how many samples must have a name: a share of them, and two if there are several. */
export function leastOf(samples: readonly Sample[], share: number): number {
  return Math.max(Math.min(2, samples.length), samples.length * share)
}

/** The names in the samples of a draft. */
export class SharedNames {
  readonly #samples: readonly Sample[]
  readonly #drafting: Drafting
  /** How many samples must have a name. */
  readonly least: number

  constructor(samples: readonly Sample[], drafting: Drafting) {
    this.#samples = samples
    this.#drafting = drafting
    this.least = leastOf(samples, drafting.share)
  }

  /** Returns the documents of samples. */
  documentsOf(samples: readonly number[]): number[] {
    return [...new Set(samples.map(at => this.#samples[at]?.document ?? 0))].sort((a, b) => a - b)
  }

  /**
   * Returns the names that enough documents have, in the order of the documents.
   *
   * @param order - The keys of the names in each document, in order.
   */
  kept(all: readonly Spellings[], order: readonly (readonly string[])[]): Spellings[] {
    const isDocument = this.#drafting.path.length === 0
    for (const {names, documents} of isDocument ? all.filter(it => !this.#isShared(it)) : [])
      this.#drafting.findings.left.push({name: names[0], documents})
    const kept = all.filter(it => this.#isShared(it))
    const places = new Map(kept.map(it => [it, this.#place(it, order)]))
    return kept.sort((a, b) => (places.get(a) as number) - (places.get(b) as number))
  }

  /** Joins names that are alternatives. The parts of a document can have different sections: "Added" and "Fixed". */
  joined(
    all: readonly Spellings[],
    order: readonly (readonly string[])[],
    kindsOf: (keys: ReadonlySet<string>) => string,
  ): readonly Spellings[] {
    const least = this.#samples.length * NEARLY_ALL
    return this.#drafting.areParts ? all : joinAlternatives(all, {order, kindsOf, least})
  }

  /** Whether enough samples have a name. Of parts, it is also enough if some part in enough documents has it. */
  #isShared({documents}: Spellings): boolean {
    const {documents: count, share, path} = this.#drafting
    const isInDocuments = path.length > 0 && this.documentsOf(documents).length >= Math.max(2, count * share)
    return documents.length >= this.least || isInDocuments
  }

  /** Returns the average place of a name in its documents, from 0 to 1. */
  #place({documents, keys}: Spellings, order: readonly (readonly string[])[]): number {
    const places = documents.map(at => {
      const own = order[at] ?? []
      return (own.findIndex(it => keys.has(it)) + 1) / (own.length + 1)
    })
    return places.reduce((sum, it) => sum + it, 0) / places.length
  }

  optional({documents}: Pick<Spellings, 'documents'>): {readonly optional?: true} {
    return documents.length < this.#samples.length * NEARLY_ALL ? {optional: true} : {}
  }

  /** Whether nearly all sub-headings have names that samples share, so that few of them are left outside the form. */
  hasSharedNames(): boolean {
    const headings = this.#samples.flatMap((it, document) => it.sections.map(({name}) => ({name, document})))
    const shared = joinNames(headings, this.least).filter(it => it.documents.length > 1 && this.#isShared(it))
    const named = headings.filter(({name}) => shared.some(it => it.keys.has(normalisedName(name))))
    return named.length > 0 && named.length >= headings.length * NEARLY_ALL
  }

  /** Whether nearly all samples begin with header lines, each label once in a sample. */
  hasSharedLabels(): boolean {
    const labelled = this.#samples.filter(({lines}) => {
      const labels = new Set(lines.map(it => normalisedName(it.label)))
      return labels.size > 0 && labels.size === lines.length
    })
    return labelled.length > 1 && labelled.length >= this.#samples.length * NEARLY_ALL
  }
}
