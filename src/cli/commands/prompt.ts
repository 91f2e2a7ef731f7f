import {formPrompt} from '../../form/guide/prompt.js'
import {loadFormOf} from '../config/settings.js'
import {writeWhole} from '../files/output.js'
import {EXIT, type Io} from '../io.js'
import type {DescribeOptions} from './template.js'

/** The options of `summary-md prompt`. */
export interface PromptCommandOptions extends DescribeOptions {
  readonly example?: boolean
}

/** `summary-md prompt`: writes instructions for a language model that has to write a document of a form. */
export async function promptCommand(io: Io, {example = true, ...options}: PromptCommandOptions): Promise<number> {
  await writeWhole(formPrompt(await loadFormOf(options, io), {example}), io, options.output)
  return EXIT.ok
}
