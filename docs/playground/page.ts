/** The page of a diagnostic on this site, wherever it is served. */
export function pageOf(url: string): string {
  return `${import.meta.env.BASE_URL}diagnostics/${url.split('/').at(-1)}`
}
