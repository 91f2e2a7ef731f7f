import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from '@codemirror/autocomplete'
import {json} from '@codemirror/lang-json'
import {bracketMatching, ensureSyntaxTree, indentOnInput, syntaxHighlighting} from '@codemirror/language'
import {type Diagnostic as Lint, setDiagnostics} from '@codemirror/lint'
import {EditorView, keymap} from '@codemirror/view'
import type {FormProblem} from 'summary-md'
import {changeTo} from './change.js'
import {jsonColours} from './colours.js'
import {completeForm} from './completion.js'
import {writing} from './extensions.js'
import {brokenPlace, type Place, placeOf} from './json-tree.js'

/** A problem with its place in the text. */
export interface PlacedProblem extends Place {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** How long the parser of the editor may take to find the place of a problem, in milliseconds. */
const PATIENCE = 200

/** The editor of a form definition in JSON, with completion and the problems of the text. */
export class FormEditor {
  readonly view: EditorView

  constructor(parent: HTMLElement, text: string, changed: (text: string) => void) {
    this.view = new EditorView({
      parent,
      doc: text,
      extensions: [
        // These come before the other keys: they close brackets and completions, and otherwise move the cursor.
        keymap.of([...closeBracketsKeymap, ...completionKeymap]),
        writing('Form as JSON'),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        autocompletion({
          override: [completeForm],
          icons: false,
          // After a chosen key, the completion of its value opens.
          activateOnCompletion: ({type}) => type === 'property',
        }),
        json(),
        syntaxHighlighting(jsonColours),
        EditorView.updateListener.of(update => {
          if (update.docChanged) changed(update.state.doc.toString())
        }),
      ],
    })
  }

  get text(): string {
    return this.view.state.doc.toString()
  }

  /** Replaces the text, in one step that can be undone. */
  replace(text: string): void {
    this.view.dispatch({changes: changeTo(this.view.state, text), scrollIntoView: true})
  }

  /** Shows problems of the current text, and returns their places. */
  show(problems: readonly FormProblem[]): PlacedProblem[] {
    const {state} = this.view
    if (problems.length > 0) ensureSyntaxTree(state, state.doc.length, PATIENCE)
    const broken = problems.length > 0 && isBroken(state.doc.toString())
    const placed = problems.map((it): PlacedProblem => {
      const place = broken ? brokenPlace(state) : placeOf(state, it.path, it.isKey)
      const line = state.doc.lineAt(place.from)
      return {...place, line: line.number, column: place.from - line.from + 1, message: sentenceOf(it)}
    })
    const shown = placed.map(({from, to, message}): Lint => ({from, to, severity: 'error', message}))
    this.view.dispatch(setDiagnostics(state, shown))
    return placed.sort((a, b) => a.from - b.from)
  }

  select({from, to}: Place): void {
    this.view.dispatch({
      selection: {anchor: from, head: to},
      effects: EditorView.scrollIntoView(from, {y: 'center'}),
    })
    this.view.focus()
  }
}

function isBroken(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

function sentenceOf({message, help}: FormProblem): string {
  const more = help === undefined ? '' : ` ${help}${/[.?!]$/.test(help) ? '' : '.'}`
  return `${message}.${more}`
}
