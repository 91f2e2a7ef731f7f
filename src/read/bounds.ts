import {
  attention,
  autolink,
  codeText,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
} from 'micromark-core-commonmark'
import type {Construct, Extension, State, TokenizeContext} from 'micromark-util-types'

/*
 * micromark takes quadratic time over some inline content: at each `]` and each `*` it looks back over all that stands
 * before, an unclosed `<!--` or backtick makes it look ahead to the end, again and again, and wherever something could
 * have begun and did not, it later joins two pieces of text and moves all that follows. So every text (that of
 * one paragraph, heading or cell) has fuel, which such looks use up. When it is gone, what these constructs would read
 * is plain text, and none of them is looked for any more. No text that somebody wrote comes near: it lasts for a thousand bold phrases in one paragraph.
 */
const FUEL = 1 << 22
/** A look ahead runs a state for each character; a look back passes over an event. */
const STEP_COST = 16
/** A longer run of `*` or `_` is a line somebody drew; each pair of its markers would nest once more. */
const LONGEST_RUN = 64

const fuels = new WeakMap<TokenizeContext, {left: number}>()

function fuelOf(context: TokenizeContext): {left: number} {
  let fuel = fuels.get(context)
  if (!fuel) {
    fuel = {left: FUEL}
    fuels.set(context, fuel)
    dropDisabled(context)
  }
  return fuel
}

/** A construct that is disabled does not begin, and still cuts the text where it might; so it is taken out. */
function dropDisabled({parser}: TokenizeContext): void {
  const {text, disable} = parser.constructs
  for (const code of BOUNDED) {
    const all = text[code] as Construct[]
    if (all.length > 1) text[code] = all.filter(({name = ''}) => !disable.null?.includes(name))
  }
}

/** The characters that the bounded constructs begin with: `!`, `*`, `<`, `[`, `]`, `_`, "`". */
const BOUNDED = [33, 42, 60, 91, 93, 95, 96] as const

/** An extension that reads inline content as micromark does, within bounds. */
export function withinBounds(): Extension {
  const attentionWithin = run(attention)
  return {
    disable: {
      null: ['attention', 'autolink', 'codeText', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
    },
    text: {
      33: fuelled(labelStartImage),
      42: attentionWithin,
      60: [ahead(autolink), ahead(htmlText)],
      91: fuelled(labelStartLink),
      93: ahead(back(labelEnd)),
      95: attentionWithin,
      96: ahead(codeText),
    },
  }
}

/** Is looked for only while there is fuel: text is not cut into pieces where nothing can begin. */
function fuelled(construct: Construct): Construct {
  return {
    ...construct,
    name: `${construct.name}Fuelled`,
    previous(code) {
      return fuelOf(this).left >= 0 && (!construct.previous || construct.previous.call(this, code))
    },
  }
}

/** Counts the characters that failed attempts looked at. */
function ahead(construct: Construct): Construct {
  return {
    ...fuelled(construct),
    tokenize(effects, ok, nok) {
      const fuel = fuelOf(this)
      let steps = 0
      let done = false
      const succeed: State = code => {
        done = true
        return ok(code)
      }
      const fail: State = code => {
        done = true
        fuel.left -= steps * STEP_COST
        return nok(code)
      }
      const metered =
        (state: State): State =>
        code => {
          if (++steps * STEP_COST > fuel.left) return fail(code)
          const next = state(code)
          return done || next === undefined ? next : metered(next)
        }
      return metered(construct.tokenize.call(this, effects, succeed, fail))
    },
  }
}

/** Counts the events that are looked back on. */
function back(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const fuel = fuelOf(this)
      fuel.left -= this.events.length
      return fuel.left < 0 ? nok : construct.tokenize.call(this, effects, ok, nok)
    },
  }
}

/** Turns runs that are too long, or more than there is fuel for, into text. */
function run(construct: Construct): Construct {
  return {
    ...fuelled(construct),
    tokenize(effects, ok, nok) {
      const fuel = fuelOf(this)
      fuel.left -= this.events.length
      const decide: State = code => {
        const token = this.events[this.events.length - 1]?.[1]
        const long = token && token.end.offset - token.start.offset > LONGEST_RUN
        if (token && (long || fuel.left < 0)) token.type = 'data'
        return ok(code)
      }
      return construct.tokenize.call(this, effects, decide, nok)
    },
  }
}
