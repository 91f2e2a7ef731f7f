import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FILE = `${ROOT}test/types/virtual.ts`

/** A program of one file that is in no folder. */
function programOf(source: string): ts.Program {
  const {config} = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent({...config, include: []}, ts.sys, ROOT)
  const host = ts.createCompilerHost({...options, noUnusedLocals: false})
  const {getSourceFile} = host
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, source, rest[0]) : getSourceFile.call(host, name, ...rest)
  return ts.createProgram([FILE], {...options, noUnusedLocals: false}, host)
}

/** The type called `Shown` as an editor shows it. */
function shown(source: string): string {
  const program = programOf(`import {defineForm} from '../../src/form/define.js'
import type {Infer} from '../../src/form/infer.js'
${source}
declare const shown: Infer<typeof form>`)
  const file = program.getSourceFile(FILE) as ts.SourceFile
  expect(ts.getPreEmitDiagnostics(program, file).map(it => it.messageText)).toEqual([])
  const [declaration] = (file.statements.at(-1) as ts.VariableStatement).declarationList.declarations
  const checker = program.getTypeChecker()
  const type = checker.getTypeAtLocation((declaration as ts.VariableDeclaration).name)
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
}

describe('the type of documents', () => {
  it('is one object with its keys in declaration order', () => {
    const form = `export const form = defineForm({
  name: 'minutes',
  sections: {
    notes: 'prose',
    rows: {kind: 'table', columns: {who: 'text', due: {kind: 'date', end: 'dueEnd'}, done: 'boolean'}},
    versions: {
      kind: 'parts',
      heading: {pattern: ['{year} - {subject}', '{subject} of {author}']},
      sections: {zeta: 'list', alpha: {kind: 'list', of: 'task'}},
    },
  },
  fields: {state: {kind: 'choice', options: ['open', 'shut']}, when: {kind: 'date', end: 'whenEnd'}, place: 'place'},
  text: 'prose',
  title: {pattern: 'Meeting {number} on {day}', values: {day: 'date', number: 'number'}},
})`
    expect(shown(form)).toBe(
      [
        '{ title: string | null; number: number | null; day: string | null; text: string | null; ',
        'state: "open" | "shut" | null; when: string | null; whenEnd: string | null; place: Location | null; ',
        'notes: string | null; rows: { who: string | null; due: string | null; dueEnd: string | null; ',
        'done: boolean | null; }[]; versions: { heading: string | null; year: string | null; ',
        'subject: string | null; author: string | null; zeta: string[]; alpha: Task[]; }[]; ',
        'metadata: Metadata[]; additionalSections: AdditionalSection[]; }',
      ].join(''),
    )
  })

  it('needs few instantiations of the compiler for each field', () => {
    const kinds = [
      "'text'",
      "{kind: 'date', end: 'end%'}",
      "{kind: 'choice', options: ['a%', 'b%']}",
      "{kind: 'list', of: 'link'}",
    ]
    const form = (count: number) => {
      const fields = Array.from(
        {length: count},
        (_, at) => `f${at}: ${(kinds[at % 4] as string).replaceAll('%', `${at}`)}`,
      )
      return `import {defineForm} from '../../src/form/define.js'
export const form = defineForm({name: 'large', fields: {${fields.join(', ')}}, sections: {notes: 'prose'}})
export const value: string | null = form.definition.name`
    }
    const [few, many] = [4, 64].map(count => {
      const program = programOf(form(count))
      program.getSemanticDiagnostics()
      return program.getInstantiationCount()
    }) as [number, number]
    expect((many - few) / 60).toBeLessThan(50)
  })
})
