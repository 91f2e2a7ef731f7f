/** Writes the parts of `docs/` that are generated from the catalogue, the forms, the fixtures and the tests. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {type DiagnosticCode, diagnosticCatalogue} from '../src/index.js'
import {accepted} from './docs/accepted.js'
import {diagnosticIndex, diagnosticPage} from './docs/diagnostics.js'
import {names} from './docs/names.js'
import {speed} from './docs/speed.js'
import {fill, ROOT} from './docs/text.js'

const PAGES = new URL('docs/diagnostics/', ROOT)
const codes = Object.keys(diagnosticCatalogue).sort() as DiagnosticCode[]

// Makes all pages before it removes the first one, because a code without a document ends the script.
const pages = codes.map(code => [code, diagnosticPage(code)] as const)
rmSync(PAGES, {recursive: true, force: true})
mkdirSync(PAGES, {recursive: true})
for (const [code, page] of pages) writeFileSync(new URL(`${code}.md`, PAGES), page)
writeFileSync(new URL('index.md', PAGES), diagnosticIndex(codes))
fill('docs/form.md', 'names', names())
fill('docs/guide/accepted.md', 'accepted', accepted())
fill('README.md', 'speed', speed())
