import type {Diagnostic, Path} from 'summary-md'
import {type InjectionKey, onBeforeUnmount, onMounted, type Ref, shallowReactive} from 'vue'
import {documentIn, fragmentOf, holdsDocument} from './address.js'
import type {Editor} from './editor.js'
import {keyOf} from './json.js'
import type {Located, Reading, Span, Target} from './protocol.js'
import type {Reader} from './reader.js'
import {SAMPLES} from './samples.js'

/** Values of a list that are shown at first, and how many more each time they are asked for. */
const STEP = 60

/** What the page shows. */
export interface State {
  reading: Reading | null
  /** The value that is pointed at, from whichever side. */
  active: Located | null
  /** Which side it was pointed at from: the other sides bring it into view. */
  from: 'text' | 'json' | 'view' | null
  limit: number
  tab: 'summary' | 'json'
  /** The name of the document, for what is downloaded. */
  name: string
  /** What happened last, for those who cannot see it and those who might miss it. */
  notice: string
  line: number
  column: number
  length: number
  dragging: boolean
}

export interface Playground {
  readonly state: State
  /** Points at a value from the view: null points at nothing. */
  point(path: Path | null): void
  /** Goes to a value in the text. */
  go(span: Span | null, focus: boolean): void
  locate(target: Target, from: State['from']): void
  more(): void
  fix(diagnostic: Diagnostic): void
  fixAll(): Promise<void>
  format(): Promise<void>
  open(file: File): Promise<void>
  openText(text: string, name: string): void
  copyLink(): Promise<void>
  download(kind: 'json' | 'md'): Promise<void>
  showTab(tab: State['tab']): void
}

export const PLAYGROUND: InjectionKey<Playground> = Symbol('playground')

/** The playground: the state of the page, and all that can be done on it. */
export function usePlayground(parent: Ref<HTMLElement | null>): Playground {
  const state: State = shallowReactive({
    reading: null,
    active: null,
    from: null,
    limit: STEP,
    tab: 'summary',
    name: 'summary',
    notice: '',
    line: 1,
    column: 1,
    length: 0,
    dragging: false,
  })
  let editor: Editor | undefined
  let reader: Reader | undefined
  let read: () => void = () => undefined
  let asked = 0

  async function readNow(): Promise<void> {
    if (!editor || !reader) return
    const text = editor.taken()
    const reading = await reader.ask('read', text, state.limit, state.tab === 'json')
    if (!editor) return
    editor.diagnose(reading.diagnostics.shown, fix)
    // Two short tasks, so that a key pressed meanwhile does not wait for both.
    await new Promise(resolve => setTimeout(resolve))
    if (!editor) return
    state.reading = reading
    state.length = text.length
    keepInAddress(text)
    if (state.from === 'text') locate({text: editor.view.state.selection.main.head}, 'text')
  }

  /* The address follows the document, but not at every keystroke: browsers count. */
  let timer: ReturnType<typeof setTimeout> | undefined
  function keepInAddress(text: string): void {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const fragment = text === SAMPLES[0].markdown ? '' : await fragmentOf(text)
      const address = location.pathname + location.search + (fragment ?? '')
      if (address !== location.pathname + location.search + location.hash)
        history.replaceState(history.state, '', address)
    }, 500)
  }

  async function locate(target: Target, from: State['from']): Promise<void> {
    const ask = ++asked
    const found = (await reader?.ask('locate', target)) ?? null
    if (ask !== asked) return
    state.from = from
    state.active = found
    editor?.mark(found?.text ?? null, from !== 'text')
  }

  function point(path: Path | null): void {
    if (path) void locate({path}, 'view')
    else {
      asked++
      state.active = null
      editor?.mark(null, false)
    }
  }

  function pointed(offset: number | null, by: 'cursor' | 'pointer'): void {
    if (!editor) return
    const {head} = editor.view.state.selection.main
    if (by === 'cursor') {
      const line = editor.view.state.doc.lineAt(head)
      state.line = line.number
      state.column = head - line.from + 1
    }
    if (offset !== null) void locate({text: offset}, 'text')
    else if (editor.view.hasFocus) void locate({text: head}, 'text')
    else point(null)
  }

  function openText(text: string, name: string): void {
    state.name = name
    state.limit = STEP
    state.active = null
    editor?.open(text)
  }

  async function open(file: File): Promise<void> {
    openText(await file.text(), file.name.replace(/\.[^.]*$/, '') || 'summary')
    state.notice = `Opened ${file.name}.`
  }

  async function openAddress(): Promise<void> {
    if (!holdsDocument(location.hash)) return
    const text = await documentIn(location.hash)
    if (text === null) state.notice = 'The address holds no document that can be read.'
    else if (text !== editor?.text) openText(text, 'summary')
  }

  function fix(diagnostic: Diagnostic): void {
    if (!diagnostic.fix) return
    editor?.edit(diagnostic.fix.edits)
    state.notice = `Fixed: ${diagnostic.fix.title}.`
  }

  async function fixAll(): Promise<void> {
    if (!editor || !reader) return
    const before = editor.text
    const {markdown, applied} = await reader.ask('fix', before)
    if (editor.text !== before) return
    editor.replace(markdown)
    state.notice = applied === 1 ? 'Made 1 fix.' : `Made ${applied} fixes.`
  }

  async function format(): Promise<void> {
    if (!editor || !reader) return
    const before = editor.text
    const answer = await reader.ask('format', before)
    if (editor.text !== before) return
    if ('refused' in answer) state.notice = `Not formatted, as something would be lost. ${answer.refused}`
    else {
      state.notice =
        answer.markdown === before ? 'It is in the canonical form already.' : 'Written in the canonical form.'
      editor.replace(answer.markdown)
    }
  }

  async function copyLink(): Promise<void> {
    const fragment = await fragmentOf(editor?.text ?? '')
    if (fragment === null) {
      state.notice = 'The document is too long for an address: send it as a file.'
      return
    }
    history.replaceState(history.state, '', fragment)
    try {
      await navigator.clipboard.writeText(location.href)
      state.notice = 'Copied. The document is in the link itself; nobody else has it.'
    } catch {
      state.notice = 'The link is in the address bar: copy it from there.'
    }
  }

  async function download(kind: 'json' | 'md'): Promise<void> {
    const text = kind === 'md' ? (editor?.text ?? '') : ((await reader?.ask('json')) ?? '')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], {type: kind === 'md' ? 'text/markdown' : 'application/json'}))
    link.download = `${state.name}.${kind}`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    state.notice = `Downloaded ${link.download}.`
  }

  onMounted(async () => {
    const [{Editor}, {Reader, latest}] = await Promise.all([import('./editor.js'), import('./reader.js')])
    if (!parent.value) return
    reader = new Reader()
    const text = (await documentIn(location.hash)) ?? SAMPLES[0].markdown
    editor = new Editor(parent.value, text, {changed: () => read(), at: pointed, file: it => void open(it)})
    read = latest(readNow)
    read()
    addEventListener('hashchange', openAddress)
    if (holdsDocument(location.hash) && text === SAMPLES[0].markdown) void openAddress()
  })
  onBeforeUnmount(() => {
    removeEventListener('hashchange', openAddress)
    clearTimeout(timer)
    reader?.close()
    editor?.view.destroy()
    editor = undefined
  })

  return {
    state,
    point,
    locate: (target, from) => void locate(target, from),
    go(span, focus) {
      if (!span || !editor) return
      if (focus) editor.select(span)
      else {
        editor.mark(span, true)
        editor.view.dom.scrollIntoView({block: 'nearest'})
      }
    },
    more() {
      state.limit += 4 * STEP
      read()
    },
    fix,
    fixAll,
    format,
    open,
    openText,
    copyLink,
    download,
    showTab(tab) {
      state.tab = tab
      read()
    },
  }
}

/** Whether a value is the one that is pointed at, or a part of it. */
export function isActive(state: State, path: Path): boolean {
  if (!state.active) return false
  const key = keyOf(state.active.path)
  return (
    key === keyOf(path) ||
    (path.length > state.active.path.length && keyOf(path.slice(0, state.active.path.length)) === key)
  )
}
