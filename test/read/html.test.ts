import {describe, expect, it} from 'vitest'
import type {Reading} from '../../src/read/blocks.js'
import {readBlocks} from '../../src/read/read.js'
import {readOracle} from './oracle.js'

/** The text of the first paragraph, and the links. */
function read(reader: typeof readBlocks, markdown: string) {
  const {blocks, links}: Reading = reader(markdown, 0, markdown.length)
  const [first] = blocks
  const content = first?.type === 'paragraph' || first?.type === 'heading' ? first.content : null
  return {content, links}
}

describe('inline HTML is markup', () => {
  it.each([
    ['tags within a line', 'CO<sub>2</sub> by <b class="c">40 %</b>', 'CO2 by 40 %'],
    ['tags on separate lines', 'a<br/>b<LI>c</li><li>d</li>', 'a\nb\nc\nd'],
    ['tags at the ends', '<span id="d"></span>a<p>', 'a'],
    ['tags of no element', 'a <name> b</name>', 'a <name> b</name>'],
    ['comments', 'a<!-- b -->c', 'ac'],
    ['instructions', 'a <?b?> c', 'a <?b?> c'],
    ['an image beside text', '# ![logo](l.png) Dialogue', 'Dialogue'],
    ['an image alone', '![The *Dialogue*](l.png)', 'The Dialogue'],
    ['images alone', '![a](l.png) ![b](l.png)', 'a b'],
    ['a link around an image', '[![a](l.png)](b) c', 'c'],
    ['HTML in the text of an image', '![a <b>c</b>](l.png)', 'a <b>c</b>'],
  ])('%s', (_name, markdown, text) => {
    const {content} = read(readBlocks, markdown)
    expect(content?.text).toBe(text)
    expect(content).toEqual(read(readOracle, markdown).content)
  })

  it.each([
    ['an anchor', 'a <a href="b?c&amp;d">e</a>', [['e', 'b?c&d']]],
    ['an anchor with quotes of another kind', "<a class=b href='c'>d</a>", [['d', 'c']]],
    ['an anchor without quotes', '<a href=b>c</a> d', [['c', 'b']]],
    [
      'an anchor around a link',
      '<a href="b">c [d](e)</a>',
      [
        ['c [d](e)', 'b'],
        ['d', 'e'],
      ],
    ],
    ['an anchor that is a place', '<a id="b">c</a>', []],
    ['an anchor that is never closed', '<a href="b">c', []],
    ['a closing tag alone', 'b</a> <a href="c">', []],
  ])('%s gives its link', (_name, markdown, expected) => {
    const {links} = read(readBlocks, markdown)
    expect(links.map(link => [markdown.slice(link.textStart, link.textEnd), link.url])).toEqual(expected)
    expect(links).toEqual(read(readOracle, markdown).links)
  })
})
