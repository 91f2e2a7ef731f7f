import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import picomatch from 'picomatch'
import {describe, expect, it} from 'vitest'
import {findSources} from '../../src/cli/files/find.js'
import {Ignored} from '../../src/cli/files/ignored.js'
import {cli, folder} from './run.js'

const DOCUMENT = '# Forum on Open Data\n'

/** Creates a folder with these documents and with files such as `.gitignore`. */
function tree(documents: readonly string[], rules: Readonly<Record<string, string>> = {}): string {
  return folder({...Object.fromEntries(documents.map(name => [name, DOCUMENT])), ...rules})
}

async function names(args: readonly string[], cwd: string, base = cwd): Promise<string[]> {
  return Array.from((await findSources(args, {base, cwd})).sources, it => it.file)
}

const DOCUMENTS = [
  'top.md',
  'Zebra.md',
  'REPORT.MD',
  'notes.txt',
  'long.markdown',
  'a/1.md',
  'a/10.md',
  'a/2.md',
  'a/b/deep.md',
  'draft [1].md',
  '.hidden/x.md',
  'node_modules/pkg/readme.md',
  'a/node_modules/pkg/readme.md',
]

describe('files, folders and globs', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['.'],
      [
        'REPORT.MD',
        'Zebra.md',
        'a/1.md',
        'a/10.md',
        'a/2.md',
        'a/b/deep.md',
        'draft [1].md',
        'long.markdown',
        'top.md',
      ],
    ],
    [['a'], ['a/1.md', 'a/10.md', 'a/2.md', 'a/b/deep.md']],
    [['./a/'], ['a/1.md', 'a/10.md', 'a/2.md', 'a/b/deep.md']],
    [['*.md'], ['Zebra.md', 'draft [1].md', 'top.md']],
    [['**/deep.md'], ['a/b/deep.md']],
    [['a/{1,2}.md'], ['a/1.md', 'a/2.md']],
    [['*.txt'], ['notes.txt']],
    [['./*/*.md'], ['a/1.md', 'a/10.md', 'a/2.md']],
    [['a//*.md'], ['a/1.md', 'a/10.md', 'a/2.md']],
    [['{a/b,nothing}/*.md'], ['a/b/deep.md']],
    [['draft \\[*].md'], ['draft [1].md']],
    [['*.MD'], ['REPORT.MD']],
    [['a/!(1*).md'], ['a/2.md']],
    [['.h*/*.md'], ['.hidden/x.md']],
    [['**/.hidden/*.md'], ['.hidden/x.md']],
    [['node_modules/*/*.md'], ['node_modules/pkg/readme.md']],
    [['a/*.md', '!a/1*.md'], ['a/2.md']],
    [
      ['.', '!a', '!*.md'],
      ['REPORT.MD', 'long.markdown'],
    ],
    [
      ['.', '!./a/', '!top.md', '!../*/Z*', '!*.MD'],
      ['draft [1].md', 'long.markdown'],
    ],
    [
      ['top.md', 'a', 'top.md', '*.md'],
      ['top.md', 'a/1.md', 'a/10.md', 'a/2.md', 'a/b/deep.md', 'Zebra.md', 'draft [1].md'],
    ],
    [['draft [1].md'], ['draft [1].md']],
    [['.hidden'], ['.hidden/x.md']],
    [['node_modules/pkg/readme.md'], ['node_modules/pkg/readme.md']],
    [
      ['-', 'top.md'],
      ['<stdin>', 'top.md'],
    ],
    [['missing.md'], ['missing.md']],
  ])('%j are %j', async (args, expected) => {
    expect(await names(args, tree(DOCUMENTS))).toEqual(expected)
  })

  it('absolute names stay absolute', async () => {
    const at = tree(DOCUMENTS)
    expect(await names([`${at}/a/*.md`, `!${at}/a/10.md`, `${at}/top.md`], at)).toEqual([
      `${at}/a/1.md`,
      `${at}/a/2.md`,
      `${at}/top.md`,
    ])
  })

  it('may be outside the working directory', async () => {
    const at = tree(DOCUMENTS)
    for (const cwd of [join(at, 'a/b'), `${at}/a/b/`]) {
      expect(await names(['../*.md'], cwd)).toEqual(['../1.md', '../10.md', '../2.md'])
      expect(await names(['..'], cwd)).toEqual(['../1.md', '../10.md', '../2.md', '../b/deep.md'])
    }
  })

  it('of a configuration are named relative to the working directory', async () => {
    const at = tree(DOCUMENTS)
    expect(await names(['*.markdown', 'a/b'], join(at, 'a'), at)).toEqual(['../long.markdown', 'b/deep.md'])
  })

  it.each<[string, string]>([
    ['empty', 'No documents in empty; documents end in .md or .markdown, and files that git ignores are left out.'],
    ['*.nope', 'No documents match *.nope; node_modules and files that git ignores are left out.'],
    ['nowhere/*.md', 'No documents match nowhere/*.md: there is no folder nowhere.'],
    ['top.md/*.md', 'No documents match top.md/*.md: there is no folder top.md.'],
    ['top.md/a/*.md', 'No documents match top.md/a/*.md: there is no folder top.md/a.'],
    ['*/pkg/*.md', 'No documents match */pkg/*.md; node_modules and files that git ignores are left out.'],
  ])('%s matches nothing, and a message says so', async (name, problem) => {
    const at = tree([...DOCUMENTS, 'empty/readme.txt'])
    expect(await cli(['check', 'top.md', name], {cwd: at})).toMatchObject({code: 2, stderr: `summary-md: ${problem}\n`})
    expect((await cli(['fix', '--check', 'top.md', name], {cwd: at})).code).toBe(2)
    expect((await cli(['parse', name], {cwd: at})).code).toBe(2)
  })

  it('symbolic links are not followed, but may be named', async () => {
    const at = tree(['a/1.md'])
    symlinkSync('..', join(at, 'a/round.md'))
    symlinkSync('a/1.md', join(at, 'link.md'))
    symlinkSync('nowhere.md', join(at, 'broken.md'))
    symlinkSync('round', join(at, 'round'))
    expect(await names(['.', '*.md', 'link.md'], at)).toEqual(['a/1.md', 'link.md'])
    expect(await cli(['parse', 'broken.md'], {cwd: at})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'summary-md: Cannot read broken.md: no such file or folder.\n',
    })
    for (const name of ['round', 'round/*.md'])
      expect((await cli(['parse', name], {cwd: at})).stderr).toContain('its symbolic links form a loop')
  })

  it('a folder that may not be read is reported', async () => {
    const at = tree(['open.md', 'closed/1.md'])
    chmodSync(join(at, 'closed'), 0)
    chmodSync(at, 0o755)
    const user = process.geteuid?.()
    if (user === 0) process.seteuid?.(65534)
    try {
      const {sources, problems} = await findSources(['.', 'closed/1.md'], {base: at, cwd: at})
      expect({sources: [...sources], problems}).toEqual({
        sources: [
          {file: 'open.md', path: `${at}/open.md`},
          {file: 'closed/1.md', path: `${at}/closed/1.md`},
        ],
        problems: [`Cannot read ${at}/closed: permission denied`],
      })
      expect((await cli(['parse', 'closed/1.md'], {cwd: at})).stderr).toBe(
        'summary-md: Cannot read closed/1.md: permission denied.\n',
      )
    } finally {
      if (user === 0) process.seteuid?.(0)
      chmodSync(join(at, 'closed'), 0o755)
    }
  })
})

describe('globs', () => {
  const name = fc.constantFrom('a', 'b', 'ab', '.a')
  const file = fc
    .tuple(fc.array(name, {maxLength: 3}), fc.constantFrom('1.md', '.1.md', 'c'))
    .map(([path, name]) => [...path, name].join('/'))
  const part = fc.constantFrom(...'a b * ** ? [ab] .a .* {a,b} {a/b,.a} @(a|b) a** *b'.split(' '))
  const glob = fc
    .tuple(fc.array(part, {maxLength: 3}), fc.constantFrom('*', '*.md', '**', '.*', '{1,2}.md', '**/1.md'))
    .map(([path, name]) => [...path, name].join('/'))

  it('find what they match, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, {minLength: 1, maxLength: 12}), glob, async (documents, pattern) => {
        const expected = documents.filter(it => picomatch.isMatch(it, pattern)).sort()
        expect(await names([pattern], tree(documents))).toEqual(expected)
      }),
      {numRuns: 300},
    )
  })
})

describe('what git ignores', () => {
  const git = (at: string, ...args: string[]) => execFileSync('git', args, {cwd: at, encoding: 'utf8'})

  it.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['a rule at the top', ['a.md', 'out/b.md'], {'.gitignore': 'out/'}, ['a.md']],
    ['a nested rule', ['a/x.md', 'a/y.md', 'x.md'], {'a/.gitignore': '/x.md'}, ['a/y.md', 'x.md']],
    ['a nested exception', ['a/x.md', 'x.md'], {'.gitignore': 'x.md', 'a/.gitignore': '!x.md'}, ['a/x.md']],
    ['no exception in an ignored folder', ['a/x.md', 'y.md'], {'.gitignore': 'a/', 'a/.gitignore': '!x.md'}, ['y.md']],
    ['CRLF, comments and blanks', ['a.md', 'b.md'], {'.gitignore': '# drafts\r\n\r\nb.md  \r\n'}, ['a.md']],
    ['the rules of the repository alone', ['a.md', 'b.md'], {'.git/info/exclude': 'b.md'}, ['a.md']],
    ['a file of rules that is a folder', ['a.md'], {'.gitignore/x': ''}, ['a.md']],
  ])('%s', async (_, documents, rules, expected) => {
    const at = tree(documents, rules)
    if (!rules['.git/info/exclude']) mkdirSync(join(at, '.git'))
    expect(await names(['.'], at)).toEqual(expected)
    expect(await names(['**/*.md'], at)).toEqual(expected)
  })

  it('applies below a subfolder of the repository', async () => {
    const at = tree(['a/b/x.md', 'a/b/y.md'], {'.gitignore': 'a/b/x.md', '.git': 'gitdir: elsewhere'})
    expect(await names(['a/b'], at)).toEqual(['a/b/y.md'])
  })

  it('does not apply outside the repository', () => {
    const at = tree(['a/x.md', 'b.md'], {'.gitignore': '*.md'})
    expect(new Ignored(join(at, 'a')).hasFile(join(at, 'b.md'))).toBe(false)
  })

  it('applies to very many files', () => {
    const at = tree(['a/x.md'], {'.gitignore': 'a/*0.md'})
    const ignored = new Ignored(at)
    const found = Array.from({length: 20_001}, (_, id) => ignored.hasFile(join(at, `a/${id}.md`))).filter(
      it => it,
    ).length
    expect(found).toBe(2001)
  })

  it('applies without a repository', async () => {
    expect(await names(['.'], tree(['x.md', 'y.md'], {'.gitignore': 'x.md'}))).toEqual(['y.md'])
  })

  it('does not apply to a folder or file that is named', async () => {
    const at = tree(['out/x.md', 'out/sub/y.md', 'out/z.md'], {
      '.gitignore': 'out/',
      'out/.gitignore': 'z.md',
      '.git/HEAD': '',
    })
    expect(await names(['out'], at)).toEqual(['out/sub/y.md', 'out/x.md'])
    expect(await names(['out/sub'], at)).toEqual(['out/sub/y.md'])
    expect(await names(['out/z.md'], at)).toEqual(['out/z.md'])
  })

  const segment = fc.constantFrom('a', 'b', 'c', 'x', 'year 1')
  const document = fc.tuple(fc.array(segment, {maxLength: 3}), fc.constantFrom('1.md', '2.md', 'x.md'))
  const rule = fc.tuple(
    fc.constantFrom('', '', '!', '/'),
    fc.constantFrom('a', 'b', 'x', '1.md', 'x.md', '*', '*.md', 'a/b', '**/b', 'a/**', '[a-b]', 'year 1', '?.md'),
    fc.constantFrom('', '', '/'),
  )
  const rules = fc.array(fc.tuple(fc.array(segment, {maxLength: 2}), fc.array(rule, {minLength: 1, maxLength: 4})), {
    maxLength: 3,
  })

  it('is the same as in git, for random trees and rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document, {minLength: 1, maxLength: 12}), rules, async (documents, files) => {
        const at = tree(documents.map(([path, name]) => [...path, name].join('/')))
        for (const [path, lines] of files) {
          const file = join(at, ...path, '.gitignore')
          mkdirSync(dirname(file), {recursive: true})
          writeFileSync(file, lines.map(line => line.join('')).join('\n'))
        }
        git(at, 'init', '--quiet')
        const known = git(at, 'ls-files', '-z', '--others', '--exclude-standard', '--', '*.md').split('\0')
        expect(await names(['.'], at)).toEqual(known.filter(it => it !== '').sort())
      }),
      {numRuns: 40},
    )
  })
})
