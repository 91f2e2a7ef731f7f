import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Command} from 'commander'
import {suggestion} from './config/codes.js'
import {isGlob} from './files/glob.js'

/** Names of commands in other programs, and the command that does the same here. */
const ALIASES: Readonly<Record<string, string>> = {
  lint: 'check',
  validate: 'check',
  verify: 'check',
  test: 'check',
  read: 'parse',
  json: 'parse',
  repair: 'fix',
  fmt: 'format',
  version: '--version',
}

/** Returns the message about an unknown command, with the command that the user may have meant. */
export function unknownCommand([name = '', ...others]: readonly string[], program: Command, cwd: string): string {
  const instead = Object.hasOwn(ALIASES, name) ? ALIASES[name] : null
  if (instead) return `There is no command ${name}; did you mean summary-md ${[instead, ...others].join(' ')}?`
  if (isGlob(name) || existsSync(resolve(cwd, name)) || /\.[a-z]+$/i.test(name))
    return `Expected a command before ${name}; did you mean summary-md check ${name}?`
  const commands = program.commands.map(it => it.name())
  const near = suggestion(name, commands)
  return `There is no command ${name}${near || `; the commands are ${commands.join(', ')}`}`
}
