import {MAC_ROMAN, WINDOWS_1252} from '../../src/grammar/codepages.js'
import {type Document, render} from './model.js'
import {alike, eachValue, finished, innerWord, pick, styled, type ValueKind, type Variation} from './variation.js'

/* The text of a document as a whole: its characters, its line endings, the text around it. */

const oneEnding = (text: string) => text.replace(/\r\n?/g, '\n')
const noTrailing = (text: string) => text.replace(/[ \t]+$/gm, '')

/* Inside values. */

function inValues(
  name: string,
  touches: readonly string[],
  change: (markdown: string, kind: ValueKind) => string,
): Variation {
  return {name, touches, codes: [], apply: document => eachValue(document, change)}
}

/**
 * Escapes the full stops at the ends of values, as an exporter does. A document with such an escape of its own is left
 * out: the escape means that a value is no placeholder, and beside those of an exporter it would mean nothing.
 */
function escapedStops(): Variation {
  const all = inValues('final full stops escaped', ['values', 'value-ends', 'category'], it =>
    /[`<\\[\]*_\n]|https?:/.test(it) ? it : it.replace(/(?<=\p{L}{2} \p{L}{3,})\.$/u, '\\.'),
  )
  return {
    ...all,
    also: ['wrapped-document'],
    apply: (document, dice) => (render(document).includes('\\.') ? null : all.apply(document, dice)),
  }
}

const markup: [string, (word: string) => string][] = [
  ['a word in bold', it => `**${it}**`],
  ['a word in bold with underscores', it => `__${it}__`],
  ['a word in italics', it => `*${it}*`],
  ['a word in italics with underscores', it => `_${it}_`],
  ['a word in bold italics', it => `***${it}***`],
  ['a word in code', it => `\`${it}\``],
  ['a word as a link', it => `[${it}](https://example.org/${encodeURIComponent(it)})`],
  ['a word as a link with a title', it => `[${it}](<https://example.org/a b> "See there")`],
  ['a word in two kinds of markup', it => `**_${it}_**`],
  ['a comment beside a word', it => `${it}<!-- sic -->`],
  ['part of a word in bold', it => `**${it.slice(0, 2)}**${it.slice(2)}`],
]

/** A whole value in markup, where it has none. */
const whole = (mark: string) => (markdown: string, kind: ValueKind) =>
  (kind === 'item' || kind === 'value' || kind === 'category' || kind === 'location') &&
  !/[*_`[\]<\\&;\n]/.test(markdown) &&
  /^\p{L}.*[\p{L}\p{N}]$/u.test(markdown)
    ? mark + markdown + mark
    : markdown

const blanks: [string, string][] = [
  ['two blanks', '  '],
  ['no-break spaces', '\u00a0'],
  ['narrow no-break spaces', '\u202f'],
  ['thin spaces', '\u2009'],
  ['ideographic spaces', '\u3000'],
  ['tabs', '\t'],
  ['a no-break space reference', '&nbsp;'],
]

const named: Record<string, string> = {
  '&': '&amp;',
  é: '&eacute;',
  á: '&aacute;',
  í: '&iacute;',
  ó: '&oacute;',
  ñ: '&ntilde;',
  '’': '&rsquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '–': '&ndash;',
  '—': '&mdash;',
  '€': '&euro;',
  '…': '&hellip;',
}

/** Writes characters as references, except inside of references and code. */
function referenced(markdown: string, write: (character: string) => string | undefined): string {
  if (/[`<\\]|https?:|&#?\w+;/.test(markdown)) return markdown
  return [...markdown].map(character => write(character) ?? character).join('')
}

const values: Variation[] = [
  ...markup.map(([name, change]) => inValues(name, ['values', 'category-markup'], it => innerWord(it, change))),
  ...[
    ['in bold', '**'],
    ['in italics', '*'],
    ['in italics with underscores', '_'],
    ['in code', '`'],
  ].map(([name, mark]) =>
    inValues(`values ${name}`, ['values', 'value-ends', 'category', 'category-list'], whole(mark as string)),
  ),
  ...blanks.map(([name, blank]) =>
    inValues(`${name} between words`, ['values', 'tabs'], it =>
      innerWord(it, word => word).replace(/(?<=^[\p{L}\p{N}]+) (?=[\p{L}\p{N}]+)/u, blank),
    ),
  ),
  inValues('character references', ['values'], it => referenced(it, character => named[character])),
  inValues('numeric character references', ['values'], it =>
    referenced(it, character => (/[&’“”–—€…]/.test(character) ? `&#${character.codePointAt(0)};` : undefined)),
  ),
  inValues('hexadecimal character references', ['values'], it =>
    referenced(it, character =>
      /[&’“”–—€…]/.test(character) ? `&#x${character.codePointAt(0)?.toString(16)};` : undefined,
    ),
  ),
  inValues('punctuation escaped', ['values'], it =>
    /[`<\\[\]*_;&\n]|https?:/.test(it) ? it : it.replace(/(?<=\p{L})[-.,()%/](?=.)/gu, '\\$&'),
  ),
  escapedStops(),
  inValues('ampersands escaped', ['values'], it => (/[`<\\]|https?:|&\S/.test(it) ? it : it.replaceAll('&', '\\&'))),
]

/* Characters that should not be there. */

const INVISIBLE: [string, string][] = [
  ['a zero-width space', '\u200b'],
  ['a soft hyphen', '\u00ad'],
  ['a byte order mark inside', '\ufeff'],
  ['a word joiner', '\u2060'],
  ['a left-to-right mark', '\u200e'],
]

const invisible: Variation[] = INVISIBLE.map(([name, character]) => ({
  name: `invisible characters: ${name}`,
  touches: ['values'],
  codes: ['invisible-character'],
  apply: document => {
    const made = eachValue(document, it => innerWord(it, word => word.slice(0, 2) + character + word.slice(2)))
    return made && alike(made, text => text.replaceAll(character, ''), true)
  },
}))

/** UTF-8 that is read in an encoding of one byte per character. Bytes outside of the table are read as Latin-1. */
function garbled(text: string, characters: string): string {
  const all = [...characters]
  return [...new TextEncoder().encode(text)]
    .map(byte => (byte < 128 ? String.fromCharCode(byte) : (all[byte - 128] ?? String.fromCharCode(byte))))
    .join('')
}

const LATIN_1 = Array.from({length: 128}, (_, k) => String.fromCharCode(k + 128)).join('')

const mojibake: Variation[] = [
  ['Mac Roman', MAC_ROMAN],
  ['Windows-1252', WINDOWS_1252],
  ['Latin-1', LATIN_1],
].map(([name, characters]) => ({
  name: `mojibake: ${name}`,
  touches: ['values', 'characters'],
  codes: ['mojibake'],
  also: name === 'Mac Roman' ? [] : ['invisible-character'],
  apply: document => {
    const words = new Map<string, string>()
    const made = eachValue(document, (markdown, kind) =>
      kind === 'location' || /[`<\\[\]]/.test(markdown)
        ? markdown
        : markdown.replace(/(?<= )[A-Za-z]+[áéíóúñçãõêü][a-z]+(?= )/gu, word => {
            const bad = garbled(word, characters as string)
            // Some bytes are spaces, which would split the word.
            if (/\s/.test(bad)) return word
            words.set(bad, word)
            return bad
          }),
    )
    if (made === null) return null
    return alike(made, text => [...words].reduce((it, [bad, good]) => it.replaceAll(bad, good), text), true)
  },
}))

/* Lines. */

const lines: Variation[] = [
  {
    name: 'NFD',
    touches: ['characters', 'values'],
    codes: [],
    apply: document => {
      const text = JSON.stringify(document.base)
      if (text === text.normalize('NFD')) return null
      return alike(
        finished(document, it => it.normalize('NFD')),
        it => it.normalize('NFD'),
      )
    },
  },
  {
    name: 'trailing blanks',
    touches: ['trailing'],
    codes: [],
    apply: document =>
      alike(
        finished(document, it => it.replace(/(?<=\S)$/gm, ' ')),
        noTrailing,
      ),
  },
  {
    name: 'trailing blanks below headings and lists',
    touches: ['trailing'],
    codes: [],
    apply: document =>
      alike(
        finished(document, it => it.replace(/^\n(?=\S)/gm, '  \n')),
        noTrailing,
      ),
  },
  {
    name: 'blank lines with tabs',
    touches: ['trailing'],
    codes: [],
    apply: document =>
      alike(
        finished(document, it => it.replace(/\n\n/g, '\n\t\n')),
        noTrailing,
      ),
  },
  {
    name: 'several blank lines',
    touches: ['section-gap'],
    codes: [],
    apply: document => styled(document, {sectionGap: '\n\n\n\n', headingGap: '\n\n\n'}),
  },
  {
    name: 'no blank line below headings',
    touches: ['heading-gap', 'heading-style', 'absent-style'],
    codes: [],
    apply: document => styled(document, {headingGap: '\n'}),
  },
  {
    name: 'thematic breaks between sections',
    touches: ['section-gap', 'order', 'after', 'wrapping'],
    codes: [],
    apply: (document, dice) =>
      styled(document, {sectionGap: `\n\n${pick(dice, ['---', '***', '___', '* * *', '-----'])}\n\n`}),
  },
  {
    name: 'comments between sections',
    touches: ['section-gap'],
    codes: [],
    apply: document => styled(document, {sectionGap: '\n\n<!-- end of section -->\n\n'}),
  },
  {
    name: 'comments of several lines below headings',
    touches: ['heading-gap', 'heading-style'],
    codes: [],
    apply: document => styled(document, {headingGap: '\n\n<!--\nTo be checked.\n\nBy whom?\n-->\n\n'}),
  },
  {
    name: 'headings with blanks inside',
    touches: ['heading-style', 'level'],
    codes: [],
    apply: (document, dice) => {
      const blank = pick(dice, ['  ', '\t', '   '])
      return styled(document, {heading: (text, level) => `${'#'.repeat(level)}${blank}${text}`})
    },
  },
  {
    name: 'headings indented',
    touches: ['heading-style', 'indent'],
    codes: [],
    apply: document => styled(document, {heading: (text, level) => ` ${'#'.repeat(level)} ${text}`}),
  },
]

/* Text around the document. */

const openings = [
  'Here is the summary:',
  'Sure! Here is the requested summary of the document.',
  'Certainly. I have read the document and written the summary in the form you asked for:',
  'Aquí tiene el resumen solicitado:',
]
const closings = [
  'Let me know if you would like any changes!',
  'I hope this helps.',
  'Note: this summary was generated automatically and may contain errors.',
]

const chatter = (text: string) => ({heading: '', level: 2, within: null, markdown: text})

function fenced(name: string, open: string, close: string): Variation {
  return {
    name: `code fence ${name}`,
    touches: ['wrapping', 'trailing-end'],
    codes: ['wrapped-document'],
    apply: document =>
      JSON.stringify(document.base['additionalSections']).includes('```') && open.startsWith('```')
        ? null
        : finished(document, text => `${open}\n${text}${close}`),
  }
}

const around: Variation[] = [
  {
    name: 'chatter before the title',
    touches: ['start', 'before'],
    codes: ['wrapped-document'],
    apply: (document, dice) => {
      const text = pick(dice, openings)
      if (document.style.headerFirst) return null
      return {...finished(document, it => `${text}\n\n${it}`), before: [...document.before, chatter(text)]}
    },
  },
  {
    name: 'chatter and a thematic break before the title',
    touches: ['start', 'before'],
    codes: ['wrapped-document'],
    apply: (document, dice) => {
      const text = pick(dice, openings)
      return {...finished(document, it => `${text}\n\n---\n\n${it}`), before: [...document.before, chatter(text)]}
    },
  },
  {
    name: 'chatter after a thematic break',
    touches: ['after', 'order'],
    codes: ['wrapped-document'],
    apply: (document, dice) => {
      if (document.parts.at(-1)?.shape === null) return null
      const text = pick(dice, closings)
      return {...finished(document, it => `${it}\n---\n\n${text}\n`), after: [...document.after, chatter(text)]}
    },
  },
  fenced('```markdown', '```markdown', '```\n'),
  fenced('```', '```', '```\n'),
  fenced('~~~md', '~~~md', '~~~\n'),
  fenced('````', '````markdown', '````'),
  fenced('that is never closed', '```markdown', ''),
  {
    name: 'code fence with chatter around it',
    touches: ['wrapping', 'start', 'before', 'after', 'trailing-end', 'order'],
    codes: ['wrapped-document'],
    apply: (document, dice) => {
      const [before, after] = [pick(dice, openings), pick(dice, closings)]
      return {
        ...finished(document, it => `${before}\n\n~~~markdown\n${it}~~~\n\n${after}\n`),
        before: [chatter(before), ...document.before],
        after: [...document.after, chatter(after)],
      }
    },
  },
  {
    name: 'blank lines around',
    touches: ['start'],
    codes: [],
    apply: document => finished(document, it => `\n\n${it}\n\n\n`),
  },
  {
    name: 'a comment above',
    touches: ['start'],
    codes: [],
    apply: document => finished(document, it => `<!-- version 2 -->\n\n${it}`),
  },
  {
    name: 'no final newline',
    touches: ['trailing-end'],
    codes: [],
    apply: document => finished(document, it => it.trimEnd()),
  },
]

/* Changes of the whole text, which come last. */

const endings: Variation[] = [
  ['CRLF', '\r\n'],
  ['CR', '\r'],
].map(([name, ending]) => ({
  name: `${name} line endings`,
  touches: ['ending'],
  codes: [],
  apply: (document: Document) =>
    alike(
      finished(document, it => it.replace(/\r?\n/g, ending as string)),
      oneEnding,
    ),
}))

const mark: Variation = {
  name: 'a byte order mark',
  touches: ['mark'],
  codes: [],
  apply: document => finished(document, it => `\ufeff${it}`),
}

export const valueVariations: readonly Variation[] = [...values, ...invisible, ...mojibake]
export const textVariations: readonly Variation[] = [...lines, ...around, ...endings, mark]
