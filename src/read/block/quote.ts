import type {Construct} from '../scanner.js'

/** A block quote: its blocks are in its place. */
export const quote: Construct = {
  read(scanner, blocks) {
    scanner.quote(blocks)
    return true
  },
  interrupts: () => true,
}
