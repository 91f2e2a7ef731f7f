import {once} from '../../grammar/once.js'
import {ENTITIES} from './entities.generated.js'

const characters = once(() => {
  const byName = new Map<string, string>()
  let code = 0
  for (const group of ENTITIES.split(',')) {
    const [place = '', ...names] = group.split(' ')
    const [step = '', second] = place.split('+')
    code += step === '' ? 1 : Number(step)
    const text = String.fromCodePoint(code, ...(second === undefined ? [] : [Number(second)]))
    for (const name of names) byName.set(name, text)
  }
  return byName
})

/** Returns the text of a named HTML character reference: é for "eacute"; undefined for an unknown name. */
export function namedCharacter(name: string): string | undefined {
  return characters().get(name)
}
