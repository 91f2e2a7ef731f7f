import {Command, CommanderError} from 'commander'
import {version} from '../version.js'
import {checkCommand} from './commands/check.js'
import {parseCommand} from './commands/parse.js'
import {schemaCommand} from './commands/schema.js'
import {EXIT, type Io, UsageError} from './io.js'

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
    .command('schema')
    .description('print the JSON Schema of a summary')
    .action(() => setExit(schemaCommand(io)))
  return program
}
