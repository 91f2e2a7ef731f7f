/** Checks every regular expression of `src/` for catastrophic backtracking; prints how many were checked. */
import {readFileSync} from 'node:fs'
import {checkSync} from 'recheck'
import ts from 'typescript'

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

function patternsOf(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText()
      const end = text.lastIndexOf('/')
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push({place: `${file}:${line + 1}`, source: text.slice(1, end), flags: text.slice(end + 1)})
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const patterns = ts.sys.readDirectory('src', ['.ts']).flatMap(patternsOf)
const bad = patterns.flatMap(({place, source, flags}) => {
  const result = checkSync(source, flags, {timeout: 20_000})
  return result.status === 'safe' ? [] : [`${place}: /${source}/${flags} is ${result.status}`]
})
for (const line of bad) console.error(line)
console.log(`${patterns.length} patterns checked, ${bad.length} of them not linear`)
process.exitCode = bad.length === 0 ? 0 : 1
