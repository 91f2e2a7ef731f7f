import {Command, CommanderError} from 'commander'
import {version} from '../version.js'
import {EXIT, type Io, printError, say, UsageError} from './io.js'
import {addCommands} from './options.js'
import {unknownCommand} from './unknown.js'

/** Runs the command with these arguments. Returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.ok
  const program = makeProgram(io)
  addCommands(program, io, code => (exit = code))
  try {
    await Promise.race([program.parseAsync(args, {from: 'user'}), interruption(io.signal)])
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return explain(error, program, io)
    printError(error, io)
    return error instanceof Interruption ? EXIT.interrupted : EXIT.misuse
  }
}

/** Prints what is wrong with the arguments. Returns the exit code. */
function explain({exitCode, code, message}: CommanderError, program: Command, io: Io): number {
  if (exitCode === 0) return EXIT.ok
  if (code === 'commander.unknownCommand') say(unknownCommand(program.args, program, io.cwd), io)
  // Without a command, the help has been printed.
  else if (code !== 'commander.help') say(sentence(message), io)
  return EXIT.misuse
}

/** Returns a message of commander in the style of the other messages. */
function sentence(message: string): string {
  const text = message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

class Interruption extends UsageError {
  constructor() {
    super('Interrupted')
  }
}

/** Rejects when the run is interrupted, and never resolves. */
function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Interruption())))
}

function makeProgram(io: Io): Command {
  return new Command('summary-md')
    .description('Reads structured markdown documents, checks them, fixes them and writes them back.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--color', 'colour the output, even when it does not go to a terminal')
    .option('--no-color', 'do not colour the output')
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: () => undefined,
    })
    .addHelpText(
      'after',
      '\nExit codes:\n  0    no document has an error\n  1    a document has an error, a limit such as --max-warnings is not met,\n       --check found changes, or a document could not be changed\n  2    an argument is wrong, or a file cannot be read or written\n  130  Ctrl-C ended the command',
    )
}
