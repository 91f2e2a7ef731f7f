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

const FILES = 'documents, folders and globs; - or none for standard input'

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
    .description('print the summaries as JSON: one file an object, several one object a line')
    .argument('[files...]', FILES)
    .option('--ndjson', 'a record a line for each document: file, ok, summary, diagnostics')
    .option('-o, --output <file>', 'write to a file, which appears when it is whole')
    .addOption(jobs())
  withSettings(command).action(async (files: string[], options: ParseCommandOptions) =>
    setExit(await (await import('./commands/parse.js')).parseCommand(files, io, options)),
  )
}

function addCheck(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('check')
    .description('print what is off in the documents, and a closing count')
    .argument('[files...]', FILES)
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('pretty'))
    .option('--quiet', 'print errors only')
    .option('--watch', 'check again whenever a file changes, until interrupted')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings', wholeNumber)
    .option('-o, --output <file>', 'write to a file, which appears when it is whole')
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
        .option('--write', 'write the files')
        .option('--check', 'print which files would change, and exit with 1 if any would'),
    )
  rewriting('fix', 'make the fixes of the diagnostics; prints a diff unless told otherwise')
    .option('--codes <codes>', 'fix these diagnostics alone, separated by commas', list)
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
    .description('read {"id", "markdown"} records, one a line, from standard input; print the answers, one a line')
    .addOption(jobs())
    .option('--max-line <bytes>', 'how long a line may be (default: 32 MiB)', wholeNumber)
  withSettings(command).action(async (options: WorkerCommandOptions) =>
    setExit(await (await import('./commands/worker.js')).workerCommand(io, options)),
  )
}

function jobs(): Option {
  return new Option('--jobs <number>', 'how many threads to use, when it pays (default: one a core)').argParser(
    atLeastOne,
  )
}

/** The options about how documents are read, which all commands that read any share. */
export function withSettings(command: Command): Command {
  return command
    .option('--severity <code=level>', `set the severity of a code to ${LEVELS.join(', ')}; repeatable`, addSeverity)
    .option('--vocabulary <file>', 'the categories and themes that documents are to use, as JSON')
    .option('--config <file>', 'the configuration file; otherwise one is looked for from here upwards')
    .option('--no-config', 'use no configuration file')
}

type Setting = readonly [DiagnosticCode, Severity | 'off']

function addSeverity(value: string, before: readonly Setting[] = []): Setting[] {
  const [code = '', level = ''] = value.split('=')
  if (!isCode(code)) throw new InvalidArgumentError(`${unknownCode(code)}.`)
  const known = LEVELS.find(it => it === level)
  if (!known) throw new InvalidArgumentError(`expected ${code}= and one of ${LEVELS.join(', ')}.`)
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
