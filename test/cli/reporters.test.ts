import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Log, Region} from 'sarif'
import {describe, expect, it} from 'vitest'
import {convert} from 'xmlbuilder2'
import {type Format, loadReporter} from '../../src/cli/reporters/index.js'
import {applyEdits, type Diagnostic, diagnosticCatalogue, parseSummary} from '../../src/index.js'
import {sarifObjections} from '../support/sarif.js'
import {cli, folder} from './run.js'

const DOCUMENT = `# Forum on Open Data

**Date**: 4 March 2024

**Location**: Quito, Ecuador

**Location**: Lima, Peru

## Executive Summary

Two dozen statistics offices agreed on 100% open formats, "by default".

## Characteristics

* First; 😀 second
`
const WRONG = '**Date**: 2024-02-30, 10:00%\n'

/** The documents for the formats: infos with fixes and related places, errors, and no diagnostics. */
const FILES = {
  'a, b: 100%.md': DOCUMENT,
  'reports/wrong.md': WRONG,
  'reports/well.md': readFileSync(new URL('../../fixtures/complete.md', import.meta.url), 'utf8'),
}

async function check(
  format: string,
  args: readonly string[] = ['.'],
  files: Record<string, string | Buffer> = FILES,
  env = {},
) {
  const at = folder(files)
  return {at, ...(await cli(['check', '--format', format, ...args], {cwd: at, env}))}
}

const diagnosticsOf = (markdown: string) => parseSummary(markdown).diagnostics

describe('pretty and compact', () => {
  it('pretty is the default, for a terminal, a pipe and GitHub Actions', async () => {
    const at = folder(FILES)
    const {stdout} = await cli(['check', '.'], {cwd: at})
    expect(stdout).toContain('  3 | **Date**: 4 March 2024\n    |           ^^^^^^^^^^^^\n')
    expect((await cli(['check', '.'], {cwd: at, env: {GITHUB_ACTIONS: 'true', CI: 'true'}})).stdout).toBe(stdout)
    const terminal = await cli(['check', '.'], {cwd: at, terminals: ['stdout', 'stderr']})
    expect(terminal.stdout).toContain('\u001b[')
    expect(terminal.stdout.replace(/\u001b\[\d+m/g, '')).toBe(stdout)
  })

  it('compact has a line for each diagnostic', async () => {
    const {stdout, stderr, code} = await check('compact', ['a, b: 100%.md'])
    expect({stderr, code}).toEqual({stderr: '', code: 0})
    const lines = diagnosticsOf(DOCUMENT).map(
      ({range: {start}, severity, message, code}) =>
        `a, b: 100%.md:${start.line}:${start.column}: ${severity}: ${message} [${code}]`,
    )
    expect(stdout.split('\n').slice(0, -2)).toEqual(lines)
    expect(stdout).toContain(
      'a, b: 100%.md:3:11: info: Found the date "4 March 2024", expected 2024-03-04. [date-style]\n',
    )
  })
})

describe('json', () => {
  it('has the diagnostics of each document, the unreadable files, and the totals', async () => {
    const {stdout, stderr, code} = await check('json', ['.', 'nowhere.md'])
    expect(JSON.parse(stdout)).toEqual({
      documents: Object.entries(FILES)
        .sort()
        .map(([file, markdown]) => ({
          file,
          diagnostics: JSON.parse(JSON.stringify(diagnosticsOf(markdown))) as unknown,
        })),
      unreadable: [{file: 'nowhere.md', error: {code: 'ENOENT', message: 'no such file or folder'}}],
      totals: {documents: 3, ...counts(Object.values(FILES).flatMap(diagnosticsOf))},
    })
    expect(stderr).toMatch(
      /^summary-md: Cannot read nowhere.md: no such file or folder.\n3 documents: \d+ errors, \d+ warnings, \d+ infos\n$/,
    )
    expect(code).toBe(2)
  })

  it('is complete even without documents', async () => {
    expect(JSON.parse((await check('json', ['nowhere.md'])).stdout)).toMatchObject({documents: [], unreadable: [{}]})
  })
})

function counts(diagnostics: readonly Diagnostic[]) {
  const count = (severity: string) => diagnostics.filter(it => it.severity === severity).length
  return {error: count('error'), warning: count('warning'), info: count('info')}
}

describe('sarif', () => {
  const logOf = async (args?: readonly string[], files?: Record<string, string | Buffer>) => {
    const run = await check('sarif', args, files)
    const log = JSON.parse(run.stdout) as Log
    return {...run, log, run: log.runs[0]!, results: log.runs[0]!.results!}
  }

  it.each<[string, readonly string[]]>([
    ['documents', ['.']],
    ['a clean document', ['reports/well.md']],
    ['a file that cannot be read', ['nowhere.md', '.']],
    ['only a file that cannot be read', ['nowhere.md']],
  ])('is valid by its schema: %s', async (_, args) => {
    const {log} = await logOf(args)
    expect(sarifObjections(log)).toEqual([])
  })

  it('has a schema that rejects what is not SARIF', async () => {
    const {log} = await logOf()
    expect(sarifObjections({...log, version: '2.0'})).not.toEqual([])
  })

  it('has every rule with its help, and every diagnostic with its rule, level, place and message', async () => {
    const {run, results} = await logOf()
    expect(run.columnKind).toBe('utf16CodeUnits')
    const rules = run.tool.driver.rules!
    expect(
      rules.map(({id, helpUri, shortDescription, help}) => [id, helpUri, shortDescription?.text, help?.text]),
    ).toEqual([
      ...Object.entries(diagnosticCatalogue).map(([code, {url, meaning, remedy}]) => [code, url, meaning, remedy]),
      ['min-coverage', undefined, expect.any(String), undefined],
    ])
    const level = {error: 'error', warning: 'warning', info: 'note'}
    const expected = Object.entries(FILES)
      .sort()
      .flatMap(([file, markdown]) =>
        diagnosticsOf(markdown).map(it => [
          file,
          it.code,
          level[it.severity],
          it.message,
          it.range.start,
          it.range.end,
        ]),
      )
    expect(
      results.map(({ruleId, ruleIndex, level, message, locations}) => {
        expect(rules[ruleIndex!]!.id).toBe(ruleId)
        const {artifactLocation, region} = locations![0]!.physicalLocation!
        const [start, end] = pointsOf(FILES[nameOf(artifactLocation!.uri!)], region!)
        return [nameOf(artifactLocation!.uri!), ruleId, level, message.text, start, end]
      }),
    ).toEqual(expected)
    expect(results.find(it => it.ruleId === 'duplicate-field')).toMatchObject({properties: {path: ['location']}})
  })

  it('has fixes that do what fixSummary does', async () => {
    const {results} = await logOf(['a, b: 100%.md'])
    const fixed = diagnosticsOf(DOCUMENT).map(({fix}) => fix && applyEdits(DOCUMENT, fix.edits))
    expect(fixed.filter(it => it !== undefined).length).toBeGreaterThan(1)
    expect(
      results.map(({fixes}) => {
        const replacements = fixes?.[0]?.artifactChanges[0]?.replacements
        if (!replacements) return undefined
        const edits = replacements.map(({deletedRegion, insertedContent}) => {
          const [start, end] = pointsOf(DOCUMENT, deletedRegion)
          return {offset: start.offset, length: end.offset - start.offset, content: insertedContent!.text!}
        })
        return applyEdits(DOCUMENT, edits)
      }),
    ).toEqual(fixed)
  })

  it('reports what could not be read', async () => {
    const {run} = await logOf(['nowhere.md', '.'])
    expect(run.invocations).toMatchObject([
      {executionSuccessful: false, toolExecutionNotifications: [{level: 'error', descriptor: {id: 'ENOENT'}}]},
    ])
    expect((await logOf()).run.invocations).toEqual([{executionSuccessful: true}])
  })

  it('names a file outside the working directory by its whole address, and standard input by its name', async () => {
    const at = folder(FILES)
    const uri = async (args: string[], input = '') => {
      const {stdout} = await cli(['check', '--format', 'sarif', ...args], {cwd: at, input})
      return (JSON.parse(stdout) as Log).runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation
    }
    expect(await uri([join(at, 'reports/wrong.md')])).toEqual({uri: `file://${at}/reports/wrong.md`})
    expect(await uri(['-'], WRONG)).toEqual({uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%'})
  })

  it('reports related places', async () => {
    const [diagnostic] = diagnosticsOf(DOCUMENT) as [Diagnostic]
    const related = [{message: 'Seen here first', range: diagnostic.range}]
    const report = {
      file: 'a.md',
      path: '/a.md',
      markdown: DOCUMENT,
      diagnostics: [{...diagnostic, related}],
      coverage: null,
    }
    const sarif = await loadReporter('sarif')
    expect(JSON.parse(sarif.document(report, {color: false, root: '/'}))).toMatchObject({
      relatedLocations: [{id: 0, message: {text: 'Seen here first'}, physicalLocation: {region: {startLine: 3}}}],
    })
  })
})

const nameOf = (uri: string) => decodeURIComponent(uri) as keyof typeof FILES

/** The start and the end of a region, with offsets: lines and columns count from 1. */
function pointsOf(text: string, {startLine = 0, startColumn = 0, endLine = 0, endColumn = 0}: Region) {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(it => it.index + it[0].length)]
  const point = (line: number, column: number) => ({line, column, offset: starts[line - 1]! + column - 1})
  return [point(startLine, startColumn), point(endLine, endColumn)] as const
}

describe('github', () => {
  it('has a workflow command for each diagnostic', async () => {
    const {stdout} = await check('github', ['a, b: 100%.md'])
    expect(stdout).toContain(
      '::notice file=a%2C b%3A 100%25.md,line=3,endLine=3,col=11,endColumn=23,title=date-style::' +
        'Found the date "4 March 2024", expected 2024-03-04.%0Afix: Write 2024-03-04%0A' +
        'https://summary-md.github.io/summary-md/diagnostics/date-style\n',
    )
    expect(stdout.split('\n').filter(it => it.startsWith('::'))).toHaveLength(diagnosticsOf(DOCUMENT).length)
  })

  it('reads back, as the runner reads it', async () => {
    const {stdout} = await check('github', ['.', 'nowhere.md'])
    const read = stdout
      .split('\n')
      .filter(it => it.startsWith('::'))
      .map(decodeCommand)
    const expected = Object.entries(FILES)
      .sort()
      .flatMap(([file, markdown]) =>
        diagnosticsOf(markdown).map(it => [
          {error: 'error', warning: 'warning', info: 'notice'}[it.severity],
          file,
          it.code,
          [it.message, ...(it.fix ? [`fix: ${it.fix.title}`] : []), it.url].join('\n'),
        ]),
      )
    expect(read.map(({name, properties, message}) => [name, properties.file, properties.title, message])).toEqual([
      ...expected,
      ['error', 'nowhere.md', 'unreadable', 'cannot read it: no such file or folder'],
    ])
  })

  it('has no end column if the range ends on another line', async () => {
    const {stdout} = await check('github', ['a.md'], {'a.md': 'Forum\n=====\n'})
    expect(stdout).toMatch(/line=1,endLine=2,col=1,title=heading-style/)
  })

  it('names files from the root of the workspace', async () => {
    const at = folder(FILES)
    const {stdout} = await cli(['check', '--format', 'github', 'wrong.md'], {
      cwd: join(at, 'reports'),
      env: {GITHUB_WORKSPACE: at},
    })
    expect(stdout).toMatch(/^::error file=reports\/wrong\.md,/)
  })

  it('names no file for standard input', async () => {
    const {stdout} = await cli(['check', '--format', 'github'], {input: WRONG})
    expect(stdout).toMatch(/^::error line=1,/)
  })
})

/** Decodes a command as the runner of GitHub Actions does. */
function decodeCommand(line: string) {
  const [, name = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = Object.fromEntries(list.split(',').map(it => it.split('=').map(decode))) as Record<
    'file' | 'title',
    string
  >
  return {name, properties, message: decode(message)}
}

describe('junit', () => {
  interface Suite {
    readonly '@name': string
    readonly '@tests': string
    readonly '@failures': string
    readonly '@errors': string
    readonly testcase: Case | Case[]
  }
  type Case = Record<'@name' | '@line' | 'system-out', string> & Record<'failure' | 'error', Record<string, string>>

  const suitesOf = async (args?: readonly string[], files?: Record<string, string | Buffer>) => {
    const run = await check('junit', args, files)
    const {testsuites} = convert(run.stdout, {format: 'object'}) as unknown as {
      testsuites: {testsuite?: Suite | Suite[]}
    }
    const suites = [testsuites.testsuite ?? []].flat()
    return {...run, suites: suites.map(it => ({...it, cases: [it.testcase].flat()}))}
  }

  it('has a suite for each document and a case for each diagnostic; only errors fail', async () => {
    const {suites, stdout} = await suitesOf()
    expect(stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="summary-md">\n/)
    expect(
      suites.map(it => [
        it['@name'],
        Number(it['@tests']),
        Number(it['@failures']),
        it.cases.map(({failure}) => failure?.['@type']),
      ]),
    ).toEqual(
      Object.entries(FILES)
        .sort()
        .map(([file, markdown]) => {
          const diagnostics = diagnosticsOf(markdown)
          const failures = diagnostics.map(it => (it.severity === 'error' ? it.code : undefined))
          return [
            file,
            Math.max(1, failures.length),
            failures.filter(it => it).length,
            failures.length > 0 ? failures : [undefined],
          ]
        }),
    )
    const date = suites[0]!.cases.find(it => it['@name'] === 'date-style at 3:11')
    expect(date?.['system-out']).toContain(
      'Found the date "4 March 2024", expected 2024-03-04.\nfix: Write 2024-03-04\n',
    )
    expect(suites[2]!.cases[0]!.failure['#']).toContain('reports/wrong.md:1:1')
  })

  it('reports what could not be read, and too many warnings', async () => {
    const {suites, code, stderr} = await suitesOf(['nowhere.md', '.', '--max-warnings', '1'])
    expect(suites.slice(-2).map(it => [it['@name'], it['@errors'], it['@failures'], it.cases[0]!['@name']])).toEqual([
      ['nowhere.md', '1', '0', 'readable'],
      ['summary-md', '0', '1', 'max-warnings'],
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/summary-md: Found \d+ warnings, but --max-warnings allows 1\.\n$/)
    expect((await suitesOf(['.', '--max-warnings', '1000'])).suites).toHaveLength(3)
  })

  it('escapes the special characters of XML', async () => {
    const {stdout} = await check('junit', ['.'], {'a.md': '# A\n\n**Date**: soon 1 < 2 > & ]]> "x"\n'})
    expect(stdout).toContain('message="Found &quot;soon 1 &lt; 2 &gt; &amp; ]]&gt; &quot;x&quot;&quot;, expected')
  })
})

describe('what is reported', () => {
  it.each(['pretty', 'compact', 'json', 'sarif', 'github', 'junit'])(
    '--quiet leaves errors alone: %s',
    async format => {
      const at = folder(FILES)
      const {stdout, stderr, code} = await cli(['check', '--quiet', '--format', format, '.'], {cwd: at})
      const count = (text: string) => stdout.split(text).length - 1
      expect(stdout).not.toContain(format === 'sarif' ? '"ruleId":"date-style"' : 'date-style')
      expect(count('invalid-date')).toBeGreaterThan(0)
      expect(stdout + stderr).toMatch(/3 documents: 2 errors, [1-9]\d* warnings, [1-9]\d* infos\n/)
      expect(code).toBe(1)
    },
  )

  it.each<[number, number]>([
    [0, 1],
    [1, 0],
    [99, 0],
  ])('--max-warnings %d for one warning exits with %d', async (most, code) => {
    const at = folder({'a.md': FILES['reports/well.md'].replace(/\*\*Location\*\*.*\n\n/, '')})
    const run = await cli(['check', '--max-warnings', String(most), 'a.md'], {cwd: at})
    expect(run.stdout).toContain('1 document: 0 errors, 1 warning, ')
    expect(run).toMatchObject({
      code,
      stderr: code === 0 ? '' : 'summary-md: Found 1 warning, but --max-warnings allows 0.\n',
    })
  })

  it.each([[['--max-warnings', '-1']], [['--max-warnings', '1.5']], [['--format', 'xml']]])(
    '%j is misuse',
    async args => {
      const {code, stderr} = await cli(['check', ...args])
      expect(code).toBe(2)
      expect(stderr).toMatch(/^summary-md: Option '/)
    },
  )

  it('--severity decides what is an error', async () => {
    const at = folder(FILES)
    const run = (...args: string[]) => cli(['check', ...args, 'reports/wrong.md'], {cwd: at})
    expect((await run()).code).toBe(1)
    expect((await run('--severity', 'invalid-date=off', '--severity', 'missing-title=warning')).code).toBe(0)
  })
})

describe('--min-coverage', () => {
  /** The built-in form covers all of the first document, and almost nothing of the second. */
  const DOCUMENTS = {
    'full.md': '# A title of a document\n\n## Commitments\n\n- Open data by 2026.\n',
    'thin.md': `# T\n\n## Commitments\n\n- One.\n\n## Appendix\n\n${'Words that no field takes. '.repeat(9)}\n`,
  }
  const run = (...args: string[]) => cli(['check', ...args, 'full.md', 'thin.md'], {cwd: folder(DOCUMENTS)})
  const SENTENCE = /Found a coverage of 0\.\d+, expected at least 0\.8\./

  it('fails the run if a document has less', async () => {
    const {code, stderr} = await run('--min-coverage', '0.8')
    expect({code, stderr}).toEqual({code: 1, stderr: 'summary-md: Found 1 document with a coverage below 0.8.\n'})
    expect((await run('--min-coverage', '0')).code).toBe(0)
    expect((await run()).code).toBe(0)
  })

  it.each(['1.1', '-1', 'x', '80%'])('is not %s', async value => {
    expect((await run(`--min-coverage=${value}`)).code).toBe(2)
  })

  it.each<[Format, (stdout: string) => unknown, unknown]>([
    [
      'pretty',
      it => it.match(/^(\S+) error min-coverage\n {2}(.*)$/m)?.slice(1),
      ['thin.md', expect.stringMatching(SENTENCE)],
    ],
    [
      'compact',
      it => it.match(/^(\S+):1:1: error: (.*) \[min-coverage\]$/m)?.slice(1),
      ['thin.md', expect.stringMatching(SENTENCE)],
    ],
    [
      'github',
      it => it.match(/^::error file=(\S+),title=min-coverage::(.*)$/m)?.slice(1),
      ['thin.md', expect.stringMatching(SENTENCE)],
    ],
    [
      'junit',
      it => it.match(/classname="(\S+)" file="\S+">\n\s*<failure type="min-coverage" message="(.*)"/)?.slice(1),
      ['thin.md', expect.stringMatching(SENTENCE)],
    ],
    [
      'json',
      it =>
        (JSON.parse(it) as {documents: {file: string; coverage: number}[]}).documents.map(({file, coverage}) => [
          file,
          coverage < 0.8,
        ]),
      [
        ['full.md', false],
        ['thin.md', true],
      ],
    ],
    [
      'sarif',
      it =>
        (JSON.parse(it) as Log).runs[0]!.results!.filter(({ruleId}) => ruleId === 'min-coverage').map(
          ({level, locations}) => [level, locations![0]!.physicalLocation!.artifactLocation!.uri],
        ),
      [['error', 'thin.md']],
    ],
  ])('is reported by %s, with --quiet too', async (format, found, expected) => {
    for (const quiet of [[], ['--quiet']]) {
      const {code, stdout} = await run('--format', format, '--min-coverage', '0.8', ...quiet)
      expect(code).toBe(1)
      expect(found(stdout)).toEqual(expected)
    }
  })
})
