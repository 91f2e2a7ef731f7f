import type {Construct} from '../scanner.js'

/** A block quote. Its blocks replace it. */
export const quote: Construct = {
  read(scanner, blocks) {
    scanner.quote(blocks)
    return true
  },
  interrupts: () => true,
}
