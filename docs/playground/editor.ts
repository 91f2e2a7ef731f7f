import {markdown} from '@codemirror/lang-markdown'
import {syntaxHighlighting} from '@codemirror/language'
import {type Diagnostic as Lint, setDiagnostics} from '@codemirror/lint'
import {ChangeSet, type Extension, Text} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import type {Diagnostic, Edit} from 'summary-md'
import {changeTo, markPart} from './change.js'
import {markdownColours} from './colours.js'
import {writing} from './extensions.js'
import {marking} from './mark.js'
import {pageOf} from './page.js'
import type {Span} from './protocol.js'

/** What the editor reports to the page. */
export interface EditorEvents {
  /** The document changed. */
  changed(): void
  /** The cursor or the pointer is at an offset; null when the pointer has left. */
  at(offset: number | null, by: 'cursor' | 'pointer'): void
  /** Files were dropped or pasted. */
  files(files: readonly File[]): void
}

/** The editor, and the document as it was last read. */
export class Editor {
  readonly view: EditorView
  /** The document that was read last, and the changes since then. */
  #read: Text = Text.empty
  #since: ChangeSet = ChangeSet.empty(0)

  constructor(parent: HTMLElement, text: string, events: EditorEvents) {
    this.view = new EditorView({parent, doc: text, extensions: [this.#extensions(events)]})
    this.taken()
  }

  #extensions(events: EditorEvents): Extension {
    return [
      writing('Document in markdown'),
      markdown({addKeymap: false, completeHTMLTags: false}),
      syntaxHighlighting(markdownColours),
      marking,
      EditorView.updateListener.of(update => {
        if (update.docChanged) {
          this.#since = this.#since.compose(update.changes)
          events.changed()
        }
        if (update.selectionSet && !update.docChanged && update.view.hasFocus)
          events.at(update.state.selection.main.head, 'cursor')
      }),
      pointing(events),
      taking(events),
    ]
  }

  get text(): string {
    return this.view.state.doc.toString()
  }

  get length(): number {
    return this.view.state.doc.length
  }

  /** Returns the text to read, and records the changes from then on. */
  taken(): string {
    this.#read = this.view.state.doc
    this.#since = ChangeSet.empty(this.#read.length)
    return this.#read.toString()
  }

  /** Returns the offset in the current text for an offset of the text that was read. */
  now(offset: number): number {
    return this.#since.mapPos(Math.min(offset, this.#read.length))
  }

  /** Applies edits of the text that was read. */
  edit(edits: readonly Edit[]): void {
    const changes = ChangeSet.of(
      edits.map(({offset, length, content}) => ({from: offset, to: offset + length, insert: content})),
      this.#read.length,
    )
    this.view.dispatch({changes: changes.map(this.#since), userEvent: 'input.fix', scrollIntoView: true})
  }

  /** Replaces the text, in one step that can be undone. The equal text at both ends stays. */
  replace(text: string): void {
    this.view.dispatch({changes: changeTo(this.view.state, text), userEvent: 'input.replace'})
  }

  /** Replaces the text by another document, and puts the cursor at its start. */
  open(text: string): void {
    this.view.dispatch({
      changes: {from: 0, to: this.length, insert: text},
      selection: {anchor: 0},
      scrollIntoView: true,
      userEvent: 'input.open',
    })
  }

  /** Shows diagnostics of the text that was read. */
  diagnose(diagnostics: readonly Diagnostic[], fix: (diagnostic: Diagnostic) => void): void {
    const shown = diagnostics.map((it): Lint => {
      const from = this.now(it.range.start.offset)
      return {
        from,
        to: Math.max(from, this.now(it.range.end.offset)),
        severity: it.severity,
        source: it.code,
        message: it.message,
        renderMessage: () => messageOf(it),
        actions: it.fix ? [{name: it.fix.title, apply: () => fix(it)}] : [],
      }
    })
    this.view.dispatch(setDiagnostics(this.view.state, shown))
  }

  /** Marks a part of the text that was read, and scrolls to it if requested. */
  mark(span: Span | null, reveal: boolean): void {
    markPart(this.view, span && {from: this.now(span[0]), to: this.now(span[1])}, reveal)
  }

  /** Puts the cursor on a part of the text that was read. */
  select(span: Span): void {
    const [anchor, head] = [this.now(span[0]), this.now(span[1])]
    this.view.dispatch({selection: {anchor, head}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})})
    this.view.focus()
  }
}

/** Shows the sentence of a diagnostic, with a link to its page. */
function messageOf({code, message, url}: Diagnostic): HTMLElement {
  const element = document.createElement('div')
  const link = document.createElement('a')
  Object.assign(link, {href: pageOf(url), target: '_blank', textContent: code, className: 'pg-code'})
  element.append(link, document.createTextNode(message))
  return element
}

function pointing({at}: EditorEvents): Extension {
  return EditorView.domEventHandlers({
    mousemove(event, view) {
      const offset = view.posAtCoords({x: event.clientX, y: event.clientY})
      if (event.buttons === 0) at(offset, 'pointer')
    },
    mouseleave: () => at(null, 'pointer'),
    focus: (_, view) => at(view.state.selection.main.head, 'cursor'),
  })
}

function taking({files}: EditorEvents): Extension {
  const take = (data: DataTransfer | null, event: Event) => {
    const all = [...(data?.files ?? [])]
    if (all.length === 0) return false
    event.preventDefault()
    files(all)
    return true
  }
  return EditorView.domEventHandlers({
    drop: event => take(event.dataTransfer, event),
    paste: event => (event.clipboardData?.types.includes('text/plain') ? false : take(event.clipboardData, event)),
  })
}
