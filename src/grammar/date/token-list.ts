import type {Token} from './tokens.js'
import {HOUR, PARTICLE, RANGE} from './words.js'

/** The tokens of a text by their index. Beyond the last token, each method returns false or null. */
export class TokenList {
  readonly #tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get count(): number {
    return this.#tokens.length
  }

  at(i: number): Token | undefined {
    return this.#tokens[i]
  }

  /** Whether a year comes right after the token before it. */
  isTightYear(i: number): boolean {
    const token = this.#tokens[i]
    return token?.kind === 'year' && token.start === this.#tokens[i - 1]?.end
  }

  /** Whether a word for hours is at an index, or after the minutes. */
  isHourBehind(i: number): boolean {
    return this.isHour(i) || ((this.isSign(i, ':') || this.isSign(i, '.')) && this.isHour(i + 2))
  }

  isHour(i: number): boolean {
    return ((this.#tokens[i]?.word?.bits ?? 0) & HOUR) !== 0
  }

  isRange(i: number): boolean {
    const token = this.#tokens[i]
    return token !== undefined && (token.text === '-' || token.text === '–' || ((token.word?.bits ?? 0) & RANGE) !== 0)
  }

  isSign(i: number, sign: string): boolean {
    const token = this.#tokens[i]
    return token?.kind === 'sign' && token.text === sign
  }

  /** Whether a sign comes right after the token before it. */
  isTight(i: number, sign: string): boolean {
    return this.isSign(i, sign) && this.#tokens[i]?.start === this.#tokens[i - 1]?.end
  }

  /** Whether a number comes right after the token before it. After a full stop a space is allowed. */
  isTightNumber(i: number): boolean {
    const token = this.#tokens[i]
    const last = this.#tokens[i - 1]
    return token?.kind === 'number' && (token.start === last?.end || last?.text === '.')
  }

  /** Returns the value of a number. */
  value(i: number): number {
    return (this.#tokens[i] as Token).value
  }

  /** Returns the sign between the numbers of a date. */
  numericSign(i: number): string | null {
    const token = this.#tokens[i]
    if (token?.kind !== 'sign' || token.start !== this.#tokens[i - 1]?.end) return null
    return token.text === '-' || token.text === '/' || token.text === '.' || token.text === '–' ? token.text : null
  }

  /** Whether a token is a month. Words without effect before the month are skipped. */
  isMonth(i: number): boolean {
    return Boolean(this.#tokens[this.skip(i, false)]?.word?.month)
  }

  /**
   * Returns the index of the next token with a meaning within a date. It skips full stops, particles, a sign between
   * two words, and a comma.
   */
  skip(from: number, comma: boolean): number {
    let i = from
    for (; ; i++) {
      const token = this.#tokens[i]
      if (token === undefined) return i
      if (token.kind === 'word') {
        const isParticle = token.word !== null && (token.word.bits & PARTICLE) !== 0 && token.word.month === 0
        if (!isParticle) return i
      } else if (token.kind !== 'sign') return i
      else if (token.text === '-' || token.text === '/') {
        const last = this.#tokens[i - 1]
        if (i !== from || token.start !== last?.end || this.#tokens[i + 1]?.start !== token.end) return i
        // Between two numbers the particle connects days.
        if (last.kind === 'number' && this.#tokens[i + 1]?.kind === 'number') return i
      } else if (token.text !== '.' && token.text !== "'" && !(comma && token.text === ',')) return i
    }
  }
}
