/** The names of the built-in form. */
import {summaryForm} from '../../src/index.js'
import {row} from './text.js'

interface Named {
  readonly key: string
  readonly names: readonly string[]
  readonly placeholder: string
}

export function names(): string {
  const {heading, fields, sections} = summaryForm.scope
  const named = ({key, names, placeholder}: Named) => row([`\`${key}\``, names.join(', '), placeholder])
  const columns = sections.flatMap(it =>
    it.kind === 'groups' ? [row([`\`${it.key}\``, it.category.names.join(', '), it.values.names.join(', ')])] : [],
  )
  return `The first name is the canonical one. Case, accents, markup, numbering, leading symbols and a final colon or full stop are
ignored, and \`&\` equals \`and\`.

| Key | Label or heading | Placeholder |
| --- | --- | --- |
| \`title\` | the first level-1 heading | ${heading?.placeholder} |
${[...fields, ...sections].map(named).join('\n')}

| Table | Category column | Value column |
| --- | --- | --- |
${columns.join('\n')}`
}
