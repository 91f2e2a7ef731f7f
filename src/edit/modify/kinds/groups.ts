import type {GroupsShape} from '../../../form/shape.js'
import type {Edit} from '../../../types.js'
import type {SectionKindEditor} from '../editing.js'
import {GroupChange, type GroupEditor, type GroupOf, sameGroup, sameValues} from '../groups/change.js'
import {listGroups} from '../groups/list.js'
import {tableGroups} from '../groups/table.js'
import {hunksOf} from '../script.js'
import {fill, rewrite} from '../sections.js'

/** Edits categories and their values in tables, lists or paragraphs. */
export const groups: SectionKindEditor<GroupsShape> = edit => {
  const change = new GroupChange(edit)
  const {before, after} = change
  if (after.length === 0) return rewrite(edit, change.spans(), edit.shape.placeholder)
  const editor = tableGroups(change) ?? listGroups(change)
  if (editor === null) return before.length > 0 ? null : fill(edit, change.canonicalTable())
  const edits: Edit[] = []
  for (const {at, removed, added} of hunksOf(before, after, sameGroup)) {
    const kept = Math.min(removed, added.length)
    const made = [
      ...added.slice(0, kept).map((group, k) => changed(editor, before[at + k] as GroupOf, group, at + k)),
      ...(removed > kept ? [editor.remove(at + kept, at + removed)] : []),
      ...(added.length > kept ? [editor.insert(at + kept, added.slice(kept))] : []),
    ]
    for (const some of made) {
      if (some === null) return null
      for (const edit of some) edits.push(edit)
    }
  }
  return edits
}

function changed(editor: GroupEditor, before: GroupOf, after: GroupOf, at: number): Edit[] | null {
  const renamed = before.category === after.category ? [] : editor.rename(at, after.category)
  const refilled = sameValues(before.values, after.values) ? [] : editor.refill(at, after.values)
  // The edit that removes a row also removes its category, so that category is not renamed.
  const stays = ({offset}: Edit) => !refilled?.some(it => it.offset < offset && offset < it.offset + it.length)
  return renamed && refilled && [...renamed.filter(stays), ...refilled]
}
