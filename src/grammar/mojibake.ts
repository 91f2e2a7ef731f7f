// temporary stub, to be replaced by its author
export function isSuspicious(_text: string): boolean { return false }
export function findMojibake(_text: string): {start: number, end: number, repaired: string}[] { return [] }
export function findInvisible(_text: string): {start: number, end: number, name: string, code: string}[] { return [] }
