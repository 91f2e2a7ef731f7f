import {type Extension, StateEffect, StateField} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView} from '@codemirror/view'

/** Marks a part of the text as with a pen, or no part. */
export const showMark = StateEffect.define<{readonly from: number; readonly to: number} | null>()

const mark = Decoration.mark({class: 'pg-mark'})

/** The marked part. It moves when the text before it changes. */
export const marking: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, {changes, effects, newDoc}) {
    let set = marked.map(changes)
    for (const effect of effects) {
      if (!effect.is(showMark)) continue
      const to = Math.min(effect.value?.to ?? 0, newDoc.length)
      const from = effect.value?.from ?? 0
      set = effect.value && to > from ? Decoration.set([mark.range(from, to)]) : Decoration.none
    }
    return set
  },
  provide: field => EditorView.decorations.from(field),
})
