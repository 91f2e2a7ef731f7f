import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {node, pack, projectBeside, ROOT} from '../support/project.js'

const fixture = (name: string) => readFileSync(join(ROOT, 'fixtures', name), 'utf8')

const DIALOGUE = `# Dialogue on Tides

**Date**: 31 February 2024

**Location**: Quito, Ecuador

## Executive Summary

See [the report].

## Characteristics

- One

## Actors

| Category | Actor |
| --- | --- |
| Political Actors | [Bank of Tides]; Harbour Office |

## Main Themes

No themes identified.

## Practical Applications

* One

## Commitments

- One
`

const TYPED = `import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import summaryMd, {summaryFromMdast, summaryOf} from 'summary-md/remark'
import {defineForm, SummarySchema} from 'summary-md'

const processor = remark().use(remarkGfm).use(summaryMd).use(summaryMd, {severity: {'date-style': 'off'}, maxLength: 5})
const file: VFile = processor.processSync('# T')
const title: string | null | undefined = file.data.summary?.summary.title
const tree: Root = remark().parse('# T')
const place: number | undefined = summaryFromMdast(tree, '# T').rangeOf(['title'])?.start.line
const typed: string | null = summaryFromMdast(tree, '# T', {schema: SummarySchema}).summary.title
const letter = defineForm({name: 'letter', sections: {points: 'list'}})
const ofTree: string[] = summaryFromMdast(tree, '# T', {form: letter}).summary.points
const ofFile: string[] | undefined = summaryOf(remark().use(summaryMd, {form: letter}).processSync(''), letter)?.summary.points
console.log(title, place, typed, ofTree, ofFile)
`
const WRONG = `import {remark} from 'remark'
import summaryMd, {summaryFromMdast} from 'summary-md/remark'; import {defineForm} from 'summary-md'
remark().use(summaryMd, {severity: {'no-such-code': 'off'}})
remark().use(summaryMd, 5)
const title: number = summaryFromMdast(remark().parse(''), '').summary.title
const summary: string = remark().processSync('').data.summary
summaryFromMdast(remark().parse(''), '', {form: defineForm({name: 'a', sections: {points: 'list'}})}).summary.actors
remark().use(summaryMd, {form: 'changelog'})
`

const USE = `
const file = remark().use(remarkGfm).use(summaryMd).processSync('# T\\n\\n**Date**: 4 March 2024\\n')
console.log(file.data.summary.summary.date, file.messages[0].ruleId, summaryFromMdast(remark().parse('# T'), '# T').summary.title)
`

let folder = ''
beforeAll(() => {
  folder = projectBeside(pack(), {
    '.remarkrc.json': JSON.stringify({
      plugins: [
        'remark-gfm',
        'remark-preset-lint-recommended',
        ['summary-md/remark', {severity: {'placeholder-value': 'off'}}],
      ],
    }),
    'clean.md': fixture('complete.md'),
    'dialogue.md': DIALOGUE,
    'esm.js': `import {remark} from 'remark'; import remarkGfm from 'remark-gfm'; import summaryMd, {summaryFromMdast} from 'summary-md/remark';${USE}`,
    'cjs.cjs': `const {default: summaryMd, summaryFromMdast} = require('summary-md/remark');
      Promise.all([import('remark'), import('remark-gfm')]).then(([{remark}, {default: remarkGfm}]) => {${USE}})`,
    'typed.mts': TYPED,
    'wrong.mts': WRONG,
  })
})

const remarkCli = (...args: string[]) => {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['node_modules/remark-cli/cli.js', '--no-stdout', '--no-color', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return {
    status,
    report: stderr
      .trim()
      .split('\n')
      .map(line => line.trim().replace(/ +/g, ' ')),
  }
}

describe('remark-cli', () => {
  it('finds nothing in a canonical document', () => {
    expect(remarkCli('clean.md', '--frail')).toEqual({status: 0, report: ['clean.md: no issues found']})
  })

  it('reports the diagnostics of a file together with those of remark-lint, and fails for an error', () => {
    expect(remarkCli('dialogue.md')).toEqual({
      status: 1,
      report: [
        'dialogue.md',
        '3:11-3:27 error Found "31 February 2024", which does not exist, expected an existing date. invalid-date summary-md',
        '9:5-9:17 warning Unexpected reference to undefined definition, expected corresponding definition (`the report`) for a link or escaped opening bracket (`\\[`) for regular text no-undefined-references remark-lint',
        '19:22-19:37 warning Unexpected reference to undefined definition, expected corresponding definition (`bank of tides`) for a link or escaped opening bracket (`\\[`) for regular text no-undefined-references remark-lint',
        '19:22-19:37 info Found the value in brackets "[Bank of Tides]", expected "Bank of Tides". bracketed-value summary-md',
        '27:1-27:2 info Found the list marker "*", expected "-". list-marker summary-md',
        '',
        '5 messages (✖ 1 error, ⚠ 2 warnings)',
      ],
    })
  })
})

describe('the package', () => {
  it.each(['esm.js', 'cjs.cjs'])('exports the plugin to %s', file => {
    expect(node(folder, file)).toBe('2024-03-04 date-style T\n')
  })

  const compile = (module: string, resolution: string, ...files: string[]) => {
    const args = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', 'node', '--target', 'es2022']
    const options = [...args, '--module', module, '--moduleResolution', resolution, ...files]
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const {stdout} = spawnSync(process.execPath, [tsc, ...options], {cwd: folder, encoding: 'utf8'})
    return stdout.split('\n').filter(line => line.includes('error TS'))
  }

  it('has types that reject wrong arguments', () => {
    const errors = compile('nodenext', 'nodenext', 'typed.mts', 'wrong.mts')
    expect(errors.map(line => line.slice(0, line.indexOf(',')))).toEqual(
      [3, 4, 5, 6, 7, 8].map(line => `wrong.mts(${line}`),
    )
  })

  it('has types for bundlers', () => expect(compile('esnext', 'bundler', 'typed.mts')).toEqual([]))
})
