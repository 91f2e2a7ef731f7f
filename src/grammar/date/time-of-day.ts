import type {TokenList} from './token-list.js'

/**
 * Returns the index after a time of day that starts with a token; the index of the token itself when there is none.
 */
export function timeEnd(tokens: TokenList, i: number): number {
  if (tokens.at(i)?.kind !== 'number') return i
  let next = i + 1
  let timed = false
  while (tokens.isSign(next, ':') || (tokens.isTight(next, '.') && tokens.isHourBehind(next + 2))) {
    if (!tokens.isTightNumber(next + 1)) break
    next += 2
    timed = true
  }
  if (tokens.isHour(next)) {
    timed = true
    next++
    // "9h30", "9 h 30"
    if (tokens.isTightNumber(next) || isSpacedMinutes(tokens, next)) next++
  }
  // "9-11 am"
  if (!timed && tokens.isRange(next) && tokens.at(next + 1)?.kind === 'number' && tokens.isHourBehind(next + 2))
    return next
  if (!timed) return i
  // "UTC-5", "+02:00"
  const sign = tokens.at(next)
  const zone = tokens.isHour(next - 1) || tokens.isSign(next, '&') || sign?.start === tokens.at(next - 1)?.end
  // "+0200"
  const isZone = tokens.isTightNumber(next + 1) || tokens.isTightYear(next + 1)
  if (zone && (tokens.isSign(next, '-') || tokens.isSign(next, '&')) && isZone) {
    next += 2
    if (tokens.isSign(next, ':') && tokens.isTightNumber(next + 1)) next += 2
  }
  return next
}

/**
 * Whether the token is the minutes after an "h" that has a space before it. They have two digits, and are not a day
 * or another hour.
 */
function isSpacedMinutes(tokens: TokenList, i: number): boolean {
  const [hours, h, minutes] = [tokens.at(i - 2), tokens.at(i - 1), tokens.at(i)]
  if (minutes?.kind !== 'number' || h?.text !== 'h' || h.start === hours?.end) return false
  const isShort = minutes.end - minutes.start === 2 && minutes.value < 60
  return isShort && !tokens.isMonth(i + 1) && !tokens.isHour(i + 1)
}
