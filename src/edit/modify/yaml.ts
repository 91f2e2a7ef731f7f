import {stringify} from 'yaml'

/** A text as a scalar of YAML on one line: plain where that reads back as the text, else in quotes. */
export function writeYaml(text: string): string {
  return stringify(text, {lineWidth: 0, blockQuote: false}).trimEnd()
}
