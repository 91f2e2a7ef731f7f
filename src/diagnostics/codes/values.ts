import {type Actual, type Documentation, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

type Field = {readonly field: string}

/** Codes about single values. */
export const valueCodes = {
  'invalid-value': entry<Actual & Expected & Field>({
    severity: 'error',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)} as ${quote(p.field)}, expected ${p.expected}.`,
  }),
  'value-style': entry<Actual & Expected & Field>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found ${quote(p.actual)} as ${quote(p.field)}, expected ${quote(p.expected)}.`,
  }),
  'value-remark': entry<Actual & Field>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)} beside the value of ${quote(p.field)}, expected the value alone.`,
  }),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const valueMeanings = {
  'invalid-value': {
    meaning: 'A number, a choice, a link or another value cannot be read. The value is `null`.',
    remedy: 'Write the value as the message says. If any text may be there, declare it as `text`.',
  },
  'value-style': {
    meaning: 'A value is read, but it is not written in the canonical way.',
    remedy: 'Apply the fix.',
  },
  'value-remark': {
    meaning: 'There is more text beside a value. The value is read. The other text is in no value.',
    remedy: 'Write only the value. If the other text matters, write it in a line or a section of its own.',
  },
} satisfies Record<keyof typeof valueCodes, Documentation>
