/** Returns the page of a diagnostic on this site, for any base address. */
export function pageOf(url: string): string {
  return `${import.meta.env.BASE_URL}diagnostics/${url.split('/').at(-1)}`
}
