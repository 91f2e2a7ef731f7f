import {applyPatch, createTwoFilesPatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {patchOf} from '../../src/cli/run/patch.js'
import {cli, folder} from './run.js'

const text = (lines: readonly string[]) => lines.join('\n')

describe('the diff', () => {
  it.each<[string, string[], string[], string]>([
    ['nothing', ['a', ''], ['a', ''], ''],
    ['a line', ['a', 'b', 'c', ''], ['a', 'B', 'c', ''], '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n'],
    ['a new line', ['a', ''], ['a', 'b', ''], '@@ -1,1 +1,2 @@\n a\n+b\n'],
    ['all there is', ['a'], [''], '@@ -1,1 +0,0 @@\n-a\n\\ No newline at end of file\n'],
    ['the end', ['a', 'b'], ['a', 'b', ''], '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n'],
    [
      'lines far from each other',
      ['1', 'a', 'a', 'a', 'a', 'a', '2', ''],
      ['X', 'a', 'a', 'a', 'a', 'a', 'Y', ''],
      '@@ -1,3 +1,3 @@\n-1\n+X\n a\n a\n@@ -5,3 +5,3 @@\n a\n a\n-2\n+Y\n',
    ],
    [
      'lines near each other',
      ['1', 'a', 'a', 'a', 'a', '2', ''],
      ['X', 'a', 'a', 'a', 'a', 'Y', ''],
      '@@ -1,6 +1,6 @@\n-1\n+X\n a\n a\n a\n a\n-2\n+Y\n',
    ],
    ['a line that moves', ['a', 'b', 'c', ''], ['b', 'c', 'a', ''], '@@ -1,3 +1,3 @@\n-a\n b\n c\n+a\n'],
    ['CRLF', ['a\r', 'b\r', ''], ['a\r', 'c\r', ''], '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n'],
    ['what acts', ['a\u009b\r b', '::c', ''], ['a', '::c', ''], '@@ -1,2 +1,2 @@\n-a\\u009b\\r b\n+a\n \\u003a:c\n'],
  ])('shows %s', (_, before, after, hunks) => {
    expect(patchOf('a.md', text(before), text(after))).toBe(hunks && `--- a.md\n+++ a.md\n${hunks}`)
  })

  const line = fc.constantFrom('', 'a', 'b', 'c', 'x y', '# A', '- b')
  const unique = fc.nat(500).map(n => `line ${n}`)
  const lines = fc.array(fc.oneof(line, unique), {maxLength: 60})
  const edited = lines.chain(before =>
    fc
      .array(fc.tuple(fc.nat(60), fc.nat(3), fc.array(fc.oneof(line, unique), {maxLength: 3})), {maxLength: 6})
      .map(changes => {
        const after = [...before]
        for (const [at, count, put] of changes) after.splice(at, count, ...put)
        return [before, after] as const
      }),
  )

  it('turns the old text into the new one, and is not much longer than necessary', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(lines, lines)), fc.boolean(), ([before, after], isEnded) => {
        const [old, changed] = [text(before), text(after) + (isEnded ? '\n' : '')]
        const patch = patchOf('a.md', old, changed)
        if (old !== changed) expect(applyPatch(old, patch)).toBe(changed)
        const least = createTwoFilesPatch('a.md', 'a.md', old, changed, '', '', {context: 2})
        expect(patch.split('\n').length).toBeLessThanOrEqual(2 * least.split('\n').length + 4)
      }),
      {numRuns: 500},
    )
  })

  it('of very many lines takes time in proportion to their number', () => {
    const many = (make: (n: number) => string) => Array.from({length: 100_000}, (_, n) => `${make(n)}\n`).join('')
    const all = patchOf(
      'a.md',
      many(n => `* item ${n}`),
      many(n => `- item ${n}`),
    )
    expect(all.split('\n')).toHaveLength(200_004)
    const some = patchOf(
      'a.md',
      many(n => `${n % 3 ? '' : '* '}item ${n}`),
      many(n => `${n % 3 ? '' : '- '}item ${n}`),
    )
    expect(some.match(/^[-+][-*] item \d+$/gm)).toHaveLength(2 * 33_334)
    const same = patchOf(
      'a.md',
      many(() => '* a'),
      many(() => '- a'),
    )
    expect(same.split('\n')).toHaveLength(200_004)
  })

  it('is what fix shows', async () => {
    const items = (marker: string) => Array.from({length: 16_000}, (_, n) => `${marker} Item ${n}\n`).join('')
    const at = folder({'a.md': `# A\n\n## Commitments\n\n${items('*')}`})
    const {stdout, code} = await cli(['fix', 'a.md'], {cwd: at})
    expect(code).toBe(0)
    expect(stdout.match(/^-\* Item \d+$/gm)).toHaveLength(16_000)
    expect(stdout.match(/^\+- Item \d+$/gm)).toHaveLength(16_000)
  })
})
