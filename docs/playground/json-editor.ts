import {json} from '@codemirror/lang-json'
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language'
import {EditorState} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import {tags} from '@lezer/highlight'
import {changeTo, markPart} from './change.js'
import {marking} from './mark.js'
import type {Span} from './protocol.js'

const highlight = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--pg-accent)'},
  {tag: tags.string, color: 'var(--pg-text)'},
  {tag: [tags.null, tags.bool, tags.number], color: 'var(--pg-literal)'},
  {tag: tags.punctuation, color: 'var(--pg-markup)'},
])

/** JSON that can be read and copied; an editor, because only that lays out a megabyte quickly. */
export class JsonEditor {
  readonly view: EditorView

  constructor(parent: HTMLElement, text: string, at: (offset: number | null, by: 'cursor' | 'pointer') => void) {
    this.view = new EditorView({
      parent,
      doc: text,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({'aria-label': 'Summary as JSON', 'aria-readonly': 'true', tabindex: '0'}),
        json(),
        syntaxHighlighting(highlight),
        marking,
        EditorView.updateListener.of(({selectionSet, docChanged, state, view}) => {
          if (selectionSet && !docChanged && view.hasFocus) at(state.selection.main.head, 'cursor')
        }),
        EditorView.domEventHandlers({
          mousemove: (event, view) => {
            at(view.posAtCoords({x: event.clientX, y: event.clientY}), 'pointer')
          },
          mouseleave: () => at(null, 'pointer'),
        }),
      ],
    })
  }

  show(text: string): void {
    this.view.dispatch({changes: changeTo(this.view.state, text)})
  }

  mark(span: Span | null, reveal: boolean): void {
    markPart(this.view, span && {from: span[0], to: span[1]}, reveal)
  }
}
