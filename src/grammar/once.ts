/** Returns a function that makes a table when it is first called, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: {readonly it: T} | undefined
  return () => {
    made ??= {it: make()}
    return made.it
  }
}
