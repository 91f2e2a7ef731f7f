import {HEADER_FIELDS, SECTIONS, type Section} from '../../format/form.js'
import {writeDate} from '../../grammar/dates.js'
import type {Summary} from '../../schema.js'
import type {Edit} from '../../types.js'
import {groupsOf} from '../../write/stringify.js'
import {editAdditional} from './additional.js'
import {editBullets} from './bullets.js'
import {repetition} from './group-change.js'
import {editGroups} from './groups.js'
import {editField, editMetadata} from './header.js'
import type {Page} from './page.js'
import {editProse} from './prose.js'
import type {Spell} from './spell.js'
import {editTitle} from './title.js'

/** The edits, each as small as can be, that make one summary the other; null when any cannot be told. */
export function reconcile(page: Page, after: Summary, spell: Spell): Edit[] | null {
  const before = page.result.summary
  const edits: Edit[] = []
  for (const part of [title, header, metadata, ...SECTIONS.map(section), additional]) {
    const made = part(page, before, after, spell)
    if (made === null) return null
    for (const edit of made) edits.push(edit)
  }
  return edits
}

type Part = (page: Page, before: Summary, after: Summary, spell: Spell) => Edit[] | null

export function changed(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

const title: Part = (page, before, after, spell) =>
  before.title === after.title ? [] : editTitle(page, after.title, spell)

const header: Part = (page, before, after, spell) => {
  const [date, location] = HEADER_FIELDS
  const edits: Edit[] = []
  if (before.date !== after.date || before.endDate !== after.endDate) {
    const value = after.date === null ? date.placeholder : writeDate(after.date, after.endDate)
    const made = editField(page, date, {value, raw: value})
    if (made === null) return null
    for (const edit of made) edits.push(edit)
  }
  if (!changed(before.location, after.location)) return edits
  const raw = after.location?.text ?? location.placeholder
  const made = editField(page, location, {value: after.location ? spell('location', raw) : raw, raw})
  return made && [...edits, ...made]
}

const metadata: Part = (page, before, after, spell) =>
  changed(before.metadata, after.metadata) ? editMetadata(page, before.metadata, after.metadata, spell) : []

const additional: Part = (page, before, after, spell) =>
  changed(before.additionalSections, after.additionalSections)
    ? editAdditional(page, before.additionalSections, after.additionalSections, spell)
    : []

function section(form: Section): Part {
  return (page, before, after, spell) => {
    if (!changed(before[form.field], after[form.field])) return []
    if (form.kind === 'prose') return editProse(page, form, before[form.field], after[form.field], spell)
    if (form.kind === 'bullets') return editBullets(page, form, before[form.field], after[form.field], spell)
    const [old, now] = [groupsOf(before, form), groupsOf(after, form)]
    const comesAgain = repetition(
      old.map(it => it.category),
      now.map(it => it.category),
    )
    return editGroups({page, form, before: old, after: now, spell, comesAgain})
  }
}
