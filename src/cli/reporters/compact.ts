import {visible, visibleLine} from '../../diagnostics/visible.js'
import type {Reporter} from './reporter.js'

/** A line for each diagnostic, in the manner of compilers, which editors and log viewers know how to jump from. */
export const compact: Reporter = {
  document({file, diagnostics}) {
    const name = visibleLine(file)
    return diagnostics
      .map(({range: {start}, severity, message, code}) => {
        return `${name}:${start.line}:${start.column}: ${severity}: ${visible(message)} [${code}]\n`
      })
      .join('')
  },
}
