/** A stand-in for the module that recipes import from Astro. It returns its argument. */
export const defineCollection = <T>(collection: T): T => collection
