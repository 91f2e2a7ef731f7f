/** Reads the tables of the tests: rows of a text and its values. They are taken from the source, so no test runs. */
import {readFileSync} from 'node:fs'
import ts from 'typescript'
import {ROOT} from './text.js'

export type Row = readonly unknown[]

/** Returns the rows of the n-th `it.each` in a `describe`. */
export function rowsOf(file: string, describe: string, n = 0): Row[] {
  const source = sourceOf(file)
  const block = all(source, isCall('describe')).find(it => textOf(it.arguments[0]) === describe)
  const table = block && all(block, isCall('it.each'))[n]?.arguments[0]
  return evaluated(source, table, `${file}: ${describe} ${n}`)
}

/** Returns the rows of a constant in a test file. */
export function rowsNamed(file: string, name: string): Row[] {
  const source = sourceOf(file)
  const declaration = all(source, ts.isVariableDeclaration).find(it => it.name.getText(source) === name)
  return evaluated(source, declaration?.initializer, `${file}: ${name}`)
}

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(new URL(file, ROOT), 'utf8'), ts.ScriptTarget.ES2022, true)
}

function isCall(name: string): (node: ts.Node) => node is ts.CallExpression {
  return (node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === name
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined
}

/** Returns the nodes of a kind, in source order. */
function all<T extends ts.Node>(root: ts.Node, test: (node: ts.Node) => node is T): T[] {
  const found: T[] = []
  const visit = (node: ts.Node): void => {
    if (test(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** Returns the value of a table of literals. It may use constants of its file that are literals. */
function evaluated(source: ts.SourceFile, table: ts.Expression | undefined, name: string): Row[] {
  if (!table) throw new Error(`${name} does not exist`)
  const constants = all(source, ts.isVariableDeclaration)
    .filter(it => it.parent.parent.parent === source && it.initializer && isLiteral(it.initializer))
    .map(it => `const ${it.getText(source)}`)
  const script = ts.transpile(`${constants.join('\n')}\nreturn ${table.getText(source)}`, {
    target: ts.ScriptTarget.ES2022,
  })
  const rows = new Function(script)() as (Row | string)[]
  if (rows.length === 0) throw new Error(`${name} has no rows`)
  return rows.map(it => (typeof it === 'string' ? [it] : it))
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return true
  if (!ts.isObjectLiteralExpression(node) && !ts.isArrayLiteralExpression(node)) return false
  return all(node, isNotData).length === 0
}

function isNotData(node: ts.Node): node is ts.Node {
  return ts.isCallExpression(node) || ts.isFunctionLike(node) || ts.isSpreadAssignment(node)
}
