import type {Diagnostic, InferReport, Path} from 'summary-md'
import {type InjectionKey, onBeforeUnmount, onMounted, type Ref, shallowReactive} from 'vue'
import {fragmentOf, holdsDocument, type Shared, sharedIn} from './address.js'
import type {Editor} from './editor.js'
import {FORMS, type FormChoice, type FormName, isSample, type Sample, shippedForm} from './forms.js'
import {keyOf} from './json.js'
import type {Located, Reading, Span, Tab, Target} from './protocol.js'
import type {Reader} from './reader.js'

/** How many values of a list are shown at first, and how many more on each request. */
const STEP = 60

/** The document and the form when the page opens. */
const FIRST: Shared = {markdown: FORMS[0].samples[0].markdown, form: {id: FORMS[0].id}}

/** The report about a form that was inferred from documents. */
export interface Inferred {
  readonly report: InferReport
  /** The names of the documents, in the order of the report. */
  readonly names: readonly string[]
}

/** The state that the page shows. */
export interface State {
  form: FormChoice
  /** The text of the form in its editor; null while the editor is not shown. */
  formText: string | null
  inferred: Inferred | null
  reading: Reading | null
  /** The value that the user points at, on any side. */
  active: Located | null
  /** The side on which the user points at it. The other sides scroll to it. */
  from: 'text' | 'json' | 'view' | null
  limit: number
  tab: Tab
  /** The name of the document, for downloads. */
  name: string
  /** The last event, as a text for everyone, also for screen readers. */
  notice: string
  line: number
  column: number
  length: number
  dragging: boolean
}

export interface Playground {
  readonly state: State
  /** Points at a value in the view. Null points at nothing. */
  point(path: Path | null): void
  /** Goes to a value in the text. */
  go(span: Span | null, focus: boolean): void
  locate(target: Target, from: State['from']): void
  more(): void
  fix(diagnostic: Diagnostic): void
  fixAll(): Promise<void>
  format(): Promise<void>
  /** Opens a document or a form. From several documents it infers a form. */
  open(files: readonly File[]): Promise<void>
  openSample(sample: Sample, form: FormName): void
  chooseForm(form: FormName): void
  /** Shows the form as text that can be edited, or hides it. */
  showForm(shown: boolean): Promise<void>
  editForm(text: string): void
  /** Infers a form from documents, and opens the first document. */
  infer(files: readonly File[]): Promise<void>
  copyLink(): Promise<void>
  copyText(): Promise<void>
  download(kind: 'json' | 'md'): Promise<void>
  showTab(tab: State['tab']): void
}

export const PLAYGROUND: InjectionKey<Playground> = Symbol('playground')

/** Makes the playground: the state of the page, and its actions. */
export function usePlayground(parent: Ref<HTMLElement | null>): Playground {
  const state: State = shallowReactive({
    form: FIRST.form,
    formText: null,
    inferred: null,
    reading: null,
    active: null,
    from: null,
    limit: STEP,
    tab: 'values',
    name: 'document',
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

  /** Reads the document. If it cannot be shown, a notice says so. The next change reads again. */
  async function readNow(): Promise<void> {
    try {
      await readAndShow()
    } catch (error) {
      state.notice = `This cannot be shown. ${error instanceof Error ? error.message : ''}`
    }
  }

  async function readAndShow(): Promise<void> {
    if (!editor || !reader) return
    const text = editor.taken()
    const reading = await reader.ask('read', text, state.form, state.limit, state.tab)
    if (!editor) return
    editor.diagnose(reading.diagnostics.shown, fix)
    // These are two short tasks, so that a key press between them does not wait for both.
    await new Promise(resolve => setTimeout(resolve))
    if (!editor) return
    state.reading = reading
    state.length = text.length
    keepInAddress({markdown: text, form: state.form})
    if (state.from === 'text') locate({text: editor.view.state.selection.main.head}, 'text')
  }

  /* The address follows the document, but not at every key press, because browsers limit the number of changes. */
  let timer: ReturnType<typeof setTimeout> | undefined
  function keepInAddress(shared: Shared): void {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const isFirst = shared.markdown === FIRST.markdown && 'id' in shared.form && shared.form.id === FORMS[0].id
      const fragment = isFirst ? '' : await fragmentOf(shared)
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

  async function open(files: readonly File[]): Promise<void> {
    const [file] = files
    if (!file) return
    if (files.length > 1) return infer(files)
    if (file.name.endsWith('.json')) {
      const text = await file.text()
      useForm({text})
      state.formText = text
    } else openText(await file.text(), nameOf(file))
    state.notice = `Opened ${file.name}.`
  }

  function openSample(sample: Sample, id: FormName): void {
    useForm({id})
    openText(sample.markdown, id)
  }

  /* The form */

  /** Reads with another form. The editor of the form shows its text, if it is open. */
  function useForm(form: FormChoice): void {
    state.form = form
    state.inferred = null
    state.active = null
    if (state.formText !== null) void showForm(true)
    read()
  }

  function chooseForm(id: FormName): void {
    useForm({id})
    // A document of the user stays. A sample is replaced by a sample of this form.
    const [sample] = shippedForm(id)?.samples ?? []
    const text = editor?.text ?? ''
    if (sample && (text.trim() === '' || isSample(text))) openText(sample.markdown, id)
  }

  async function showForm(shown: boolean): Promise<void> {
    const {form} = state
    const text = 'text' in form ? form.text : await reader?.ask('definition', form.id)
    if (form === state.form) state.formText = shown ? (text ?? null) : null
  }

  function editForm(text: string): void {
    if ('text' in state.form ? text === state.form.text : text === state.formText) return
    state.form = {text}
    state.formText = text
    read()
  }

  async function infer(files: readonly File[]): Promise<void> {
    const [first] = files
    if (!first || !reader) return
    const documents = await Promise.all(files.map(it => it.text()))
    const {text, report} = await reader.ask('infer', documents)
    useForm({text})
    state.formText = text
    state.inferred = {report, names: files.map(it => it.name)}
    openText(documents[0] ?? '', nameOf(first))
    const count = files.length === 1 ? '1 document' : `${files.length} documents`
    state.notice = `Made a form from ${count}.`
  }

  async function openAddress(): Promise<void> {
    if (!holdsDocument(location.hash)) return
    const shared = await sharedIn(location.hash)
    if (shared === null) {
      state.notice = 'The link does not hold a document that can be read.'
      return
    }
    if (keyOfForm(shared.form) !== keyOfForm(state.form)) useForm(shared.form)
    if (shared.markdown !== editor?.text) openText(shared.markdown, 'document')
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
    state.notice = applied === 1 ? 'Applied 1 fix.' : `Applied ${applied} fixes.`
  }

  async function format(): Promise<void> {
    if (!editor || !reader) return
    const before = editor.text
    const answer = await reader.ask('format', before)
    if (editor.text !== before) return
    if ('refused' in answer) state.notice = `Not formatted. ${answer.refused}`
    else {
      state.notice =
        answer.markdown === before ? 'The document is in the canonical form already.' : 'Written in the canonical form.'
      editor.replace(answer.markdown)
    }
  }

  async function copyLink(): Promise<void> {
    const fragment = await fragmentOf({markdown: editor?.text ?? '', form: state.form})
    if (fragment === null) {
      state.notice = 'The document is too long for a link. Send it as a file.'
      return
    }
    history.replaceState(history.state, '', fragment)
    state.notice = (await copied(location.href))
      ? 'Copied. The link itself holds the document and its form. They are stored nowhere else.'
      : 'The link is in the address bar. Copy it from there.'
  }

  async function copyText(): Promise<void> {
    const text = state.reading?.text?.text
    if (text === undefined) return
    state.notice = (await copied(text)) ? 'Copied.' : 'The browser does not allow copying. Select the text.'
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
    const {markdown, form} = (await sharedIn(location.hash)) ?? FIRST
    state.form = form
    const events = {changed: () => read(), at: pointed, files: (all: readonly File[]) => void open(all)}
    editor = new Editor(parent.value, markdown, events)
    read = latest(readNow)
    read()
    if (holdsDocument(location.hash)) parent.value.closest('.pg')?.scrollIntoView()
    addEventListener('hashchange', openAddress)
    if (holdsDocument(location.hash) && markdown === FIRST.markdown) void openAddress()
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
    openSample,
    chooseForm,
    showForm,
    editForm,
    infer,
    copyLink,
    copyText,
    download,
    showTab(tab) {
      state.tab = tab
      read()
    },
  }
}

/** Returns the name of a file without its ending, for downloads. */
function nameOf({name}: File): string {
  return name.replace(/\.[^.]*$/, '') || 'document'
}

function keyOfForm(form: FormChoice): string {
  return 'text' in form ? form.text : form.id
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether a value is the one that the user points at, or a part of it. */
export function isActive(state: State, path: Path): boolean {
  if (!state.active) return false
  const key = keyOf(state.active.path)
  return (
    key === keyOf(path) ||
    (path.length > state.active.path.length && keyOf(path.slice(0, state.active.path.length)) === key)
  )
}
