import {parseDocument} from 'yaml'
import {checkForm, isSectionKey} from '../form/check.js'
import {defineForm} from '../form/define.js'
import type {FormDefinition, SectionDefinition} from '../form/definition.js'
import type {Form} from '../form/form.js'
import type {AnyDocument} from '../form/infer.js'
import {FormError} from '../form/problems.js'
import {isTooDeep} from '../grammar/nesting.js'

/*
 * Makes forms from the issue forms of GitHub. A template in YAML declares inputs, and the body of an issue has a
 * heading for each.
 */

type Bag = Readonly<Record<string, unknown>>

/** The text that GitHub writes for an empty input. */
const NO_RESPONSE = 'No response'

/**
 * Makes a form from a GitHub issue template. The form has a section for each input; its key is the `id` of the input,
 * or its label in snake_case. An `input` is text, a `textarea` is markdown, a `dropdown` is a choice or a list of
 * choices, and `checkboxes` are a list of tasks.
 *
 * @param template - The template, as YAML or as a parsed object.
 * @throws FormError when it is not a template with a body of inputs.
 *
 * @example
 * const form = formFromIssueTemplate('body:\n  - type: input\n    id: version\n    attributes: {label: Version}')
 * parseSummary('### Version\n\n1.0.0', {form}).summary['version'] // '1.0.0'
 */
export function formFromIssueTemplate(template: string | object): Form<AnyDocument> {
  const {name, description, body} = readTemplate(template)
  const keys = new Keys()
  const sections = body.flatMap((input, at): [string, SectionDefinition][] => {
    const label = labelOf(input, at)
    return label === null ? [] : [[keys.of(input['id'], label), sectionOf(input, label)]]
  })
  const definition: FormDefinition = {
    name,
    ...(description !== null && {description}),
    title: {optional: true},
    sections: Object.fromEntries(sections),
  }
  return defineForm(definition)
}

interface Template {
  readonly name: string
  readonly description: string | null
  readonly body: readonly Bag[]
}

function readTemplate(template: string | object): Template {
  const value = typeof template === 'string' ? readValue(template) : template
  const {name, description, body} = asBag(value) ?? {}
  const inputs = Array.isArray(body) ? body.map(asBag).filter(it => it !== null) : []
  if (inputs.length === 0)
    throw new FormError([
      {path: ['body'], message: 'Expected a list of inputs', help: 'An issue template has a `body`'},
    ])
  const kebab = typeof name === 'string' ? snakeCase(name).replaceAll('_', '-') : ''
  return {
    name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab) ? kebab : 'issue',
    description: oneLine(description),
    body: inputs,
  }
}

function readValue(text: string): unknown {
  // The parser is recursive.
  if (isTooDeep(text)) throw notYaml('its values are nested too deeply')
  const document = parseDocument(text, {logLevel: 'silent'})
  const [error] = document.errors
  if (error) throw notYaml(error.message.split('\n')[0] as string)
  try {
    // No real template needs more aliases. An attack may use very many.
    return document.toJS({maxAliasCount: 100})
  } catch (reason) {
    throw notYaml((reason as Error).message)
  }
}

function notYaml(reason: string): FormError {
  return new FormError([{path: [], message: `The template is not YAML: ${reason}`}])
}

function asBag(value: unknown): Bag | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : null
}

function oneLine(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

/** Returns the label of an input, which is the heading of its section; null for a text that is only shown. */
function labelOf(input: Bag, at: number): string | null {
  if (input['type'] === 'markdown') return null
  const label = oneLine(attributesOf(input)['label'])
  if (label === null)
    throw new FormError([{path: ['body', at, 'attributes', 'label'], message: 'Expected the label of an input'}])
  return label
}

function attributesOf(input: Bag): Bag {
  return asBag(input['attributes']) ?? {}
}

/** Keys that differ from each other and that a form accepts. */
class Keys {
  readonly #taken = new Set<string>()

  of(id: unknown, label: string): string {
    const wished = typeof id === 'string' && id !== '' ? id : snakeCase(label)
    let key = isSectionKey(wished) ? wished : `${wished}_`
    for (let count = 2; this.#taken.has(key) || !isSectionKey(key); count++) key = `input_${wished}_${count}`
    this.#taken.add(key)
    return key
  }
}

/** Returns a text in snake_case: `what_s_your_name` for "What's your name?". */
function snakeCase(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu)
  return words === null ? 'input' : words.join('_')
}

function sectionOf(input: Bag, label: string): SectionDefinition {
  const attributes = attributesOf(input)
  const description = oneLine(attributes['description'])
  const common = {
    names: [label],
    placeholder: NO_RESPONSE,
    ...(description !== null && {description}),
  }
  switch (input['type']) {
    case 'input':
      return {kind: 'text', ...common}
    case 'dropdown':
      return dropdownOf(attributes, common)
    case 'checkboxes':
      return {kind: 'list', of: 'task', ...common}
    default:
      return {kind: 'markdown', ...common, open: true}
  }
}

function dropdownOf(
  {options, multiple}: Bag,
  common: {readonly names: readonly string[]; readonly placeholder: string},
): SectionDefinition {
  const values = Array.isArray(options) ? options.map(it => oneLine(String(it))).filter(it => it !== null) : []
  const choice = {kind: 'choice', options: values} as const
  const wrong = checkForm({name: 'x', sections: {a: {...choice, ...common}}}).length > 0
  // A choice such as "None" cannot be distinguished from an empty input.
  const of = wrong ? 'text' : choice
  if (multiple === true) return {kind: 'list', of, separator: ',', ...common}
  return wrong ? {kind: 'text', ...common} : {...choice, ...common}
}
