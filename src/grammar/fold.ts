// temporary stub, to be replaced by its author
export function foldAccents(text: string): string { return text.normalize('NFD').replace(/\p{Mn}/gu, '') }
