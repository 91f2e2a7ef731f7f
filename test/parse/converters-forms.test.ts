import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, formSchema, parseSummary} from '../../src/index.js'

/* A document with links and code and without a title, as converters write it in other markup languages. */

const form = defineForm({
  name: 'proposal',
  title: {optional: true},
  fields: {
    proposal: 'link',
    authors: {kind: 'list', names: ['Authors'], separator: ','},
    contact: {kind: 'text', optional: true},
  },
  sections: {
    motivation: 'markdown',
    steps: 'list',
    costs: {kind: 'table', columns: {part: 'text', euros: 'number'}, optional: true},
  },
})

const VALUES = {
  proposal: {text: 'RP-12', url: '0012-reed.md'},
  authors: ['Ana Duarte', 'Bo Lind'],
  steps: ['Call reed() first', 'See the plan'],
}

const DOCUMENTS: readonly [name: string, markdown: string, more?: object][] = [
  [
    'AsciiDoc',
    `* Proposal: link:0012-reed.md[RP-12]
* Authors: https://example.org/ana[Ana Duarte],
https://example.org/bo[Bo Lind]

== Motivation

[source,sh]
----
# a comment
== no heading
----

== Steps

[arabic]
. Call \`reed()\` first
. See https://example.org/plan[the
plan]
`,
  ],
  [
    'Org',
    `- Proposal: [[file:0012-reed.md][RP-12]]
- Authors: [[https://example.org/ana][Ana Duarte]],
  [[https://example.org/bo][Bo Lind]]

* Motivation
  :PROPERTIES:
  :CUSTOM_ID: motivation
  :END:
#+begin_src sh
  # a comment
  ** no heading
#+end_src

* Steps
  :PROPERTIES:
  :CUSTOM_ID: steps
  :END:
1. Call =reed()= first
2. See [[https://example.org/plan][the plan]]
`,
  ],
  [
    'MediaWiki',
    `* Proposal: [[0012-reed.md|RP-12]]
* Authors: [https://example.org/ana Ana Duarte], [https://example.org/bo Bo Lind]

<span id="motivation"></span>
== Motivation ==

<syntaxhighlight lang="sh"># a comment
# another
</syntaxhighlight>

<span id="steps"></span>
== Steps ==

# Call <code>reed()</code> first
# See [https://example.org/plan the plan]
`,
  ],
  [
    'DokuWiki, with a table',
    `  * Proposal: [[0012-reed.md|RP-12]]
  * Authors: [[https://example.org/ana|Ana Duarte]], [[https://example.org/bo|Bo Lind]]

===== Motivation =====

<code sh>
# a comment
</code>

===== Steps =====

  - Call ''%%reed()%%'' first
  - See [[https://example.org/plan|the plan]]

===== Costs =====

^Euros ^Part  ^
|12    |Boat  |
|8     |Ropes |
`,
    {
      costs: [
        {part: 'Boat', euros: 12},
        {part: 'Ropes', euros: 8},
      ],
    },
  ],
  [
    'the markup of Jira',
    `* Proposal: [RP-12|0012-reed.md]
* Authors: [Ana Duarte|https://example.org/ana], [Bo Lind|https://example.org/bo]
* Contact: [mailto:ana@example.org]

h2. {anchor:motivation}Motivation
{code:sh}
# a comment
h2. no heading
{code}
h2. {anchor:steps}Steps
# Call {{reed()}} first
# See [the plan|https://example.org/plan]
`,
    {contact: 'ana@example.org'},
  ],
  [
    'Textile, with the alignment of cells',
    `* Proposal: "RP&#45;12":0012-reed.md
* Authors: "Ana Duarte":https://example.org/ana, "Bo Lind":https://example.org/bo

h2(#motivation). Motivation

<pre class="sh">
# a comment
h2. no heading
</pre>

h2(#steps). Steps

# Call @reed()@ first
# See "the plan":https://example.org/plan

h2(#costs). Costs

|_<. Part|_>. Euros|
|<. Boat|>. 12|
`,
    {costs: [{part: 'Boat', euros: 12}]},
  ],
]

describe.each(DOCUMENTS)('%s', (_name, markdown, more = {}) => {
  const values = {...VALUES, additionalSections: [], ...more}

  it('has the values', () => {
    const {summary} = parseSummary(markdown, {form})
    expect(summary).toMatchObject(values)
    expect(summary.motivation).toContain('# a comment')
    expect(formSchema(form).safeParse(summary).success).toBe(true)
  })

  it('has them after all fixes', () => {
    const fixed = fixSummary(markdown, {form}).markdown
    expect(parseSummary(fixed, {form}).summary).toMatchObject(values)
  })
})

describe('a link', () => {
  const read = (markdown: string) =>
    parseSummary(`${markdown}\n\nh2. Motivation\n\nA\n\nh2. Steps\n\n* B\n`, {form}).summary

  it.each([
    ['* Proposal: [https://example.org/12]', {text: 'https://example.org/12', url: 'https://example.org/12'}],
    ['* Proposal: "$":https://example.org/12.', {text: 'https://example.org/12', url: 'https://example.org/12'}],
    ['* Proposal: "12":https://example.org/1...2', {text: '12', url: 'https://example.org/1...2'}],
    ['* Proposal: [12|https://example.org/a(b)]', {text: '12', url: 'https://example.org/a(b)'}],
  ])('%s', (markdown, proposal) => expect(read(markdown).proposal).toEqual(proposal))
})

it('reads markdown with lines of other languages as markdown', () => {
  const markdown =
    '- Proposal: [RP-12](0012-reed.md)\n\n## Motivation\n\n== a\n== b\nh2. c\n\n## Steps\n\n- [a|b]\n- "c":d\n'
  expect(parseSummary(markdown, {form}).summary).toMatchObject({
    proposal: VALUES.proposal,
    motivation: '== a\n== b\nh2. c',
    steps: ['[a|b]', '"c":d'],
  })
})

it.each(['- Proposal \\#:\n    [RP-12](0012-reed.md)', '- Proposal \\#: [RP-12](0012-reed.md)'])('reads %j', line => {
  const {summary} = parseSummary(`${line}\n- Authors: Ana Duarte\n\n## Motivation\n\nA\n\n## Steps\n\n- B\n`, {form})
  expect(summary).toMatchObject({proposal: VALUES.proposal, authors: ['Ana Duarte'], additionalSections: []})
})
