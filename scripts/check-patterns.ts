/** Checks every regular expression of `src/` for catastrophic backtracking; prints how many were checked. */
import {readFileSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {checkSync, type VulnerableDiagnostics} from 'recheck'
import ts from 'typescript'

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

interface Found {
  readonly literals: readonly Pattern[]
  /** When a pattern is built: when the module is loaded, or when a function is called. */
  readonly loaded: readonly string[]
  readonly called: readonly string[]
}

/** Whether a function is called where it is written. It then runs with the code around it. */
function isCalledAtOnce({parent}: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(parent) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent
  )
}

function patternsOf(file: string): Found {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const literals: Pattern[] = []
  const loaded: string[] = []
  const called: string[] = []
  const placeOf = (node: ts.Node) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const visit = (node: ts.Node, inside: boolean): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText()
      const end = text.lastIndexOf('/')
      literals.push({place: placeOf(node), source: text.slice(1, end), flags: text.slice(end + 1)})
    }
    const builds = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
    if (builds) (inside ? called : loaded).push(placeOf(node))
    const runsLater = ts.isFunctionLike(node) && !isCalledAtOnce(node)
    ts.forEachChild(node, child => visit(child, inside || runsLater))
  }
  visit(tree, false)
  return {literals, loaded, called}
}

/** The patterns that modules build while they are loaded. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = []
  const original = RegExp
  const own = `${resolve('src')}${sep}`
  const caught = (made: RegExp) => {
    // The stack has the error, this function, and then the code that builds the pattern.
    const caller = new Error().stack?.split('\n').find((line, at) => at > 1 && !line.includes('check-patterns'))
    const at = caller?.indexOf(own) ?? -1
    if (caller && at >= 0)
      built.push({place: caller.slice(at + own.length - 4), source: made.source, flags: made.flags})
    return made
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given, type) => caught(Reflect.construct(target, given, type)),
    apply: (target, self, given) => caught(Reflect.apply(target, self, given)),
  })
  for (const file of files) await import(pathToFileURL(resolve(file)).href)
  globalThis.RegExp = original
  return built
}

/** The number of steps that a pattern must take on the test text to be as slow as the checker says. */
const STEPS = 5e9
/** The longest time that a linear pattern takes for that text, in microseconds. Some thousand are enough. */
const MOST_TIME = 250_000

/**
 * Whether a pattern is slow on the text that the checker found. If the checker tries random texts, it counts steps and
 * reports some linear patterns as slow, different ones in each run.
 */
function isSlow({source, flags, complexity, attack: {pumps, suffix}}: VulnerableDiagnostics): boolean {
  if (complexity.type === 'exponential') return true
  const length = STEPS ** (1 / complexity.degree)
  const once = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(length / once)).join('') + suffix
  const before = process.cpuUsage()
  text.replace(new RegExp(source, flags), '')
  return process.cpuUsage(before).user > MOST_TIME
}

const files = ts.sys.readDirectory('src', ['.ts'])
const found = files.map(patternsOf)
const builders = files.filter((_, k) => (found[k]?.loaded.length ?? 0) > 0)
const built = await builtBy(builders)
const patterns = [...found.flatMap(it => it.literals), ...built]
const bad = patterns.flatMap(({place, source, flags}) => {
  const result = checkSync(source, flags, {timeout: 20_000})
  const isLinear = result.status === 'safe' || (result.status === 'vulnerable' && !isSlow(result))
  return isLinear ? [] : [`${place}: /${source}/${flags} is ${result.status}`]
})
for (const place of found.flatMap(it => it.called)) {
  bad.push(`${place}: a pattern that a function puts together cannot be checked; put it together when the module loads`)
}
if (built.length < found.flatMap(it => it.loaded).length) bad.push('a pattern that is put together was not caught')
for (const line of bad) console.error(line)
console.log(
  `${patterns.length} patterns checked, ${built.length} of them put together; ${bad.length} are not linear, or out of reach`,
)
process.exitCode = bad.length === 0 ? 0 : 1
