import type {Construct, Constructs} from '../scanner.js'
import {fence, readIndented} from './code.js'
import {heading} from './heading.js'
import {html} from './html.js'
import {list} from './list.js'
import {readParagraph} from './paragraph.js'
import {quote} from './quote.js'
import {rule} from './rule.js'

/** A line of bullets may be a thematic break, which takes precedence. */
const bullet: Construct = {
  read: (scanner, blocks) => rule.read(scanner, blocks) || list.read(scanner, blocks),
  interrupts: (scanner, before) => rule.interrupts(scanner, before) || list.interrupts(scanner, before),
}

const byCharacter: Readonly<Record<string, Construct>> = {
  '#': heading,
  '*': bullet,
  '+': list,
  '-': bullet,
  '<': html,
  '>': quote,
  _: rule,
  '`': fence,
  '~': fence,
}

const byCode: (Construct | undefined)[] = new Array(128).fill(undefined)
for (const [character, construct] of Object.entries(byCharacter)) byCode[character.charCodeAt(0)] = construct
for (const digit of '0123456789') byCode[digit.charCodeAt(0)] = list

/** The blocks of CommonMark. A table starts as a paragraph. */
export const constructs: Constructs = {byCode, indented: readIndented, paragraph: readParagraph}
