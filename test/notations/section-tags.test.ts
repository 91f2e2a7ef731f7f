import {describe, expect, it} from 'vitest'
import {fixSummary, parseSummary} from '../../src/index.js'

/* Tags in place of headings and labels, as prompts ask for them. */

const SUMMARY = '<executive_summary>\nNine ports share one ferry.\n</executive_summary>'
const COMMITMENTS = '<commitments>\n- One\n- Two\n</commitments>'

describe('sections between tags', () => {
  it.each([
    ['below a heading', `# T\n\n${SUMMARY}\n\n${COMMITMENTS}\n`],
    ['below a title in tags', `<title>T</title>\n${SUMMARY}\n${COMMITMENTS}\n`],
    ['inside a tag around all', `<document>\n<title>T</title>\n${SUMMARY}\n${COMMITMENTS}\n</document>\n`],
    [
      'inside a tag with the name of a section',
      `<summary>\n<title>T</title>\n${SUMMARY}\n${COMMITMENTS}\n</summary>\n`,
    ],
    ['with blank lines', `# T\n\n${SUMMARY.replaceAll('\n', '\n\n')}\n\n${COMMITMENTS.replace('\n', '\n\n')}\n`],
    ['on one line', `# T\n\n<executive_summary>Nine ports share one ferry.</executive_summary>\n${COMMITMENTS}\n`],
    ['with CRLF', `# T\n\n${SUMMARY}\n\n${COMMITMENTS}\n`.replaceAll('\n', '\r\n')],
  ])('%s', (_, markdown) => {
    const {summary, diagnostics} = parseSummary(markdown)
    expect(summary).toMatchObject({
      title: 'T',
      executiveSummary: 'Nine ports share one ferry.',
      commitments: ['One', 'Two'],
      additionalSections: [],
    })
    expect(diagnostics.map(it => it.code)).toContain('wrapped-document')
    expect(parseSummary(fixSummary(markdown).markdown).summary).toEqual(summary)
  })

  it('may have header lines in tags above them', () => {
    const lines = '<date>3 May 2024</date>\n<location>Lima, Peru</location>\n<chair>Ada</chair>'
    const {date, location, metadata} = parseSummary(`<title>T</title>\n${lines}\n${SUMMARY}\n${COMMITMENTS}\n`).summary
    expect({date, place: location?.text, metadata}).toEqual({
      date: '2024-05-03',
      place: 'Lima, Peru',
      metadata: [{name: 'chair', value: 'Ada'}],
    })
  })

  it.each([
    ['code', `\`\`\`xml\n${SUMMARY}\n${COMMITMENTS}\n\`\`\``],
    ['one tag', COMMITMENTS],
    ['tags without an end', '<actors>\n\n<commitments>\n\nText.'],
    ['folds', `<details>\n<summary>One</summary>\n\nText.\n\n</details>`],
  ])('are not: %s', (_, text) => {
    const {diagnostics} = parseSummary(`# T\n\n${text}\n`)
    expect(diagnostics.map(it => it.code)).not.toContain('wrapped-document')
  })
})
