import {Command, CommanderError} from 'commander'
import {visibleLine} from '../diagnostics/visible.js'
import {version} from '../version.js'
import {EXIT, type Io, tell, UsageError} from './io.js'
import {addCommands} from './options.js'

/** Runs the command with these arguments; gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.ok
  const program = makeProgram(io)
  addCommands(program, io, code => (exit = code))
  try {
    await Promise.race([program.parseAsync(args, {from: 'user'}), interruption(io.signal)])
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse
    tell(error, io)
    return error instanceof Interruption ? EXIT.interrupted : EXIT.misuse
  }
}

class Interruption extends UsageError {
  constructor() {
    super('interrupted')
  }
}

/** Never comes to anything but an interruption. */
function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Interruption())))
}

function makeProgram(io: Io): Command {
  return new Command('summary-md')
    .description('Reads structured markdown documents, checks them, fixes them and writes them back.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text.split('\n').map(visibleLine).join('\n')),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 no errors, 1 a document has errors, 2 wrong usage or a file that cannot be read or written,\n130 interrupted.',
    )
}
