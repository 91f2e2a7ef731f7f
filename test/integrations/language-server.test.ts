import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol'
import {applyEdits} from '../../src/index.js'
import {pack, projectBeside} from '../support/project.js'

/** What an editor's extension for remark runs, with this plugin in it. */
const server = (plugin: string, declarations = '') => `import remarkGfm from 'remark-gfm'
import {defineForm} from 'summary-md'
import summaryMd from 'summary-md/remark'
import {createUnifiedLanguageServer} from 'unified-language-server'
${declarations}
createUnifiedLanguageServer({
  configurationSection: 'remark',
  plugins: [remarkGfm, ${plugin}],
  processorName: 'remark',
  processorSpecifier: 'remark',
})
`

const SERVERS = {
  'server.js': server('summaryMd'),
  'letters.js': server(
    '[summaryMd, {form}]',
    "const form = defineForm({name: 'letter', fields: {sent: 'date'}, sections: {points: 'list'}})",
  ),
}

const DOCUMENT = `# Dialogue on Tides

**Date**: 4 March 2024

**Lugar**: Quito, Ecuador

## Executive Summary

“Tides” 🌊 turned.

## Characteristics

None.

## Actors

| Category | Actor |
| --- | --- |
| 🌊 Actors | [Bank of Tides]; Harbour Office |

## Practical Applications

None.

## Commitments

* One
* Two
`

/** The offset of a position of the protocol: line and UTF-16 code unit, both from 0. */
function offsetOf(text: string, {line, character}: {line: number; character: number}): number {
  const lines = text.split('\n')
  return lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(
    text,
    edits.map(({range: {start, end}, newText}) => {
      const offset = offsetOf(text, start)
      return {offset, length: offsetOf(text, end) - offset, content: newText}
    }),
  )
}

describe.each<[keyof typeof SERVERS]>([['server.js'], ['letters.js']])(
  'a language server with the plugin: %s',
  script => {
    let server: ChildProcess
    let connection: MessageConnection
    let uri = ''
    const waiting: ((diagnostics: Diagnostic[]) => void)[] = []
    const published = () => new Promise<Diagnostic[]>(resolve => waiting.push(resolve))

    beforeAll(async () => {
      const folder = projectBeside(pack(), SERVERS)
      uri = pathToFileURL(join(folder, 'dialogue.md')).href
      server = spawn(process.execPath, [script, '--stdio'], {cwd: folder, stdio: ['pipe', 'pipe', 'inherit']})
      connection = createMessageConnection(
        new StreamMessageReader(server.stdout as NonNullable<ChildProcess['stdout']>),
        new StreamMessageWriter(server.stdin as NonNullable<ChildProcess['stdin']>),
      )
      connection.onNotification(PublishDiagnosticsNotification.type, ({diagnostics}) => waiting.shift()?.(diagnostics))
      connection.listen()
      const rootUri = pathToFileURL(folder).href
      const {capabilities} = await connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri,
        capabilities: {},
        workspaceFolders: [{uri: rootUri, name: 'project'}],
      })
      expect(capabilities.codeActionProvider).toBeTruthy()
      await connection.sendNotification(InitializedNotification.type, {})
    })

    afterAll(async () => {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      connection.dispose()
      server.kill()
    })

    const actionsFor = async (diagnostic: Diagnostic) =>
      (await connection.sendRequest(CodeActionRequest.type, {
        textDocument: {uri},
        range: diagnostic.range,
        context: {diagnostics: [diagnostic]},
      })) as CodeAction[]

    it.runIf(script === 'letters.js')("shows what departs from a form of one's own", async () => {
      const text = '# Buoys\n\n**Sent**: 4 March 2024\n\n## Points\n\n* Buy them\n'
      const first = published()
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri, languageId: 'markdown', version: 1, text},
      })
      const diagnostics = await first
      expect(diagnostics.map(it => [it.code, it.range.start.line])).toEqual([
        ['date-style', 2],
        ['list-marker', 6],
      ])
      const actions = (await Promise.all(diagnostics.map(actionsFor))).flat()
      expect(
        apply(
          text,
          actions.flatMap(it => it.edit?.changes?.[uri] ?? []),
        ),
      ).toBe(text.replace('4 March 2024', '2024-03-04').replace('* Buy', '- Buy'))
    })

    it.runIf(script === 'server.js')(
      'shows diagnostics where they are, and offers fixes that make them go away',
      async () => {
        const first = published()
        await connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: {uri, languageId: 'markdown', version: 1, text: DOCUMENT},
        })
        const diagnostics = await first
        const at = ({range: {start, end}}: Diagnostic) =>
          DOCUMENT.slice(offsetOf(DOCUMENT, start), offsetOf(DOCUMENT, end))
        expect(diagnostics.map(it => [it.code, it.severity, at(it)])).toEqual([
          ['date-style', DiagnosticSeverity.Information, '4 March 2024'],
          ['field-label', DiagnosticSeverity.Information, 'Lugar'],
          ['placeholder-value', DiagnosticSeverity.Information, 'None.'],
          ['bracketed-value', DiagnosticSeverity.Information, '[Bank of Tides]'],
          ['missing-section', DiagnosticSeverity.Warning, ''],
          ['placeholder-value', DiagnosticSeverity.Information, 'None.'],
          ['list-marker', DiagnosticSeverity.Information, '*'],
        ])
        for (const {source, code, codeDescription} of diagnostics) {
          expect(source).toBe('summary-md')
          expect(codeDescription?.href).toMatch(new RegExp(`/diagnostics/${code}$`))
        }

        const actions = (await Promise.all(diagnostics.map(actionsFor))).flat()
        expect(actions.map(it => [it.kind, it.title, it.isPreferred])).toEqual([
          ['quickfix', 'Replace `4 March 2024` with `2024-03-04`', true],
          ['quickfix', 'Replace `Lugar` with `Location`', true],
          ['quickfix', 'Replace `[Bank of Tides]` with `Bank of Tides`', true],
        ])

        const fixed = apply(
          DOCUMENT,
          actions.flatMap(it => it.edit?.changes?.[uri] ?? []),
        )
        const second = published()
        await connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: {uri, version: 2},
          contentChanges: [{text: fixed}],
        })
        expect((await second).map(it => it.code)).toEqual([
          'placeholder-value',
          'missing-section',
          'placeholder-value',
          'list-marker',
        ])
      },
    )
  },
)
