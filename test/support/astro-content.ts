/** What recipes import from Astro: it gives back what it is given. */
export const defineCollection = <T>(collection: T): T => collection
