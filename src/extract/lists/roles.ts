import type {ListShape} from '../../form/shape.js'
import {isName} from '../../grammar/person.js'
import type {Text} from '../../read/blocks.js'
import {opensMarkup, plain} from '../pieces.js'
import {type Parts, partsOf} from './parts.js'

/*
 * Reads names after labels, in a list of names that commas separate:
 *
 *     **Members:** Ana, Bo         - Chair: Ana
 *     **Staff:** Eva               - Members: Bo, Eva
 */

/** What a label names: the section itself, another section, or a field. */
export type LabelMeaning = 'own' | 'section' | 'field' | null

/** A role, and the names of the people who have it. */
export interface Role {
  readonly label: Text
  /** The text after the label. */
  readonly value: Text
  readonly names: readonly Text[]
  /** Whether the label names another part of the form. */
  readonly isOther: boolean
}

/** How the lines of a list of names are read. */
interface RoleNames {
  /** Splits the names of a line. */
  readonly cut: (names: Text) => readonly Text[]
  readonly meaningOf: (label: Text) => LabelMeaning
  /** Whether the names of the section were found after a label. */
  readonly isLabelled: boolean
}

/** Whether the items of a list may be names, which commas separate. */
export function holdsNames({of, separator}: Pick<ListShape, 'of' | 'separator'>): boolean {
  return of.kind === 'text' && separator === ','
}

/**
 * Returns the roles of lines that each have a role and names; null for any other lines. If no role has several names,
 * only bold labels and those of sections are roles: "Chair: Ana" may be an item about Ana. A label of a field is a role
 * unless the names of the section have a label too.
 */
export function rolesOf(
  source: string,
  lines: readonly Text[],
  {cut, meaningOf, isLabelled}: RoleNames,
): Role[] | null {
  const all = lines.map(line => labelled(source, line))
  if (!all.every(it => it !== null)) return null
  const meanings = all.map(({category}) => meaningOf(category))
  const hasOwn = isLabelled || meanings.includes('own')
  let isSure =
    meanings.includes('own') ||
    meanings.some(it => isOtherPart(it, hasOwn)) ||
    lines.every(line => opensMarkup(line, 0))
  const roles: Role[] = []
  for (const [k, {category: label, values: value}] of all.entries()) {
    const meaning = meanings[k] as LabelMeaning
    const names = cut(value)
    const isOther = isOtherPart(meaning, hasOwn)
    if (names.length === 0) return null
    if (meaning !== 'own' && !isOther && !names.every(({text}) => isName(withoutRemark(plain(text))))) return null
    if (names.length > 1) isSure = true
    roles.push({label, value, names, isOther})
  }
  return isSure && roles.length > 0 ? roles : null
}

/** Whether a label names another part. A field may also be a role, unless the names of the section have a label. */
function isOtherPart(meaning: LabelMeaning, hasOwn: boolean): boolean {
  return meaning === 'section' || (meaning === 'field' && hasOwn)
}

/** Returns a line as a label and the text after its colon; null when it has no label. */
function labelled(source: string, line: Text): Parts | null {
  const parts = partsOf(source, line, true)
  return parts && line.text.slice(parts.category.text.length).trimStart().startsWith(':') ? parts : null
}

/** Returns a name without a remark in brackets after it. */
function withoutRemark(name: string): string {
  const open = name.endsWith(')') ? name.lastIndexOf('(') : -1
  return open >= 0 && name.indexOf(')', open) === name.length - 1 ? name.slice(0, open).trimEnd() : name
}
