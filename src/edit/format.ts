import type {Form} from '../form/form.js'

export function formatSummary(markdown: string, _options: {readonly form?: Form} = {}): {markdown: string} {
  return {markdown}
}
