/** The default of `maxLength`, in UTF-16 code units. */
export const MAX_LENGTH = 5_000_000
