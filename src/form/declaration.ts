import {checkOptions, isText} from '../arguments.js'
import {documentModel} from './document-model.js'
import {assertForm, type Form} from './form.js'
import {typeName} from './json-schema.js'
import type {ObjectModel, Property} from './model.js'

/* Writes the type of the documents of a form as TypeScript text. */

/** The options of `formTypes`. */
export interface TypesOptions {
  /** The module from which to import the types that are the same in every form. Default: `summary-md`. */
  readonly from?: string
}

/**
 * Returns TypeScript declarations of the documents of a form, for a form that is kept as JSON: an interface for each
 * object, with the descriptions as comments. The types are those that `Infer` gives.
 *
 * @param form - The form of the documents.
 * @param options - The name of the module that the shared types are imported from.
 *
 * @example
 * const declaration = formTypes(defineForm({name: 'meeting-minutes', fields: {date: 'date'}}))
 * declaration.split('\n').filter(line => !line.includes('/**')).slice(0, 5)
 * // [
 * //   "import type {AdditionalSection, Metadata} from 'summary-md'",
 * //   '',
 * //   'export interface MeetingMinutes {',
 * //   '  title: string | null',
 * //   '  date: string | null',
 * // ]
 */
export function formTypes(form: Form, options: TypesOptions = {}): string {
  assertForm(form, 'formTypes')
  checkOptions(options, {from: isText})
  const {from = 'summary-md'} = options
  return new Declaration(form).text(from)
}

/** The types that are the same in every form. */
const SHARED = new Set(['Location', 'Place', 'Link', 'Task', 'Entry', 'Metadata', 'AdditionalSection'])

class Declaration {
  readonly #form: Form
  readonly #names = new Map<ObjectModel, string>()
  readonly #taken = new Set(SHARED)
  readonly #imports = new Set<string>()
  readonly #interfaces: string[] = []

  constructor(form: Form) {
    this.#form = form
  }

  text(from: string): string {
    const {name, definition, scope} = this.#form
    const model = documentModel(scope)
    const root = typeName(name)
    this.#taken.add(root)
    this.#names.set(model, root)
    this.#interface(model, definition.description ?? `A document of the form '${name}'.`)
    const imports = `import type {${[...this.#imports].sort().join(', ')}} from '${from}'`
    return `${[imports, ...this.#interfaces].join('\n\n')}\n`
  }

  #interface(model: ObjectModel, description: string): void {
    const name = this.#names.get(model) as string
    const at = this.#interfaces.push('') - 1
    const lines = model.properties.map(it => this.#property(it, name))
    this.#interfaces[at] = `${comment(description, '')}\nexport interface ${name} {\n${lines.join('\n')}\n}`
  }

  #property({key, description, model}: Property, holder: string): string {
    const type = this.#type({key, description, model}, holder)
    return `${comment(description, '  ')}\n  ${IDENTIFIER.test(key) ? key : quoted(key)}: ${type}`
  }

  #type(property: Property, holder: string): string {
    const type = this.#strictly(property, holder)
    return property.model.nullable ? `${type} | null` : type
  }

  #strictly({key, description, model}: Property, holder: string): string {
    switch (model.type) {
      case 'text':
        return 'string'
      case 'choice':
        return model.values.map(quoted).join(' | ')
      case 'list': {
        const of = this.#type({key, description: `An element of \`${key}\`.`, model: model.of}, holder)
        return of.includes(' ') ? `(${of})[]` : `${of}[]`
      }
      case 'object':
        return this.#reference(model, holder, description)
      default:
        return model.type
    }
  }

  #reference(model: ObjectModel, holder: string, description: string): string {
    if (SHARED.has(model.name)) {
      this.#imports.add(model.name)
      return model.name
    }
    const name = this.#free(typeName(model.name), holder)
    this.#names.set(model, name)
    this.#interface(model, description)
    return name
  }

  /**
   * Returns a name that is not used yet. If the preferred name is used, it gets the name of the holder as a prefix, and
   * if necessary a number.
   */
  #free(wished: string, holder: string): string {
    let name = this.#taken.has(wished) ? `${holder}${wished}` : wished
    for (let count = 2; this.#taken.has(name); count++) name = `${holder}${wished}${count}`
    this.#taken.add(name)
    return name
  }
}

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

function comment(text: string, indent: string): string {
  return `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
