/** Writes `src/read/inline/entities.generated.ts`: the named character references of HTML, from a library. */
import {writeFileSync} from 'node:fs'
import {characterEntities} from 'character-entities'

interface Named {
  readonly codes: readonly number[]
  readonly names: string[]
}

const named = new Map<string, Named>()
for (const name of Object.keys(characterEntities).sort()) {
  const characters = characterEntities[name] ?? ''
  const known = named.get(characters)
  if (known) known.names.push(name)
  else named.set(characters, {codes: Array.from(characters, it => it.codePointAt(0) ?? 0), names: [name]})
}
const sorted = [...named.values()].sort(
  ({codes: [a = 0, second = 0]}, {codes: [b = 0, other = 0]}) => a - b || second - other,
)
const groups = sorted.map(({codes: [code = 0, second], names}, at) => {
  const step = code - (sorted[at - 1]?.codes[0] ?? 0)
  return `${step === 1 ? '' : step}${second === undefined ? '' : `+${second}`} ${names.join(' ')}`
})

const FILE = new URL('../src/read/inline/entities.generated.ts', import.meta.url)
writeFileSync(
  FILE,
  `// Made by scripts/generate-entities.ts from the package character-entities. Do not edit.

/**
 * Characters by their code. Each entry has the distance from the previous code if that is not 1, the code of a second
 * character after a plus sign, and the names.
 */
export const ENTITIES =
  '${groups.join(',')}'
`,
)
