import {Command, CommanderError} from 'commander'
import {version} from '../version.js'
import {checkCommand} from './commands/check.js'
import {type FixCommandOptions, fixCommand} from './commands/fix.js'
import {formatCommand} from './commands/format.js'
import {parseCommand} from './commands/parse.js'
import {schemaCommand} from './commands/schema.js'
import {EXIT, type Io, UsageError} from './io.js'
import type {RewriteOptions} from './rewrite.js'

/** Runs the command with these arguments; gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.ok
  const program = makeProgram(io, code => (exit = code))
  try {
    await program.parseAsync(args, {from: 'user'})
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`summary-md: ${error.message}\n`)
    return EXIT.misuse
  }
}

const list = (value: string) => value.split(',').map(it => it.trim())

const FILES = 'the documents; - or none for standard input'

function makeProgram(io: Io, setExit: (code: number) => void): Command {
  const program = new Command('summary-md')
    .description('Reads summary documents written in markdown.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({writeOut: text => io.stdout.write(text), writeErr: text => io.stderr.write(text)})
    .addHelpText('after', '\nExit codes: 0 all is well, 1 a document has errors, 2 misuse or an unreadable file.')
  program
    .command('parse')
    .description('print the summaries as JSON: one file an object, several one object a line')
    .argument('[files...]', FILES)
    .action(async (files: string[]) => setExit(await parseCommand(files, io)))
  program
    .command('check')
    .description('print what is off in the documents, and a closing count')
    .argument('[files...]', FILES)
    .action(async (files: string[]) => setExit(await checkCommand(files, io)))
  program
    .command('fix')
    .description('make the fixes of the diagnostics; prints a diff unless told otherwise')
    .argument('[files...]', FILES)
    .option('--write', 'write the files')
    .option('--check', 'print which files would change, and exit with 1 if any would')
    .option('--codes <codes>', 'fix these diagnostics alone, separated by commas', list)
    .action(async (files: string[], options: FixCommandOptions) => setExit(await fixCommand(files, io, options)))
  program
    .command('format')
    .description('print the documents in the canonical form')
    .argument('[files...]', FILES)
    .option('--write', 'write the files')
    .option('--check', 'print which files would change, and exit with 1 if any would')
    .action(async (files: string[], options: RewriteOptions) => setExit(await formatCommand(files, io, options)))
  program
    .command('schema')
    .description('print the JSON Schema of a summary')
    .action(() => setExit(schemaCommand(io)))
  return program
}
