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

/** The text of the named character reference of HTML: é for "eacute"; undefined when no reference has this name. */
export function namedCharacter(name: string): string | undefined {
  return characters().get(name)
}
