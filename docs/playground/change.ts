import type {ChangeSpec, EditorState, StateEffect} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import {showMark} from './mark.js'

/** Returns the change from one text to another. The equal text at both ends stays. */
export function changeTo(state: EditorState, text: string): ChangeSpec {
  const old = state.doc.toString()
  const shorter = Math.min(old.length, text.length)
  let from = 0
  while (from < shorter && old.charCodeAt(from) === text.charCodeAt(from)) from++
  let same = 0
  while (same < shorter - from && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same))
    same++
  return {from, to: old.length - same, insert: text.slice(from, text.length - same)}
}

/** Marks a part of the text, or none. `reveal` scrolls to it if it is not in view. */
export function markPart(view: EditorView, part: {from: number; to: number} | null, reveal: boolean): void {
  const effects: StateEffect<unknown>[] = [showMark.of(part)]
  if (part && reveal && !isVisible(view, part.from)) effects.push(EditorView.scrollIntoView(part.from, {y: 'center'}))
  view.dispatch({effects})
}

function isVisible(view: EditorView, offset: number): boolean {
  const place = view.coordsAtPos(offset)
  const {top, bottom} = view.scrollDOM.getBoundingClientRect()
  return place !== null && place.top >= top && place.bottom <= bottom
}
