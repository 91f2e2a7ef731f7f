import type {Reporter} from './reporter.js'

/** A line for each diagnostic, in the manner of compilers, which editors and log viewers know how to jump from. */
export const compact: Reporter = {
  document: ({file, diagnostics}) =>
    diagnostics
      .map(({range: {start}, severity, message, code}) => {
        const line = message.replace(/[\r\n]+/g, ' ')
        return `${file}:${start.line}:${start.column}: ${severity}: ${line} [${code}]\n`
      })
      .join(''),
}
