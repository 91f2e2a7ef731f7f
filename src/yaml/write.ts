import {plainValue, readYamlOrNull} from './read.js'

/** A text as a scalar of YAML on one line: plain where that reads back as the text, else in quotes. */
export function writeYaml(text: string): string {
  if (readsBack(text, text)) return text
  const single = `'${text}'`
  return text.includes('"') && !text.includes("'") && readsBack(single, text) ? single : JSON.stringify(text)
}

function readsBack(written: string, text: string): boolean {
  if (/[\r\n]/.test(written) || (written === text && typeof plainValue(text) !== 'string')) return false
  const node = readYamlOrNull(`key: ${written}`)
  const value = node?.kind === 'map' ? node.entries[0]?.value : null
  return value?.kind === 'scalar' && value.text === text
}
