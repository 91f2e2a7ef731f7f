/**
 * The least number of documents that must be read right. It may only be raised. Debatable documents are not counted.
 */
export const RIGHT_AT_LEAST = {
  /** Of the documents of `../shared/cases/documents`. */
  documents: 106,
  /** Of the rows of `inputs.test.ts`. */
  inputs: 31,
  /** Of the documents of `further/` that are of the built-in form. */
  further: 1122,
  /** Of the documents of `further/` that are of declared forms. */
  forms: 725,
}
