import type {ListShape} from '../../form/shape.js'
import {isName} from '../../grammar/person.js'
import type {Text} from '../../read/blocks.js'
import {opensMarkup, plain} from '../pieces.js'
import {partsOf} from './parts.js'

/*
 * Reads names after labels, in a list of names that commas separate:
 *
 *     **Members:** Ana, Bo         - Chair: Ana
 *     **Staff:** Eva               - Members: Bo, Eva
 */

/** A role, and the names of the people who have it. */
export interface Role {
  readonly label: Text
  readonly names: readonly Text[]
}

/** Whether the items of a list may be names, which commas separate. */
export function holdsNames({of, separator}: Pick<ListShape, 'of' | 'separator'>): boolean {
  return of.kind === 'text' && separator === ','
}

/**
 * Returns the roles of lines that each have a role and names; null for any other lines. If no role has several names,
 * only bold labels are roles: "Chair: Ana" may be an item about Ana. `cut` splits the names of a line.
 */
export function rolesOf(source: string, lines: readonly Text[], cut: (names: Text) => readonly Text[]): Role[] | null {
  const roles: Role[] = []
  let isSure = lines.every(line => opensMarkup(line, 0))
  for (const line of lines) {
    const parts = partsOf(source, line, true)
    if (!parts || !line.text.slice(parts.category.text.length).trimStart().startsWith(':')) return null
    const names = cut(parts.values)
    if (names.length === 0 || !names.every(({text}) => isName(withoutRemark(plain(text))))) return null
    if (names.length > 1) isSure = true
    roles.push({label: parts.category, names})
  }
  return isSure && roles.length > 0 ? roles : null
}

/** Returns a name without a remark in brackets after it. */
function withoutRemark(name: string): string {
  const open = name.endsWith(')') ? name.lastIndexOf('(') : -1
  return open >= 0 && name.indexOf(')', open) === name.length - 1 ? name.slice(0, open).trimEnd() : name
}
