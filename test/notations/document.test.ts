import {describe, expect, it} from 'vitest'
import {unwrap} from '../../src/extract/notations/document/unwrap.js'

/** What is read, what wraps it, and the text outside. */
function around(original: string) {
  const {source, from, to, wrappings, outside} = unwrap(original)
  const slice = ({start, end}: {start: number; end: number}) => original.slice(start, end)
  return {
    document: source.slice(from, to).trim(),
    wrappings: wrappings.map(({kind}) => kind),
    outside: outside.map(slice),
  }
}

/** Each row: a name, the text, the document in it, what wraps it, and the text outside. */
type Row = readonly [name: string, original: string, document: string, wrappings: string[], outside: string[]]

const WRAPPED: readonly Row[] = [
  ['reasoning', '<think>\n# Plan\n</think>\n\n# T', '# T', ['reasoning'], ['<think>\n# Plan\n</think>']],
  ['reasoning in capitals, below chatter', 'Hm.\n<THINK>a</THINK># T', '# T', ['reasoning'], ['Hm.\n<THINK>a</THINK>']],
  ['reasoning whose opening tag is missing', '# Plan\n</think>\n# T', '# T', ['reasoning'], ['# Plan\n</think>']],
  ['tags', '<answer>\n# T\n</answer>', '# T', ['tags'], []],
  [
    'tags with attributes, and chatter around',
    'Here:\n\n<doc id="1">\n# T\n</doc>\n\nBye',
    '# T',
    ['tags'],
    ['Here:', 'Bye'],
  ],
  ['tags of HTML that a prompt asked for', '<summary>\n# T\n</summary>', '# T', ['tags'], []],
  ['a tag that is never closed', '<answer>\n# T\n- a', '# T\n- a', ['tags'], []],
  [
    'tags in tags, after reasoning',
    '<think>a</think>\n<a-b>\n<c-d>\n# T\n</c-d>\n</a-b>',
    '# T',
    ['reasoning', 'tags', 'tags'],
    ['<think>a</think>'],
  ],
  ['a closing tag alone', '# T\n\na\n</answer>', '# T\n\na', ['token'], []],
  ['tokens of models', '<|assistant|>\n# T\n<|im_end|>', '# T', ['token', 'token'], []],
  [
    'AsciiDoc',
    '= Reed\n\n== Actors\n\n* One\n** _Two_ https://example.org[c]',
    '# Reed\n\n## Actors\n\n* One\n  * _Two_ [c](https://example.org)',
    ['markup'],
    [],
  ],
  [
    'the markup of MediaWiki',
    "= Reed =\n\n== Actors ==\n\n* '''One'''\n** [[Two|b]]",
    '#  Reed \n\n##  Actors \n\n* **One**\n  * [b](Two)',
    ['markup'],
    [],
  ],
  [
    'the markup of DokuWiki',
    '====== Reed ======\n\n===== Actors =====\n\n  * **One**',
    '#  Reed \n\n##  Actors \n\n  * **One**',
    ['markup'],
    [],
  ],
  [
    'the markup of Jira, and Textile',
    'h1. Reed\n\nh2. Actors\n\n||Category||Actor||\n|Ports|{{A}}|',
    '# Reed\n\n## Actors\n\n|Category|Actor|\n| --- | --- |\n|Ports|`A`|',
    ['markup'],
    [],
  ],
  [
    'Org',
    '* Reed\n:PROPERTIES:\n:CUSTOM_ID: reed\n:END:\n** Actors\n- =A=\n- [[https://example.org][B]]',
    '# Reed\n\n\n\n## Actors\n- `A`\n- [B](https://example.org)',
    ['markup'],
    [],
  ],
  [
    'LaTeX',
    '\\title{Reed}\n\\maketitle\n\\section*{A \\& B}\\label{s}\n\\begin{enumerate}\n\\item \\textbf{One} \\emph{two}\n\\begin{itemize}\n\\item[Who] Ana\n\\end{itemize}\n\\end{enumerate}',
    '# Reed\n\n## A \\& B\n\n\n1. **One** *two*\n\n\n   - **Who** Ana',
    ['markup'],
    [],
  ],
  [
    'a table of LaTeX',
    '\\section{A}\n\\begin{tabular}{ll}\n\\hline\nType & Name \\\\ \\hline\nBoards & A \\& B \\\\\n\\end{tabular}',
    '## A\n\n\n\n| Type | Name |\n| --- | --- |\n| Boards | A \\& B |',
    ['markup'],
    [],
  ],
  [
    'reStructuredText',
    '####\nReed\n####\n\nActors\n~~~~~~\n\nPorts\n^^^^^\n\nThemes\n~~~~~~',
    '# Reed\n\n\n## Actors\n\n\n### Ports\n\n\n## Themes',
    ['markup'],
    [],
  ],
  ['a fence', 'Here:\n```markdown\n# T\n```\nBye', '# T', ['fence'], ['Here:', 'Bye']],
  ['a comment above a fence', '<!-- version 2 -->\n```\n# T\n```\n<!-- end -->', '# T', ['fence'], []],
  ['a fence that is never closed', '```\n# T\n- a', '# T\n- a', ['fence'], []],
  ['a fence around a longer one', '````\n# T\n```\na\n```\n````', '# T\n```\na\n```', ['fence'], []],
  [
    'a fence around one with a language',
    '```md\n# T\n```sh\na\n```\n## B\n```',
    '# T\n```sh\na\n```\n## B',
    ['fence'],
    [],
  ],
  [
    'a fence around one without a language',
    '```md\n# T\n```\na\n```\n## B\n```\n',
    '# T\n```\na\n```\n## B',
    ['fence'],
    [],
  ],
  [
    'a fence, and another one in the chatter',
    '```md\n# T\n```\nBye\n```\na\n```',
    '# T',
    ['fence'],
    ['Bye\n```\na\n```'],
  ],
  ['indentation', '    # T\n\n      - a\n    - b', '# T\n\n  - a\n- b', ['indented'], []],
  ['indentation by tabs', '\t# T\n\t\n\t- a', '# T\n\n- a', ['indented'], []],
  ['indentation from the second line on', '# T\n\n    ## A\n\n    - b', '# T\n\n## A\n\n- b', ['indented'], []],
  ['line breaks written as \\n', '# T\\n\\n- a\\n- \\"b\\"', '# T\n\n- a\n- "b"', ['line-breaks'], []],
  ['a backslash before each mark', '\\# T\n\n\\*\\*A\\*\\*: b\n\n\\## C', '# T\n\n**A**: b\n\n## C', ['escaped'], []],
  [
    'a backslash before each full stop and hyphen',
    '# T\n\n2024\\-10\\-23 \\(a\\) One\\. Two\\.\n\n1\\. b\n\\- c',
    '# T\n\n2024-10-23 (a) One. Two.\n\n1\\. b\n\\- c',
    ['escaped'],
    [],
  ],
  [
    'anchors before hashes',
    '<a id="a"></a><a name="b"></a># T\n\n<a id="c"></a>## A\n\n- b',
    '# T\n\n## A\n\n- b',
    ['anchors'],
    [],
  ],
  ['a string of JSON', '"# T\\n\\n- \\u00e9"', '# T\n\n- é', ['json'], []],
  ['an object of JSON', '{"summary": "# T\\n\\n- a"}', '# T\n\n- a', ['json'], []],
  [
    'an object of JSON with other values',
    '[{"model": "m", "summary": "# T\\n\\n- a", "n": 2}]',
    '# T\n\n- a',
    ['json'],
    ['[{"model": "m", "summary": "', '", "n": 2}]'],
  ],
  ['JSON in a fence', '```json\n{"a": "# T\\n- b"}\n```', '# T\n- b', ['fence', 'json'], []],
  ['an indented document in tags', '<answer>\n    # T\n    - a\n</answer>', '# T\n- a', ['tags', 'indented'], []],
]

describe('what wraps a whole document', () => {
  it.each(WRAPPED)('%s', (_name, original, document, wrappings, outside) => {
    expect(around(original)).toEqual({document, wrappings, outside})
  })

  it.each([
    ['a document', '# T\n\n**Date**: 2024\n'],
    ['a document with code in it', '# T\n\n```\n# a\n```\n'],
    ['code above a document', '```\na\n```\n\n# T\n\n```\nb\n```\n'],
    ['a fold above a document', '<details>\n<summary>\na\n</summary>\n</details>\n\n# T\n'],
    ['indented code', '    a\n'],
    ['a path with a backslash', '# T\n\nC:\\new and C:\\next\n'],
    ['text without any heading', 'a\n'],
    ['a list with nested bullets', '* One\n** Two\n** Three\n'],
    ['a bullet above bold lines', '* One\n\n**Two**\n\n**Three**\n'],
    ['a line of equals signs above markdown', '== Note\n\n# T\n\n- a\n'],
    ['an anchor in code', '# T\n\n```\n<a id="b"></a># c\n```\n'],
    ['an escape at the end of a value', '# T\n\n## A\n\n- None\\.\n'],
    ['a document in which some full stops are escaped', '# T\n\nOne\\. Two. Three\n'],
    ['LaTeX in a fence', '# T\n\n```\n\\begin{itemize}\n```'],
    ['a fence of tildes, which is not a heading', '# T\n\nCode\n~~~~\nls\n~~~~'],
    ['nothing', ''],
  ])('%s is left as it is', (_name, original) => {
    expect(unwrap(original)).toEqual({
      source: original,
      from: 0,
      to: original.length,
      appendix: null,
      view: null,
      wrappings: [],
      outside: [],
      isOtherJson: false,
    })
  })

  it.each([
    ['of data', '{"a": 1}', true],
    ['of two documents', '{"a": "# T\\nb", "c": "# T\\nd"}', true],
    ['that is broken', '{"a": "# T\\nb"', false],
  ])('JSON %s', (_name, original, expected) => {
    expect(unwrap(original).isOtherJson).toBe(expected)
  })

  it('begins after a byte order mark', () => {
    expect(unwrap('\uFEFF# T')).toMatchObject({from: 1, to: 4, wrappings: []})
  })
})

describe('a view maps its offsets to the source', () => {
  it.each([
    ['indentation', '    # T\n\n    - one two'],
    ['line breaks', '# T\\n\\n- one two'],
    ['JSON', '{"a": "# T\\n\\n- one two"}'],
    ['JSON in an indented fence', '    ```json\n    {"a": "# T\\n\\n- one two"}\n    ```'],
    ['escapes', '\\# T\n\n\\- one two'],
  ])('of %s', (_name, original) => {
    const {source, view} = unwrap(original)
    const at = source.indexOf('two')
    expect(original.slice(view?.start(at), view?.end(at + 3))).toBe('two')
    expect(original.slice(view?.start(source.indexOf('- ')), view?.end(source.indexOf('two') + 3))).toContain('one two')
  })
})
