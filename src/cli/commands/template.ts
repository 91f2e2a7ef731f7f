import {formTemplate} from '../../form/guide/template.js'
import {type FormOptions, loadFormOf} from '../config/settings.js'
import {writeWhole} from '../files/output.js'
import {EXIT, type Io} from '../io.js'

/** The options of commands that print something about a form. */
export interface DescribeOptions extends FormOptions {
  readonly output?: string
}

/** `summary-md template`: writes an empty document of a form. */
export async function templateCommand(io: Io, options: DescribeOptions): Promise<number> {
  await writeWhole(formTemplate(await loadFormOf(options, io)), io, options.output)
  return EXIT.ok
}
