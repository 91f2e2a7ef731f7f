import {json} from '@codemirror/lang-json'
import {markdown} from '@codemirror/lang-markdown'
import {syntaxHighlighting} from '@codemirror/language'
import {Compartment, EditorState} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import {changeTo, markPart} from './change.js'
import {jsonColours, markdownColours} from './colours.js'
import {marking} from './mark.js'
import type {Span, Tab} from './protocol.js'

/** The tabs that show a text. */
export type TextTab = Exclude<Tab, 'values'>

const LABELS: Readonly<Record<TextTab, string>> = {
  json: 'Values as JSON',
  schema: 'JSON Schema of the form',
  template: 'Empty document of the form',
  prompt: 'Instructions for a language model',
}

/** Shows a text to read and to copy. It is an editor, because only an editor lays out a megabyte quickly. */
export class ResultEditor {
  readonly view: EditorView
  readonly #kind = new Compartment()
  #tab: TextTab

  constructor(parent: HTMLElement, tab: TextTab, text: string, at: (offset: number | null) => void) {
    this.#tab = tab
    const point = (offset: number | null) => {
      if (this.#tab === 'json') at(offset)
    }
    this.view = new EditorView({
      parent,
      doc: text,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        this.#kind.of(kindOf(tab)),
        marking,
        EditorView.updateListener.of(({selectionSet, docChanged, state, view}) => {
          if (selectionSet && !docChanged && view.hasFocus) point(state.selection.main.head)
        }),
        EditorView.domEventHandlers({
          mousemove: (event, view) => point(view.posAtCoords({x: event.clientX, y: event.clientY})),
          mouseleave: () => point(null),
        }),
      ],
    })
  }

  show(tab: TextTab, text: string): void {
    if (tab === this.#tab) {
      this.view.dispatch({changes: changeTo(this.view.state, text)})
      return
    }
    this.#tab = tab
    this.view.dispatch({
      changes: {from: 0, to: this.view.state.doc.length, insert: text},
      selection: {anchor: 0},
      effects: [this.#kind.reconfigure(kindOf(tab)), EditorView.scrollIntoView(0)],
    })
  }

  mark(span: Span | null, reveal: boolean): void {
    markPart(this.view, this.#tab === 'json' ? span && {from: span[0], to: span[1]} : null, reveal)
  }
}

function kindOf(tab: TextTab) {
  const label = {'aria-label': LABELS[tab], 'aria-readonly': 'true', tabindex: '0'}
  return [
    EditorView.contentAttributes.of(label),
    tab === 'json' || tab === 'schema'
      ? [json(), syntaxHighlighting(jsonColours)]
      : [markdown({addKeymap: false, completeHTMLTags: false}), syntaxHighlighting(markdownColours)],
  ]
}
