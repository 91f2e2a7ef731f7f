/** Returns a function that makes a table when it is first called, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: {readonly it: T} | undefined
  return () => {
    made ??= {it: make()}
    return made.it
  }
}

/**
 * Returns a function that makes a table for an object. It makes the table on its first call with this object, and keeps
 * it.
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, {readonly it: T}>()
  return key => {
    const known = made.get(key)
    if (known) return known.it
    const it = make(key)
    made.set(key, {it})
    return it
  }
}
