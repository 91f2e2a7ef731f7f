/** Why a text is not YAML. */
export class YamlProblem extends Error {
  override readonly name = 'YamlProblem'
}

export function refuse(message: string): never {
  throw new YamlProblem(message)
}
