/** Markdown reads U+0000 as the replacement character. */
export function withoutNul(markdown: string): string {
  return markdown.replaceAll('\0', '\ufffd')
}
