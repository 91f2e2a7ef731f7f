/**
 * Documents that nobody writes: one construct repeated, nested without end, or never closed. Each kind makes a document
 * of about a given length.
 */
export interface HostileKind {
  readonly name: string
  readonly make: (length: number) => string
}

const TITLE = '# T\n\n'
const LIST = `${TITLE}## Commitments\n\n`
const PROSE = `${TITLE}## Executive Summary\n\n`
const GROUPS = `${TITLE}## Actors\n\n`
const TABLE = `${GROUPS}| Category | Actor |\n| --- | --- |\n`
const SWAPPED = `${GROUPS}| Actor | Category |\n| --- | --- |\n`

const many = (part: string, length: number) => part.repeat(Math.max(1, Math.round(length / part.length)))

/** The part with a different number each time. */
function counted(part: (n: number) => string, length: number): string {
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n++) {
    const text = part(n)
    parts.push(text)
    size += text.length
  }
  return parts.join('')
}

const repeated: Record<string, [before: string, part: string, after?: string]> = {
  'nested quotes': ['', '>'],
  'nested quotes with text': [TITLE, '> ', 'a'],
  'nested lists': ['', '- '],
  'nested lists by lines': [LIST, Array.from({length: 50}, (_, n) => `${'  '.repeat(n)}- a\n`).join('')],
  'lists with one nested item each': [LIST, '- a\n  - b\n'],
  'nested items below one': [`${LIST}- a\n`, '  - b\n'],
  'nested items and paragraphs by turns': [`${LIST}- a\n`, '  - b\n\n  c\n\n'],
  'an item of many paragraphs': [`${LIST}- a\n`, '\n  b\n'],
  'empty bullets': [LIST, '-\n'],
  'empty bullets by turns': [LIST, '-\n*\n'],
  'lists of one item': [LIST, '* a\n\n- b\n\n'],
  'doubled markers': [LIST, '- - a\n'],
  'typed bullets': [LIST, '• a\n'],
  'paragraphs for items': [LIST, 'a b\n\n'],
  'a cell of one item many times': [`${TABLE}| C | `, 'a; ', '|'],
  'a cell of items in brackets': [`${TABLE}| C | `, '[a]; ', '|'],
  'a cell of separators': [`${TABLE}| C | `, ';', '|'],
  'a cell of <br>': [`${TABLE}| C | `, 'a<br>', '|'],
  'rows of one category': [TABLE, '| C | a |\n'],
  'rows without a category': [TABLE, '| | a |\n'],
  'rows of one cell': [TABLE, '| C |\n'],
  'rows of three cells': [TABLE, '| a | b | c |\n'],
  'swapped rows': [SWAPPED, '| a | b; c |\n'],
  'rows without a delimiter row': [GROUPS, '| a | b |\n'],
  'tables after tables': [GROUPS, '| a | b |\n|-|-|\n| c | d |\n\n'],
  pipes: [GROUPS, '|'],
  'a list for a table': [GROUPS, '- a: b; c\n'],
  'paragraphs for a table': [GROUPS, '**a**: b; c\n\n'],
  'sections of one name': ['', '## Actors\n'],
  'unknown sections': ['', '## X\n'],
  titles: ['', '# T\n'],
  'sections out of order': ['', '## Commitments\n- a\n## Actors\n- a\n'],
  'header lines in one paragraph': [TITLE, '**A**: b\n'],
  'plain header lines': [TITLE, 'Aa: b\n'],
  'header lines': [TITLE, '**A**: b\n\n'],
  'header lines as a list': [TITLE, '- A: b\n'],
  'header lines as a table': [`${TITLE}| a | b |\n|-|-|\n`, '| A | b |\n'],
  'one field many times': [TITLE, '**Date**: 2024\n\n'],
  'one location of many places': [`${TITLE}**Location**: `, 'a, b; '],
  'chatter before the title': ['', 'hello\n\n', TITLE],
  'code fences': ['', '```\na\n```\n'],
  'an open code fence': ['```\n', 'a\n'],
  comments: [TITLE, '<!-- a -->\n\n'],
  'open comments': [TITLE, '<!--'],
  'thematic breaks': [LIST, '---\n'],
  brackets: ['', '['],
  'closing brackets': ['', ']'],
  'references to nothing': ['`a` ', '[a] '],
  'images of nothing': ['`a` ', '![a] '],
  emphasis: ['', '*a_'],
  asterisks: ['', '*'],
  backticks: ['', '`a'],
  'less-than signs': ['', '<a'],
  'character references': [`${LIST}- `, '&amp;'],
  escapes: [`${LIST}- `, '\\*'],
  'one long word': [`${LIST}- `, 'a'],
  'one long paragraph': [PROSE, 'word '],
  'lines of one paragraph': [PROSE, 'word\n'],
  'items in prose': [PROSE, '- a\n'],
  'tables in prose': [PROSE, '| a |\n|-|\n\n'],
  'carriage returns': [LIST, '- a\r'],
  tabs: [LIST, '\t'],
  blanks: ['# T', ' '],
  'line endings': ['# T', '\n'],
  'invisible characters': [`${LIST}- `, '\u200b'],
  'garbled words': [LIST, '- TelefÃ³nica\n'],
  'NUL characters': ['', '\0'],
  'lone surrogates': ['', '\ud800'],
  'combining marks': [`${LIST}- a`, '\u0301'],
  'inherited names': [TABLE, '| __proto__ | constructor |\n'],
}

/** Texts that are known to slow down readers of markdown: each search could continue to the end, and begin again. */
const traps: Record<string, [before: string, part: string, after?: string]> = {
  'lazy lines in a quote': [`${LIST}> a\n`, 'b\n'],
  'lazy lines in three quotes': [`${PROSE}> > > a\n`, 'b\n'],
  'underlined headings in an item': [`${LIST}- `, 'x\n---\n'],
  'underlined headings after code': [`${TITLE}\`a\`\n\n`, 'x\n---\n'],
  'underlines of equals signs': ['', 'a\n=\n'],
  'headings underlined in prose': [PROSE, 'a\n\nb\n===\n\n'],
  'dashes after a table': [TABLE, '-\n'],
  'delimiter rows': [GROUPS, '-|-\n'],
  'rows without pipes': [TABLE, 'a\n'],
  'table rows in an item': [`${LIST}- `, '| a |\n'],
  'lists of quotes': [LIST, '- > a\n'],
  'quotes by lines': [LIST, '> > > > > > > > > > a\n'],
  'fences in a quote': [LIST, '> ```\n'],
  'fences in items': [LIST, '- ```\n'],
  'definitions in a quote': [`${LIST}> `, '[^1]: x\n'],
  'definitions that are escaped': [`${TITLE}## X\n\n`, '\\[a]: b\n'],
  'definitions without end': ['', '[a]: "b\n\n'],
  'definitions and references': ['[a]: b\n\n', '[a]'],
  'labels over lines': ['', '[a\n'],
  'a label without end': ['[a]: b\n\n[', 'a '],
  'inline HTML': [PROSE, '<b>'],
  'tags without end': [PROSE, '<a b="x" \n\n'],
  'attributes without end': [PROSE, `<a b='"`],
  'comments without end by paragraphs': [PROSE, 'a <!-- b\n\n'],
  'comments without end by items': [LIST, '- <!-- a\n'],
  'instructions without end': [PROSE, 'a <? b\n'],
  'CDATA without end': [PROSE, 'a <![CDATA[ b\n\n'],
  'autolinks without end': [PROSE, '<aaaaaaaaaa:'],
  'addresses without end': [PROSE, '<a@b.c'],
  'links without end': [PROSE, '[a](b'],
  'destinations without end': [PROSE, '[a](b('],
  'titles without end': [PROSE, '[a](b "'],
  'links in brackets': [`${PROSE}[`, '[a](b)'],
  'images in images': [PROSE, '![a'],
  'links after images that are open': [PROSE, '![[a](b)'],
  'backticks of several lengths': [PROSE, '` `` ``` ```` '],
  'one backtick in each paragraph': [PROSE, 'a `b\n\n'],
  'strong emphasis in a cell': [`${TABLE}| C | `, '***a**', ' |'],
  'emphasis inside words': [PROSE, 'a**b*c_'],
  'emphasis that only closes': [PROSE, 'a* '],
  ampersands: [PROSE, '&'],
  'names without end': [PROSE, '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  'lazy lines of prose': [`${PROSE}> `, 'The ministers met and agreed on a common roadmap.\n'],
  'underlined headings in a cell': [`${TABLE}| C | `, 'x\n---\n'],
  'labels of sections': ['', 'Actors:\n\n'],
  'headings of a section below it': [LIST, '### Commitments\n'],
  'numbered names of sections': ['', '1. Actors\n\n'],
  'hashes in front matter': ['---\ntitle: x\n', '# ', '\n---\n\n# T\n'],
  'hashes in an open front matter': ['---\ntitle: x\n', '## ', '\n---\n\n# T\n'],
  'a title of hashes': ['', '# '],
  'a cell of stars': [`${TABLE}| C | `, '* ', '|\n'],
  'a cell of dots': [`${TABLE}| C | `, '· ', '|\n'],
  'a cell of bullets': [`${TABLE}| C | `, '• a ', '|\n'],
  'a row of bullets': [TABLE, '• '],
  'characters that turn the direction': [PROSE, 'a\u202e', '\n'],
  'letters between invisible characters': [`${LIST}- `, 'a\u200b', '\n'],
  'a value and separators': [`${TABLE}| C | a`, ';', '|\n'],
  'an item of ampersands': [`${LIST}- a`, '&', 'a\n'],
  'items to be escaped': [LIST, '- \\*a\n'],
  'one item to be escaped': [`${LIST}- `, '\\*a', '\n'],
  'bold headings and labels in an item': [`${LIST}- `, '**Bold heading**\n\n[a]: b\nDate: **a**'],
  'NUL characters in an item': [`${LIST}- `, '\0a'],
  'places of which nobody knows the country': [`${TITLE}**Location**: `, 'a, b; ', '\n'],
  'places without commas': [`${TITLE}**Location**: `, 'ab cd '],
  'a section at the wrong place': [LIST, '- a\n', '\n## Characteristics\n\n- b\n'],
}

/** Notations of other programs that are never closed, or that are almost complete. */
const notations: Record<string, [before: string, part: string, after?: string]> = {
  'a wiki table without end': [`${GROUPS}{|\n`, '| a || b\n|-\n'],
  'wiki tables without end': [GROUPS, '{|\n'],
  'wiki tables without end, alone': ['', '{|\n'],
  'wiki tables without end by paragraphs': [GROUPS, '{|\n| a\n\nb\n\n'],
  'wiki tables without end in one line': [GROUPS, '{|'],
  'wiki tables in one paragraph': [GROUPS, '{|\n| a\n|}\n'],
  'wiki tables and text by turns': [GROUPS, '{|\n| a\n|}\nb\n'],
  'attributes of a wiki table': [`${GROUPS}{|\n| `, 'a=b ', '\n|}\n'],
  'AsciiDoc tables in one paragraph': [GROUPS, '|===\n|a |b\n|===\n'],
  'AsciiDoc tables with attributes': [GROUPS, '[cols=1]\n|===\n|a\n'],
  'an AsciiDoc table without end': [`${GROUPS}|===\n`, '|a |b\n'],
  'lines above tables of dashes': [GROUPS, 'a   b\n--- ---\nc   d\n\n'],
  'tables of equals signs without end': [GROUPS, '=== ===\na   b\n\n'],
  'boxes without end': [GROUPS, '┌──┬──┐\n│a │b │\n\n'],
  'grids and text by turns': [GROUPS, 'a\n+--+\n|b |\n'],
  'lines with gaps': [GROUPS, 'a    b\n'],
  'wide headers by paragraphs': [GROUPS, '||a||b||\n\n'],
  'quotation marks without end in rows': [`${GROUPS}Category,Actor\n`, 'a,"b\n'],
  'cards of labels': [GROUPS, 'Category: a\nActor: b\n\n'],
  'run-in headings': [TITLE, '**Commitments.** a\n\n'],
  'counted paragraphs that begin again': [LIST, 'a) a\n\n'],
  'braces without end': ['{\n', '"a": "b",\n'],
  'lines of a title block': ['% a\n', '  b\n'],
  'plain lines below the title': [TITLE, 'word\n'],
}

export const hostileKinds: readonly HostileKind[] = [
  ...Object.entries({...repeated, ...traps, ...notations}).map(([name, [before, part, after = '']]) => ({
    name,
    make: (length: number) => before + many(part, length) + after,
  })),
  {name: 'a cell of many items', make: length => `${TABLE}| C | ${counted(n => `a${n}; `, length)}|`},
  {name: 'rows of many categories', make: length => TABLE + counted(n => `| c${n} | a |\n`, length)},
  {name: 'many items', make: length => LIST + counted(n => `- Item ${n} of many.\n`, length)},
  {name: 'many items with markup', make: length => LIST + counted(n => `- *Item* ${n}\n`, length)},
  {name: 'many bold paragraphs', make: length => counted(n => `**a${n}**\n\n`, length)},
  {
    name: 'a long title and more titles',
    make: length => `# ${many('a', length / 2)}\n\n${many('# b\n\nc\n\n', length / 2)}`,
  },
  {name: 'many labels', make: length => TITLE + counted(n => `**L${n}**: b\n\n`, length)},
  {name: 'many headings', make: length => TITLE + counted(n => `## H${n}\n\nText.\n\n`, length)},
]
