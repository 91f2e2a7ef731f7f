import {type Command, InvalidArgumentError, Option} from 'commander'
import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Severity} from '../types.js'
import type {CheckCommandOptions} from './commands/check.js'
import type {FixCommandOptions} from './commands/fix.js'
import type {ParseCommandOptions} from './commands/parse.js'
import type {WorkerCommandOptions} from './commands/worker.js'
import {isCode, LEVELS, unknownCode} from './config/codes.js'
import type {SettingsOptions} from './config/settings.js'
import type {Io} from './io.js'
import {FORMATS} from './reporters/index.js'
import type {RewriteOptions} from './rewrite.js'

const FILES = 'documents, folders and globs; - or no name reads standard input'

type SetExit = (code: number) => void

/** Declares the commands. What each of them needs is loaded when it is called. */
export function addCommands(program: Command, io: Io, setExit: SetExit): void {
  addParse(program, io, setExit)
  addCheck(program, io, setExit)
  addRewriting(program, io, setExit)
  addWorker(program, io, setExit)
  program
    .command('schema')
    .description('print the JSON Schema of a summary')
    .action(async () => setExit((await import('./commands/schema.js')).schemaCommand(io)))
}

function addParse(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('parse')
    .description('print the summaries as JSON: one object for one file, one object a line for several')
    .argument('[files...]', FILES)
    .option('--ndjson', 'print one record a line for each document: file, ok, summary, diagnostics')
    .option('-o, --output <file>', 'write to this file, which appears when it is complete')
    .addOption(jobs())
  withSettings(command).action(async (files: string[], options: ParseCommandOptions) =>
    setExit(await (await import('./commands/parse.js')).parseCommand(files, io, options)),
  )
}

function addCheck(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('check')
    .description('print the diagnostics of the documents, and a count at the end')
    .argument('[files...]', FILES)
    .addOption(new Option('--format <format>', 'the format of the output').choices(FORMATS).default('pretty'))
    .option('--quiet', 'print errors only')
    .option('--watch', 'check again when a file changes, until you press Ctrl-C')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings than this', wholeNumber)
    .option('-o, --output <file>', 'write to this file, which appears when it is complete')
    .addOption(jobs())
  withSettings(command).action(async (files: string[], options: CheckCommandOptions) =>
    setExit(await (await import('./commands/check.js')).checkCommand(files, io, options)),
  )
}

function addRewriting(program: Command, io: Io, setExit: SetExit): void {
  const rewriting = (name: string, description: string) =>
    withSettings(
      program
        .command(name)
        .description(description)
        .argument('[files...]', FILES)
        .option('--write', 'write the changes to the files')
        .option('--check', 'print the names of the files that would change, and exit with 1 if there are any'),
    )
  rewriting('fix', 'apply the fixes of the diagnostics; prints a diff unless you give --write or --check')
    .option('--codes <codes>', 'apply the fixes of these diagnostic codes only; separate them by commas', list)
    .action(async (files: string[], options: FixCommandOptions) =>
      setExit(await (await import('./commands/fix.js')).fixCommand(files, io, options)),
    )
  rewriting('format', 'print the documents in the canonical form').action(
    async (files: string[], options: RewriteOptions & SettingsOptions) =>
      setExit(await (await import('./commands/format.js')).formatCommand(files, io, options)),
  )
}

function addWorker(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('worker')
    .description('read {"id", "markdown"} records from standard input, one a line; print one answer a line')
    .addOption(jobs())
    .option('--max-line <bytes>', 'the length of the longest line that is read (default: 32 MiB)', wholeNumber)
  withSettings(command).action(async (options: WorkerCommandOptions) =>
    setExit(await (await import('./commands/worker.js')).workerCommand(io, options)),
  )
}

function jobs(): Option {
  return new Option(
    '--jobs <number>',
    'the number of threads for many documents (default: one for each core)',
  ).argParser(atLeastOne)
}

/** The options about how documents are read, which all commands that read any share. */
export function withSettings(command: Command): Command {
  return command
    .option(
      '--severity <code=level>',
      `set the severity of a diagnostic code to ${LEVELS.join(', ')}; may be repeated`,
      addSeverity,
    )
    .option('--vocabulary <file>', 'a JSON file with the categories and themes that documents must use')
    .option('--config <file>', 'the configuration file (default: the nearest one up to the root of the repository)')
    .option('--no-config', 'use no configuration file; a configuration may be a script, which is run')
    .option(
      '--max-length <units>',
      'the length of the longest document, in UTF-16 code units (default: 5000000)',
      atLeastOne,
    )
}

type Setting = readonly [DiagnosticCode, Severity | 'off']

function addSeverity(value: string, before: readonly Setting[] = []): Setting[] {
  const [code = '', level = ''] = value.split('=')
  if (!isCode(code)) throw new InvalidArgumentError(`${unknownCode(code)}.`)
  const known = LEVELS.find(it => it === level)
  if (!known) throw new InvalidArgumentError(`expected ${code}=LEVEL with one of the levels ${LEVELS.join(', ')}.`)
  return [...before, [code, known]]
}

const list = (value: string) => value.split(',').map(it => it.trim())

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('expected a whole number.')
  return Number(value)
}

function atLeastOne(value: string): number {
  const number = wholeNumber(value)
  if (number === 0) throw new InvalidArgumentError('expected at least 1.')
  return number
}
