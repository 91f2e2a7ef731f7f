import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {lintGutter, lintKeymap} from '@codemirror/lint'
import type {Extension} from '@codemirror/state'
import {drawSelection, dropCursor, EditorView, highlightActiveLine, keymap, lineNumbers} from '@codemirror/view'

/** The extensions of every editor in which people write; `label` names the editor for screen readers. */
export function writing(label: string): Extension {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    dropCursor(),
    highlightActiveLine(),
    lintGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({'aria-label': label, spellcheck: 'false', tabindex: '0'}),
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
  ]
}
