import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path/posix'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'

/** What each part of `src/` may import: itself, and the parts before it. */
const LAYERS: readonly (readonly string[])[] = [
  ['types', 'version', 'max-length', 'schema.generated', 'search', 'nearest'],
  ['arguments'],
  ['source'],
  ['format'],
  ['languages'],
  ['grammar'],
  ['form'],
  ['forms'],
  ['schema', 'json-schema'],
  ['diagnostics'],
  ['options'],
  ['markdown'],
  ['read'],
  ['form/inference'],
  ['extract'],
  ['validate', 'result', 'options', 'fixes'],
  ['parse'],
  ['summary-error'],
  ['parse-or-throw'],
  ['write'],
  ['form/guide'],
  ['edit'],
  ['remark'],
  ['index', 'global'],
  ['cli'],
]

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const files = globSync('**/*.ts', {cwd: SRC}).sort()

/** Folders that are higher in the order than the folder that they are in. */
const APART = ['form/guide', 'form/inference']

function partOf(file: string): string {
  const apart = APART.find(it => file.startsWith(`${it}/`))
  if (apart !== undefined) return apart
  return file.includes('/') ? (file.split('/')[0] as string) : file.replace(/\.(?:ts|js|json)$/, '')
}

function layerOf(file: string): number {
  return LAYERS.findIndex(layer => layer.includes(partOf(file)))
}

/** Returns the imports of values and of types. A type of a later part would break the order too. */
function importsOf(file: string): string[] {
  const code = readFileSync(SRC + file, 'utf8')
  return [...code.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(match =>
    join(dirname(file), match[1] as string).replace(/\.js$/, '.ts'),
  )
}

const inside = (file: string) => !file.startsWith('..')

describe('imports', () => {
  it('are checked for every part of src/', () => {
    expect(files.filter(file => layerOf(file) < 0)).toEqual([])
  })

  it.each(files)('%s imports only parts before it', file => {
    const turned = importsOf(file)
      .filter(inside)
      .filter(it => partOf(it) !== partOf(file) && layerOf(it) >= layerOf(file))
    expect(turned).toEqual([])
  })

  it('have no circular imports', () => {
    const done = new Set<string>()
    const visit = (file: string, above: readonly string[]): string[] => {
      if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
      if (done.has(file)) return []
      for (const next of importsOf(file).filter(it => it.endsWith('.ts') && inside(it))) {
        const circle = visit(next, [...above, file])
        if (circle.length > 0) return circle
      }
      done.add(file)
      return []
    }
    expect(files.flatMap(file => visit(file, []))).toEqual([])
  })
})

describe('state', () => {
  it('is in instances: no module has a variable', () => {
    expect(files.filter(file => /^(?:export )?(?:let|var) /m.test(readFileSync(SRC + file, 'utf8')))).toEqual([])
  })
})
