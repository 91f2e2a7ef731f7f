import {describe, expect, it} from 'vitest'
import {defineForm, parseSummary} from '../../src/index.js'

/* Header lines with bold labels in documents of wikis. */

const board = defineForm({
  name: 'board',
  fields: {held: 'date', chair: 'text', room: {kind: 'text', optional: true}},
  sections: {present: 'list'},
})

const read = (markdown: string) => parseSummary(markdown, {form: board})

describe('a bold label in DokuWiki', () => {
  it.each([
    ['on a line', '**Held:** 2024-03-04\n\n**Chair:** Ana\n\n**Room:** B2'],
    ['with the colon behind', '**Held**: 2024-03-04\n\n**Chair**: Ana\n\n**Room**: B2'],
    ['before others on its line', '**Held:** 2024-03-04 **Chair:** Ana **Room:** B2'],
    ['before others after commas', '**Held:** 2024-03-04, **Chair:** Ana, **Room:** B2'],
    ['before line breaks', '**Held:** 2024-03-04\\\\\n**Chair:** Ana\\\\\n**Room:** B2'],
    ['in items', '  * **Held:** 2024-03-04\n  * **Chair:** Ana\n  * **Room:** B2'],
  ])('%s', (_, header) => {
    const {summary, diagnostics} = read(
      `====== Board ======\n\n${header}\n\n===== Present =====\n\n  * **Ana** Duarte\n  * Bo\n`,
    )
    expect(summary).toMatchObject({title: 'Board', held: '2024-03-04', chair: 'Ana', room: 'B2'})
    expect(summary).toMatchObject({present: ['Ana Duarte', 'Bo']})
    expect(diagnostics.map(it => it.code)).not.toContain('date-style')
  })
})

describe('two asterisks in MediaWiki', () => {
  it.each([
    ['without a space', '* Ana\n**Bo\n* Eva'],
    ['with a space', '* Ana\n** Bo\n* Eva'],
    ['above bold text', "* Ana\n** Bo\n* '''Eva'''"],
  ])('mark a nested item: %s', (_, items) => {
    expect(read(`= Board =\n\n== Present ==\n\n${items}\n`).summary).toMatchObject({present: ['Ana', 'Bo', 'Eva']})
  })
})
