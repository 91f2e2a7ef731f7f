import type {FieldShape, PartsShape, Scope, SectionShape} from '../../form/shape.js'
import type {Names} from '../../grammar/names.js'
import {matchPattern} from './pattern.js'

/** A section under one of its names; `canonical` when it is exactly the first. */
export interface NamedSection {
  readonly section: SectionShape
  readonly canonical: boolean
}

/** With numbering and symbols around it, no name is longer. */
const LONGEST_NAME = 100

/** What headings and labels mean in a scope. */
export class ScopeNames {
  readonly scope: Scope

  constructor(scope: Scope) {
    this.scope = scope
  }

  /** The section that a heading names, or whose pattern it matches. */
  section(heading: string): NamedSection | undefined {
    if (heading.length > LONGEST_NAME) return this.#matching(heading)
    const match = this.scope.sectionNames.match(heading)
    return match ? {section: match.value, canonical: match.canonical} : this.#matching(heading)
  }

  #matching(heading: string): NamedSection | undefined {
    const section = this.scope.unnamed.find(it => patternOf(it, heading) !== null)
    return section && {section, canonical: true}
  }

  /**
   * The section that a label in bold is the heading of, when its text shares the line: `**Commitments:** Open data`.
   * Groups and the like take more than a line.
   */
  labelled(label: string): NamedSection | undefined {
    const named = this.section(label)
    return named && takesLine(named.section) ? named : undefined
  }

  /** The field that a label names, if any. */
  field(label: string): FieldShape | undefined {
    return fieldNamed(this.scope.fieldNames, label)
  }
}

/** The field that a label names, if any. */
export function fieldNamed(names: Names<FieldShape>, label: string): FieldShape | undefined {
  if (label.length > LONGEST_NAME) return undefined
  return (names.match(label) ?? names.match(withoutNumberSign(label)))?.value
}

/** "RFC PR #" is "RFC PR". */
function withoutNumberSign(label: string): string {
  return label.replace(/ ?#$/, '')
}

function patternOf({scope}: PartsShape, heading: string) {
  return scope.heading && matchPattern(scope.heading.patterns, heading)
}

function takesLine({kind}: SectionShape): boolean {
  return kind !== 'groups' && kind !== 'table' && kind !== 'fields' && kind !== 'part' && kind !== 'parts'
}
