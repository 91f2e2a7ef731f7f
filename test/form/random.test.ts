import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkForm} from '../../src/form/check.js'
import {defineForm} from '../../src/form/define.js'
import {anyDefinition} from '../support/forms.js'

describe('a random definition', () => {
  it('is valid, and the same form as JSON', () => {
    fc.assert(
      fc.property(anyDefinition(), definition => {
        expect(checkForm(definition)).toEqual([])
        const form = defineForm(definition)
        const again = defineForm(JSON.parse(JSON.stringify(form)))
        expect(again.definition).toEqual(form.definition)
        expect(again.scope).toEqual(form.scope)
      }),
    )
  })

  /**
   * A part of a definition is replaced by any value. The check must return, and a definition without problems must
   * compile.
   */
  it('is checked without an exception, whatever it contains', () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('text', 'prose', 'table', 'parts', {kind: 'part'}, {pattern: '{a}'}),
    )
    fc.assert(
      fc.property(anyDefinition(), fc.nat(), junk, (definition, at, value) => {
        const copy = JSON.parse(JSON.stringify(definition))
        const places = placesOf(copy)
        const [holder, key] = places[at % places.length] as (typeof places)[0]
        holder[key] = value
        if (checkForm(copy).length === 0) expect(() => defineForm(copy).scope).not.toThrow()
      }),
      {numRuns: 500},
    )
  })
})

function placesOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap(key => [[holder, key] as [typeof holder, string], ...placesOf(holder[key])])
}
