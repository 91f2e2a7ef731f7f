/** A node of YAML with its place in the text: offsets in UTF-16 code units, without the properties before it. */
export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias

interface Placed {
  readonly start: number
  readonly end: number
  /** The name by which aliases repeat it. */
  readonly anchor: string | null
}

export interface YamlScalar extends Placed {
  readonly kind: 'scalar'
  /** The text that it means; empty where nothing is written. */
  readonly text: string
  /** Whether it is written without quotes, so that it can be a number, a boolean or nothing. */
  readonly isPlain: boolean
}

export interface YamlMap extends Placed {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: YamlNode
  /** Null where the key has no colon behind it. */
  readonly value: YamlNode | null
}

export interface YamlList extends Placed {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlAlias extends Placed {
  readonly kind: 'alias'
  readonly name: string
}
