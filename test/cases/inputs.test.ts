import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  applyEdits,
  type DiagnosticCode,
  fixSummary,
  modifySummary,
  parseSummary,
  type SummaryResult,
  stringifySummary,
} from '../../src/index.js'
import {agrees, type CaseOptions, canDeclareForms, formOptions} from './case.js'
import {RIGHT_AT_LEAST} from './floors.js'

/* Minimal inputs of people who used other tools, each with the values that a reader expects. */

const INPUTS = new URL('../../../shared/cases/inputs/', import.meta.url)
const present = existsSync(INPUTS)
if (!present) console.warn(`No inputs at ${INPUTS.pathname}: they are not tested.`)

interface Row {
  readonly file: string
  readonly expects: string
  /** Fields of the value; `$any` as in cases. */
  readonly reads?: Readonly<Record<string, unknown>>
  /** Codes that are reported, in any order, among others. */
  readonly reports?: readonly string[]
  /** Codes that are not reported. */
  readonly keepsQuiet?: readonly string[]
  /** Other expectations. */
  readonly holds?: (result: SummaryResult, markdown: string) => void
  /** The form of the row. The row runs only if forms can be declared. */
  readonly form?: Readonly<Record<string, unknown>>
}

const porto = {text: 'Porto, Portugal', places: [{city: 'Porto', country: 'Portugal', countryCode: 'PRT'}]}

const ROWS: readonly Row[] = [
  {
    file: '01-subheadings-empty-the-field.md',
    expects: 'text and items below sub-headings are those of the section',
    reads: {
      executiveSummary: 'All members met.\n\nBackground\n\nBuoys were lost in 2024.\n\nOutcome\n\nA plan was made.',
      commitments: ['Print the leaflet.', 'Repair the buoy.'],
      actors: [
        {category: 'Ports', actors: ['Port of Porto', 'Port of Vigo']},
        {category: 'Press', actors: ['Mar Diario']},
      ],
    },
    reports: ['subheading', 'category-list'],
    keepsQuiet: ['empty-section'],
  },
  {
    file: '02-heading-only-section.md',
    expects: 'a section of sub-headings is kept under its heading and written back so',
    holds: ({summary}) => {
      expect(summary.additionalSections.map(it => it.heading)).toEqual(['Participants'])
      const written = stringifySummary(summary)
      expect(written).toContain('## Participants\n\n### Present\n\n- Ana Reis\n\n### Absent\n\n- Bo Lund\n')
      expect(written).not.toContain('\\##')
    },
  },
  {
    file: '03-bold-line-outside-the-form.md',
    expects: 'a bold line and a list outside the form are written back as they are',
    holds: ({summary}) => {
      const written = stringifySummary(summary)
      expect(written).toContain('**Spring Series 2025, day 1**')
      expect(written).toContain('\n- Hosted by the guild\n- Open to all\n')
      expect(written).not.toContain('\\')
    },
  },
  {
    file: '05-header-table-under-a-heading.md',
    expects: 'a table of labels and values under a heading of its own gives the header',
    reads: {date: '2025-03-04', location: porto, executiveSummary: 'All members met.'},
    reports: ['field-style'],
  },
  {
    file: '06-header-list-with-nested-list.md',
    expects: 'a list with a list in it gives the header; what is not of the form is metadata',
    reads: {date: '2025-03-04', location: porto},
    holds: ({summary}) => {
      const attendees = summary.metadata.find(it => it.name === 'Attendees')
      expect(attendees?.value).toContain('Ana Reis')
      expect(attendees?.value).toContain('Bo Lund')
    },
  },
  {
    file: '07-header-table-fields-as-columns.md',
    expects: 'a table with a column for each label gives the header',
    reads: {date: '2025-03-04', location: porto, metadata: [{name: 'Status', value: 'Accepted'}]},
    reports: ['field-style', 'unknown-field'],
  },
  {
    file: '09-date-and-location-as-headings.md',
    expects: 'labels that are headings give the header',
    reads: {date: '2025-03-04', location: porto},
    reports: ['field-style'],
  },
  {
    file: '10-own-table-records.md',
    expects: 'the rows of a table of a declared form are objects',
    form: {
      name: 'roundtable',
      sections: {
        actionItems: {
          kind: 'table',
          columns: {task: 'text', owner: 'text', due: 'date', status: {kind: 'choice', options: ['open', 'done']}},
        },
      },
    },
    reads: {
      title: 'Reef Roundtable',
      actionItems: [
        {task: 'Print leaflet', owner: 'Ana Reis', due: '2025-06-01', status: 'open'},
        {task: 'Repair buoy', owner: 'Bo Lund', due: '2025-07-15', status: 'done'},
      ],
      additionalSections: [],
    },
  },
  {
    file: '11-commitments-as-table.md',
    expects: 'a table of several columns in a section of items gives items, or a warning',
    holds: ({summary, diagnostics}) => {
      const read = agrees(summary.commitments, {
        $any: [
          ['Print the leaflet', 'Repair the buoys'],
          ['Print the leaflet; Ports; 2026', 'Repair the buoys; Guild; 2027'],
        ],
      })
      expect(read || diagnostics.some(it => it.code === ('misplaced-content' as DiagnosticCode))).toBe(true)
    },
  },
  {
    file: '12-commitments-as-one-column-table.md',
    expects: 'a table of one column gives an item a row',
    reads: {date: '2025-03-06', commitments: ['AR: print the leaflet', 'Write to the press']},
    keepsQuiet: ['empty-section'],
  },
  {
    file: '13-actors-with-a-third-column.md',
    expects: 'cells of further columns stay with their row',
    reads: {
      actors: [
        {category: 'Ports', actors: ['Port of Porto']},
        {category: 'Press', actors: ['Mar Diario']},
      ],
    },
    reports: ['extra-cell'],
    holds: ({summary}) => {
      const [extra, ...others] = summary.additionalSections
      expect(others).toEqual([])
      for (const part of ['Port of Porto', 'Host', 'Mar Diario', 'Observer']) expect(extra?.markdown).toContain(part)
      const written = stringifySummary(summary)
      expect(written.indexOf('Observer')).toBeLessThan(written.indexOf('## Main Themes'))
    },
  },
  {
    file: '14-task-state.md',
    expects: 'the box of a task is no part of the value, and no fix and no edit takes it away',
    reads: {commitments: ['Publish the tide table.', 'Repair the north buoy.', 'Hire a diver.']},
    holds: (_, markdown) => {
      const boxes = (text: string) => text.match(/\[[ xX]\]/g)
      expect(boxes(fixSummary(markdown).markdown)).toEqual(['[X]', '[ ]', '[x]'])
      const edits = modifySummary(markdown, ['commitments', 1], 'Repair the south buoy.')
      expect(applyEdits(markdown, edits)).toContain('- [ ] Repair the south buoy.')
    },
  },
  {
    file: '14-task-state.md',
    expects: 'a list of tasks of a declared form gives the state',
    form: {name: 'roundtable', sections: {commitments: {kind: 'list', of: 'task'}}},
    reads: {
      commitments: [
        {text: 'Publish the tide table.', done: true},
        {text: 'Repair the north buoy.', done: false},
        {text: 'Hire a diver.', done: true},
      ],
    },
  },
  {
    file: '17-other-headings.md',
    expects: 'a declared form names the headings',
    form: {
      name: 'roundtable',
      sections: {
        stakeholders: {kind: 'list', names: ['Key Stakeholders']},
        takeaways: {kind: 'list', names: ['Key Takeaways']},
        commitments: {kind: 'list', names: ['Commitments', 'Action Items']},
      },
    },
    reads: {stakeholders: ['Port of Porto'], takeaways: ['Buoys matter.'], commitments: ['Print leaflet.']},
    reports: ['section-heading', 'unknown-section'],
  },
  {
    file: '19-date-with-time.md',
    expects: 'a time of day does not keep a date from being read',
    reads: {date: '2025-03-04', endDate: null},
    reports: ['date-remark'],
    keepsQuiet: ['invalid-date'],
  },
  {
    file: '20-weekday-settles-the-date.md',
    expects: 'a weekday settles which number is the month',
    reads: {date: '2025-03-04', endDate: null},
    keepsQuiet: ['invalid-date', 'ambiguous-date'],
  },
  {
    file: '22-label-date-and-time.md',
    expects: '"Date & Time" is a label of the date',
    reads: {date: '2025-03-04', metadata: []},
    reports: ['field-label', 'date-remark'],
  },
  {
    file: '25-rule-right-below-text.md',
    expects: 'a rule right below text makes no heading of it',
    reads: {
      title: 'Reef Roundtable',
      date: '2025-03-04',
      executiveSummary: 'All members met.',
      commitments: ['Print.'],
    },
    reports: ['heading-style'],
    holds: (_, markdown) => expect(fixSummary(markdown).markdown).not.toContain('## **Date**'),
  },
  {
    file: '26-hard-breaks-in-header.md',
    expects: 'hard breaks separate header lines',
    reads: {title: '2025-03-04 Meeting - CANCELLED', date: '2025-03-04', executiveSummary: 'No quorum.'},
    keepsQuiet: ['invalid-date'],
    holds: (_, markdown) => {
      const {markdown: fixed} = fixSummary(markdown)
      for (const part of ['Attendance (please add yourself)', 'Ana Reis', 'Bo Lund']) expect(fixed).toContain(part)
      expect(fixed).not.toMatch(/2025-03-04.*Attendance/)
    },
  },
  {
    file: '27-double-colon-fields.md',
    expects: 'two colons end a label',
    reads: {date: '2025-03-04', location: porto, metadata: [{name: 'chair', value: 'Ana Reis'}]},
    reports: ['field-style'],
    holds: (_, markdown) => expect(fixSummary(markdown).markdown).toContain('**Date**: 2025-03-04\n'),
  },
  {
    file: '28-nested-front-matter.md',
    expects: 'nested keys of front matter are joined as a person would',
    reads: {title: 'Reef Roundtable', date: '2025-03-04', endDate: '2025-03-05', location: porto},
    reports: ['front-matter'],
  },
  {
    file: '29-front-matter-flow-list-range.md',
    expects: 'the range of a list in front matter holds all of it',
    reads: {title: 'Use of solar buoys', date: '2025-03-04', location: porto},
    holds: ({summary, markdownAt}) => {
      const tags = summary.metadata.findIndex(it => it.name === 'tags')
      expect(markdownAt(['metadata', tags])).toBe('tags: [energy, buoys]')
    },
  },
  {
    file: '30-no-response.md',
    expects: '"No response" is a placeholder',
    reads: {executiveSummary: null, commitments: []},
    reports: ['placeholder-value'],
  },
  {
    file: '31-note-between-tables.md',
    expects: 'a note between two tables is no group',
    reads: {
      actors: [
        {category: 'Ports', actors: ['Port of Porto']},
        {category: 'Press', actors: ['Mar Diario']},
      ],
    },
    holds: result =>
      expect(JSON.stringify([result.summary.additionalSections, result.diagnostics])).toContain('joined late'),
  },
  {
    file: '33-fence-in-summary.md',
    expects: 'the lines of a code block in prose are kept without its fences',
    reads: {
      executiveSummary: {
        $any: [
          'The template that was agreed:\n\n## Commitments\n\n- not a commitment\n\nIt will be used from May.',
          'The template that was agreed:\n\n## Commitments - not a commitment\n\nIt will be used from May.',
        ],
      },
      commitments: ['Use the template from May.'],
    },
  },
  {
    file: '34-fence-in-fence.md',
    expects: 'a document in a fence goes up to the last fence',
    reads: {title: 'Reef Roundtable', date: '2025-03-04'},
    reports: ['wrapped-document'],
    holds: ({summary}, markdown) => {
      expect(summary.commitments).toHaveLength(2)
      expect(summary.commitments[1]).toContain('tide --all')
      const fences = fixSummary(markdown).markdown.match(/^ *```/gm) ?? []
      expect(fences.length % 2).toBe(0)
    },
  },
  {
    file: '35-anchors-in-headings.md',
    expects: 'anchors are no part of headings',
    reads: {
      title: 'Reef Roundtable',
      executiveSummary: 'All members met.',
      commitments: ['Print the leaflet.'],
      actors: [{category: 'Uncategorised', actors: ['Port of Porto']}],
    },
    reports: ['section-heading'],
  },
  {
    file: '37-html-table-and-list.md',
    expects: 'tables and lists in HTML are read',
    reads: {
      actors: [{category: 'Ports', actors: ['Port of Porto', 'Port of Vigo']}],
      commitments: ['Print the leaflet.', 'Repair the buoy.'],
    },
    reports: ['table-style', 'block-style'],
  },
  {
    file: '39-html-title.md',
    expects: 'a heading in HTML is the title',
    reads: {title: 'Reef Roundtable', date: '2025-03-04', executiveSummary: 'All met.'},
    reports: ['heading-style'],
    keepsQuiet: ['missing-title'],
  },
  {
    file: '40-two-documents-in-one-file.md',
    expects: 'the first of two documents counts, the second is kept whole',
    reads: {title: 'Reef Roundtable', commitments: ['Print.']},
    reports: ['second-document'],
    keepsQuiet: ['duplicate-section'],
    holds: ({summary}) => {
      expect(summary.additionalSections).toMatchObject([{heading: 'Tide Forum', level: 1}])
      expect(summary.additionalSections[0]?.markdown).toContain('- Repair.')
    },
  },
  {
    file: '42-definition-list.md',
    expects: 'a definition list is a table, and wrapped items are one item each',
    reads: {
      actors: [
        {category: 'Ports', actors: ['Port of Porto', 'Port of Vigo']},
        {category: 'Press', actors: ['Mar Diario']},
      ],
      commitments: ['Print the leaflet', 'Repair'],
    },
    reports: ['table-style', 'list-marker'],
  },
]

function check({file, reads = {}, reports = [], keepsQuiet = [], holds, form}: Row): void {
  const markdown = readFileSync(new URL(file, INPUTS), 'utf8')
  const options: CaseOptions = form ? formOptions(form) : {}
  const result = parseSummary(markdown, options) as SummaryResult
  const value = result.summary as unknown as Record<string, unknown>
  for (const [field, want] of Object.entries(reads)) {
    if (!agrees(value[field], want)) throw new Error(`${field} reads ${JSON.stringify(value[field])}`)
  }
  const codes: readonly string[] = result.diagnostics.map(it => it.code)
  for (const code of reports) expect(codes).toContain(code)
  for (const code of keepsQuiet) expect(codes).not.toContain(code)
  holds?.(result, markdown)
}

/** Returns what is wrong with a row; `null` when nothing is. */
function complaint(row: Row): string | null {
  try {
    check(row)
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}

describe.skipIf(!present)('inputs that people wrote', () => {
  it('read as their reader expects, at least as many as before', () => {
    const runnable = ROWS.filter(row => row.form === undefined || canDeclareForms)
    const complaints = runnable.map(row => ({row, text: complaint(row)})).filter(it => it.text !== null)
    const right = runnable.length - complaints.length
    console.info(
      `inputs: ${right} of ${runnable.length} read as expected; ${ROWS.length - runnable.length} skipped, since forms cannot be declared`,
    )
    for (const {row, text} of complaints) console.info(`  ${row.file}, ${row.expects}: ${text}`)
    expect(right).toBeGreaterThanOrEqual(RIGHT_AT_LEAST.inputs)
  })
})
