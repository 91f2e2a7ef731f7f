import {type Command, InvalidArgumentError, Option} from 'commander'
import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Severity} from '../types.js'
import type {FixCommandOptions} from './commands/fix.js'
import type {InferCommandOptions} from './commands/infer.js'
import type {PromptCommandOptions} from './commands/prompt.js'
import type {SchemaCommandOptions} from './commands/schema.js'
import type {DescribeOptions} from './commands/template.js'
import type {WorkerCommandOptions} from './commands/worker.js'
import {isCode, LEVELS, unknownCode} from './config/codes.js'
import type {DocumentsOptions} from './files/documents.js'
import {type Io, sentence, UsageError} from './io.js'
import {FORMATS} from './reporters/index.js'
import type {RewriteOptions} from './rewrite.js'
import {unknownCommand} from './unknown.js'

const FILES =
  'documents, folders and globs; - stands for standard input (default: the files in the configuration, or standard input)'

type SetExit = (code: number) => void

/** Declares the commands. The modules of a command are loaded when it is called. */
export function addCommands(program: Command, io: Io, setExit: SetExit): void {
  addParse(program, io, setExit)
  addCheck(program, io, setExit)
  addRewriting(program, io, setExit)
  addWorker(program, io, setExit)
  addDescribing(program, io, setExit)
  addInfer(program, io, setExit)
  addHelp(program, io)
}

function addHelp(program: Command, io: Io): void {
  program
    .helpCommand(false)
    .command('help')
    .description('print the help of a command')
    .argument('[command]', 'the name of the command')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find(it => it.name() === name)
      if (!command) throw new UsageError(unknownCommand([name as string], program, io.cwd))
      command.outputHelp()
    })
}

function addParse(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('parse')
    .description(
      'print the values of documents as JSON: one object for one file, one object per line for several files; diagnostics go to standard error',
    )
    .argument('[files...]', FILES)
    .option('--ndjson', 'print one record per line, one for each document: file, ok, summary, diagnostics')
    .addOption(inputName())
    .addOption(output())
    .addOption(jobs())
  withSettings(command).action(async (files: string[], _: unknown, it: Command) =>
    setExit(await (await import('./commands/parse.js')).parseCommand(files, io, it.optsWithGlobals())),
  )
}

function addCheck(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('check')
    .description('print the diagnostics of the documents, and a count at the end')
    .argument('[files...]', FILES)
    .addOption(new Option('-f, --format <format>', 'the format of the output').choices(FORMATS).default('pretty'))
    .option('-q, --quiet', 'print only errors, and the count')
    .option('--fix', 'apply the fixes to the files first, and print the remaining diagnostics')
    .option('--watch', 'check again when a file changes, until you press Ctrl-C')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings than this', wholeNumber)
    .option('--min-coverage <number>', 'exit with 1 when a document has a lower coverage, from 0 to 1', share)
    .addOption(inputName())
    .addOption(output())
    .addOption(jobs())
  withSettings(command).action(async (files: string[], _: unknown, it: Command) =>
    setExit(await (await import('./commands/check.js')).checkCommand(files, io, it.optsWithGlobals())),
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
        .option('--check', 'print the names of the files that would change, and exit with 1 if there are any')
        .addOption(inputName()),
    )
  rewriting(
    'fix',
    'print the fixes of the diagnostics as a diff; --write applies them, --stdin-filename prints the fixed text',
  )
    .option('--codes <codes>', 'use only the fixes of these diagnostic codes, separated by commas', list)
    .action(async (files: string[], options: FixCommandOptions) =>
      setExit(await (await import('./commands/fix.js')).fixCommand(files, io, options)),
    )
  rewriting('format', 'print the documents in the canonical form; --write changes the files').action(
    async (files: string[], options: RewriteOptions & DocumentsOptions) =>
      setExit(await (await import('./commands/format.js')).formatCommand(files, io, options)),
  )
}

function addWorker(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('worker')
    .description('read {"id", "markdown"} records from standard input, one per line; print one answer per line')
    .addOption(jobs())
    .option('--max-line <bytes>', 'the greatest length of an input line, in bytes (default: 32 MiB)', wholeNumber)
  withSettings(command).action(async (options: WorkerCommandOptions) =>
    setExit(await (await import('./commands/worker.js')).workerCommand(io, options)),
  )
}

function addDescribing(program: Command, io: Io, setExit: SetExit): void {
  const describing = (name: string, description: string) =>
    withForm(program.command(name).description(description)).addOption(output())
  describing('schema', 'print the JSON Schema of the documents of a form')
    .option('--types', 'print a TypeScript declaration instead')
    .action(async (options: SchemaCommandOptions) =>
      setExit(await (await import('./commands/schema.js')).schemaCommand(io, options)),
    )
  describing('template', 'print an empty document of a form, to fill in').action(async (options: DescribeOptions) =>
    setExit(await (await import('./commands/template.js')).templateCommand(io, options)),
  )
  describing('prompt', 'print instructions for a language model that writes a document of a form')
    .option('--no-example', 'leave out the example')
    .action(async (options: PromptCommandOptions) =>
      setExit(await (await import('./commands/prompt.js')).promptCommand(io, options)),
    )
}

function addInfer(program: Command, io: Io, setExit: SetExit): void {
  const command = program
    .command('infer')
    .description('print a draft of a form for these documents; standard error reports how often each part was found')
    .argument('[files...]', FILES)
    .option('--name <name>', 'the name of the form, in kebab-case (default: document)', kebabCase)
    .option(
      '--share <number>',
      'the smallest share of the documents that must have a part for the draft to include it, from 0 to 1 (default: 0.2)',
      share,
    )
    .option('--yaml', 'print YAML instead of JSON')
    .option('--report <file>', 'write the report to this file, as JSON')
    .addOption(output())
  withConfig(command)
    .addOption(maxLength())
    .action(async (files: string[], options: InferCommandOptions) =>
      setExit(await (await import('./commands/infer.js')).inferCommand(files, io, options)),
    )
}

function output(): Option {
  return new Option('-o, --output <file>', 'write to this file, which is created when the output is complete')
}

function inputName(): Option {
  return new Option('--stdin-filename <file>', 'read standard input as if it were this file, which need not exist')
}

function jobs(): Option {
  return new Option(
    '--jobs <number>',
    'the number of threads for many documents (default: one for each core)',
  ).argParser(atLeastOne)
}

/** Adds the options about how documents are read. All commands that read documents have them. */
function withSettings(command: Command): Command {
  return withForm(command)
    .option(
      '--severity <code=level>',
      `set the severity of a diagnostic code (${LEVELS.join(', ')}); can be given several times`,
      addSeverity,
    )
    .option('--vocabulary <file>', 'a JSON file with the categories and values that documents must use')
    .addOption(maxLength())
}

function withForm(command: Command): Command {
  return withConfig(
    command.option(
      '--form <form>',
      'the form of the documents: summary, meeting-minutes, decision-record, changelog, or a file; if the file is a script, it is run (default: the form in the configuration, or summary)',
    ),
  )
}

function withConfig(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration file (default: the nearest one up to the root of the repository)')
    .option('--no-config', 'use no configuration file; without this option, a configuration that is a script is run')
}

function maxLength(): Option {
  return new Option(
    '--max-length <units>',
    'the greatest length of a document, in UTF-16 code units (default: 5000000)',
  ).argParser(atLeastOne)
}

type Setting = readonly [DiagnosticCode, Severity | 'off']

function addSeverity(value: string, before: readonly Setting[] = []): Setting[] {
  const [code = '', level = ''] = value.split('=')
  if (!isCode(code)) throw new InvalidArgumentError(sentence(unknownCode(code)))
  const known = LEVELS.find(it => it === level)
  if (!known) throw new InvalidArgumentError(`Expected ${code}=LEVEL with one of the levels ${LEVELS.join(', ')}.`)
  return [...before, [code, known]]
}

const list = (value: string) => value.split(',').map(it => it.trim())

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

function atLeastOne(value: string): number {
  const number = wholeNumber(value)
  if (number === 0) throw new InvalidArgumentError('Expected at least 1.')
  return number
}

function share(value: string): number {
  if (!/^(?:0|1|[01]?\.\d{1,9})$/.test(value) || Number(value) > 1)
    throw new InvalidArgumentError('Expected a number from 0 to 1.')
  return Number(value)
}

function kebabCase(value: string): string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value))
    throw new InvalidArgumentError('Expected lower-case words, joined by hyphens.')
  return value
}
