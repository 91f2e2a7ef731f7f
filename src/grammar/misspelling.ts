/* Recognises misspelled names. Other words may be similar to a name, so fewer differences count than for a hint. */

/** A shorter word is too similar to others. */
const SHORTEST = 6

/**
 * Whether a text is a name in which words have a letter too many or too few, or two letters in the wrong order:
 * "Comitments", "Acotrs". Another letter in place of one makes another word too often: "Theses" is not "Themes". Both
 * texts are normalised.
 */
export function isMisspelling(text: string, name: string): boolean {
  if (text === name || text.charCodeAt(0) !== name.charCodeAt(0)) return false
  const own = text.split(' ')
  const meant = name.split(' ')
  return own.length === meant.length && own.every((word, at) => isMisspeltWord(word, meant[at] as string))
}

/** Whether a word is another one with at most one such error. */
function isMisspeltWord(word: string, meant: string): boolean {
  if (word === meant) return true
  if (meant.length < SHORTEST || Math.abs(word.length - meant.length) > 1) return false
  let at = 0
  while (at < word.length && word.charCodeAt(at) === meant.charCodeAt(at)) at++
  const isSwapped = word.charAt(at) === meant.charAt(at + 1) && word.charAt(at + 1) === meant.charAt(at)
  return (
    word.slice(at + 1) === meant.slice(at) ||
    word.slice(at) === meant.slice(at + 1) ||
    (isSwapped && word.slice(at + 2) === meant.slice(at + 2))
  )
}

/** Returns the only value of which a name is meant by a misspelled text; undefined when there is none, or several. */
export function onlyMeant<T extends {readonly names: readonly string[]}>(
  text: string,
  all: readonly T[],
  normalise: (name: string) => string,
): T | undefined {
  const own = normalise(text)
  const [meant, other] = all.filter(it => it.names.some(name => isMisspelling(own, normalise(name))))
  return other ? undefined : meant
}
