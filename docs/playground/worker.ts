import {
  checkForm,
  type Diagnostic,
  Form,
  type FormDefinition,
  type FormProblem,
  fixSummary,
  formJsonSchema,
  formPrompt,
  formTemplate,
  inferForm,
  type Path,
  parseSummary,
  type Severity,
  type SummaryResult,
} from 'summary-md'
import {formatSummary} from '../../src/edit/format.js'
import * as shipped from '../../src/forms/index.js'
import {FORMS, type FormChoice} from './forms.js'
import {Json} from './json.js'
import {neat} from './neat.js'
import type {Answer, Calls, Located, Reading, Request, Span, Tab, Target} from './protocol.js'
import {viewOf} from './view.js'

/* Reads documents away from the page, so that typing never waits. */

/** More diagnostics than anybody reads at once. "Fix all" also applies the fixes of the others. */
const MOST_DIAGNOSTICS = 200

/**
 * The clock of a browser has steps of a tenth of a millisecond, and reading takes less. So it is repeated until this
 * time has passed.
 */
const LEAST_TIME = 2
const MOST_RUNS = 40

const forms = new Map<string, Form>(Object.values(shipped).map(it => [it.name, it]))

/** The form of the last choice, and its problems. */
class Current {
  form: Form = shipped.summary
  problems: readonly FormProblem[] = []
  #text: string | null = null

  choose(choice: FormChoice): void {
    if ('id' in choice) {
      this.form = forms.get(choice.id) ?? shipped.summary
      this.problems = []
      this.#text = null
    } else if (choice.text !== this.#text) {
      this.#text = choice.text
      const definition = parsed(choice.text)
      this.problems = definition === undefined ? [NOT_JSON] : checkForm(definition)
      if (this.problems.length === 0) this.form = new Form(definition as FormDefinition)
    }
  }
}

const NOT_JSON: FormProblem = {
  path: [],
  message: 'This is not JSON',
  help: 'Look for a missing comma, quotation mark or bracket',
}

/** Returns the value of a text in JSON; undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const current = new Current()

/* Code is slow in its first run. The page shows the time of reading, not the time of starting. */
for (let run = 0; run < 20; run++) void parseSummary(FORMS[0].samples[0].markdown).diagnostics

let last: SummaryResult<unknown> = parseSummary('')
let json: Json | null = null

const calls: Calls = {
  read(markdown, choice, limit, tab) {
    current.choose(choice)
    const {result, time, runs} = timed(markdown)
    last = result
    json = null
    const all = result.diagnostics
    return {
      view: viewOf(result, current.form.scope, limit),
      text: tab === 'values' ? null : {tab, text: textOf(tab)},
      problems: current.problems,
      diagnostics: {shown: all.slice(0, MOST_DIAGNOSTICS), more: Math.max(0, all.length - MOST_DIAGNOSTICS)},
      counts: countsOf(all),
      fixable: all.filter(it => it.fix).length,
      coverage: result.coverage,
      time,
      runs,
    } satisfies Reading
  },
  locate(target) {
    const path = pathOf(target)
    if (!path) return null
    const range = last.rangeOf(path)
    const text: Span | null = range ? [range.start.offset, range.end.offset] : null
    return {path, text, json: jsonOf().spanOf(path) ?? jsonOf().spanOf(path.slice(0, -1))} satisfies Located
  },
  json: () => jsonOf().text,
  fix(markdown) {
    const fixed = fixSummary(markdown, {form: current.form})
    return {markdown: fixed.markdown, applied: fixed.applied.length}
  },
  format(markdown) {
    const {markdown: formatted, refused} = formatSummary(markdown, {form: current.form})
    const [first] = refused
    return first ? {refused: first.reason} : {markdown: formatted}
  },
  definition: id => neat(forms.get(id)?.definition ?? {}),
  infer(documents) {
    const {definition, report} = inferForm(documents)
    return {text: neat(definition), report}
  },
}

/** Returns the texts that the tabs show. */
const TEXTS: Readonly<Record<Exclude<Tab, 'values'>, () => string>> = {
  json: () => jsonOf().text,
  schema: () => JSON.stringify(formJsonSchema(current.form), null, 2),
  template: () => formTemplate(current.form),
  prompt: () => formPrompt(current.form),
}

/**
 * Returns the text of a tab, or the reason why there is none. An error in a tab must not prevent the reading of the
 * document.
 */
function textOf(tab: keyof typeof TEXTS): string {
  try {
    return TEXTS[tab]()
  } catch (error) {
    return `This cannot be written. ${error instanceof Error ? error.message : ''}`
  }
}

function timed(markdown: string): {result: SummaryResult<unknown>; time: number; runs: number} {
  const {form} = current
  const start = performance.now()
  let result: SummaryResult<unknown> = parseSummary(markdown, {form})
  void result.diagnostics
  let runs = 1
  for (; runs < MOST_RUNS && performance.now() - start < LEAST_TIME; runs++) {
    result = parseSummary(markdown, {form})
    void result.diagnostics
  }
  return {result, time: (performance.now() - start) / runs, runs}
}

function jsonOf(): Json {
  json ??= new Json(last.summary)
  return json
}

function countsOf(all: readonly Diagnostic[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of all) counts[severity]++
  return counts
}

function pathOf(target: Target): Path | null | undefined {
  if ('path' in target) return target.path
  if ('json' in target) return jsonOf().pathAt(target.json)
  const path = last.pathAt(target.text)
  return path && paragraphAt(path, target.text)
}

/** For prose, only the paragraph. */
function paragraphAt(path: Path, offset: number): Path {
  for (let at = 0; ; at++) {
    const range = last.rangeOf([...path, at])
    if (!range) return path
    if (offset >= range.start.offset && offset <= range.end.offset) return [...path, at]
  }
}

addEventListener('message', ({data}: MessageEvent<Request>) => {
  let answer: Answer
  try {
    const call = calls[data.call] as (...args: readonly unknown[]) => unknown
    answer = {id: data.id, value: call(...data.args)}
  } catch (error) {
    answer = {id: data.id, error: error instanceof Error ? error.message : String(error)}
  }
  postMessage(answer)
})
