import type {Values} from '../../form/absent.js'
import {checkValue} from '../../form/check-value.js'
import type {Form} from '../../form/form.js'
import {framesOf} from '../../write/frames.js'
import {show} from '../../write/message.js'
import {normalDocument} from '../../write/normal.js'
import {follow} from './follow.js'
import {put, type Request} from './put.js'

/**
 * Returns the values of a document after a change, as they will be read: normalised, and with the values that depend on
 * the change.
 *
 * @throws TypeError or RangeError when the path does not exist or the value does not fit there.
 */
export function wantedOf(form: Form, values: Values, request: Request, ending: string): Values {
  const {scope} = form
  const made = put(scope, values, request) as Values
  const wrong = checkValue(scope, made, {anyBlanks: true, anyPeriods: true})
  if (wrong) throw new TypeError(`Expected ${wrong.expected} at ${show(wrong.path)}, got ${wrong.got}`)
  follow(framesOf(form), values, made, request.path)
  return normalDocument(scope, made, ending)
}
