import {readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import process from 'node:process'
import type {Plugin} from 'esbuild'
import {globSync} from 'tinyglobby'
import {defineConfig, type Options} from 'tsup'
import {version} from './src/version.js'

/** What every bundle has in common. */
const shared: Options = {
  target: 'es2022',
  esbuildPlugins: [
    {
      // For `scripts/build.ts`. Bundles are made side by side, so each writes a list of its own.
      name: 'inputs',
      setup({onEnd, initialOptions: {entryPoints, format}}) {
        const [name] = Object.keys(entryPoints as Record<string, string>)
        onEnd(({metafile}) => {
          const outputs = Object.entries(metafile?.outputs ?? {})
          const inputs = outputs.map(([file, it]) => [
            basename(file),
            Object.keys(it.inputs).filter(input => (it.inputs[input]?.bytesInOutput ?? 0) > 0),
          ])
          writeFileSync(`dist/inputs-${name}-${format}.json`, JSON.stringify(Object.fromEntries(inputs)))
        })
      },
    },
  ],
  // Never `browser`: there a package of the markdown parser needs a document to decode character references with.
  esbuildOptions(options, {format}) {
    // Modules are always UTF-8. A plain script has the encoding of its page.
    options.charset = format === 'iife' ? 'ascii' : 'utf8'
    options.conditions = ['worker', 'default']
    options.mainFields = ['module', 'main']
  },
}

/** Packages of the plugin have a table of character references of their own. */
const oneTable: Plugin = {
  name: 'character-references',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^decode-named-character-reference$/}, ({path}) => ({
      path,
      namespace: 'own',
      sideEffects: false,
    }))
    onLoad({filter: /^decode-named-character-reference$/, namespace: 'own'}, () => ({
      contents: `import {namedCharacter} from './src/read/inline/entity.js'
export const decodeNamedCharacterReference = name => namedCharacter(name) ?? false`,
      resolveDir: process.cwd(),
    }))
  },
}

const entry = {index: 'src/index.ts', remark: 'src/remark.ts', forms: 'src/forms/index.ts'}

/** What is not part of a bundle that has to do without packages. */
const WHOLE: Options = {noExternal: [/^(?!node:).*/]}

/**
 * The packages that are left to those who install the package. zod is one, so that its schemas are those of the project's
 * own zod. The others are bundled: they are small parts of packages, or exist as ESM alone, and CommonJS has to have them
 * too.
 */
const OWN_PACKAGES = ['yaml', 'zod']
const NOT_OWN = [new RegExp(`^(?!node:|(?:${OWN_PACKAGES.join('|')})(?:/|$)|\\.).*`)]

/**
 * Modules that are entries too, so that each has a file of its own: those that the index exports from, so that a bundle
 * of one function leaves out the files that it does not need; those that the command shares with the library; and the
 * packages of the plugin, which `scripts/build.ts` minifies.
 */
const PARTS: ReadonlySet<string> = new Set([
  'src/read/foreign/packages',
  ...importsOf('src/index.ts', /^export (?!type )[^']*? from '(\.[^']*)\.js'/gm),
  ...globSync('src/cli/**/*.ts')
    .flatMap(file => importsOf(file, /(?:^import (?!type )[^']*? from |import\()'(\.[^']*)\.js'/gm))
    .filter(file => !file.startsWith('src/cli/')),
])

/** The modules that a pattern finds in a file, by their paths without an extension. */
function importsOf(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path = '']) => join(dirname(file), path))
}

function nameOf(part: string): string {
  return part.replace(/^src\//, 'part-').replaceAll('/', '-')
}

/** Lines and names stay, because people read stack traces. Bundlers minify them. */
const library: Options = {
  ...shared,
  minifySyntax: true,
  platform: 'neutral',
  external: OWN_PACKAGES,
  noExternal: NOT_OWN,
  esbuildPlugins: [...(shared.esbuildPlugins ?? []), oneTable],
  dts: {entry, resolve: ['@standard-schema/spec']},
}

/** The largest packages of the command. */
const LARGE_PACKAGES = ['commander/esm.mjs', 'picomatch/index.js', 'chokidar/index.js', 'tinypool/dist/index.js']

/** The command leaves to the files of the library what they hold. */
const sharesLibrary: Plugin = {
  name: 'library',
  setup({onResolve}) {
    onResolve({filter: /^\..*\.js$/}, ({path, importer}) => {
      const part = relative(process.cwd(), join(dirname(importer), path.replace(/\.js$/, '')))
      return PARTS.has(part) && importer.includes('/src/cli/') ? {path: `./${nameOf(part)}.js`, external: true} : null
    })
  },
}

export default defineConfig([
  // What several entries need stands in files that they import. `scripts/build.ts` makes the same files for CommonJS.
  {
    ...library,
    entry: {...entry, ...Object.fromEntries([...PARTS].map(part => [nameOf(part), `${part}.ts`]))},
    format: ['esm'],
    splitting: true,
  },
  // A plain script for places without modules.
  {
    ...shared,
    ...WHOLE,
    entry: {'summary-md': 'src/global.ts'},
    format: ['iife'],
    globalName: 'SummaryMd',
    platform: 'neutral',
    minify: true,
    banner: {js: `/*! summary-md ${version}, MIT; of what is bundled: THIRD-PARTY-LICENSES.txt */`},
  },
  // The command is bundled with the packages that it needs: a process that starts reads one file many times faster than
  // hundreds of them.
  {
    ...shared,
    external: OWN_PACKAGES,
    noExternal: NOT_OWN,
    esbuildPlugins: [...(shared.esbuildPlugins ?? []), sharesLibrary],
    entry: {
      cli: 'src/cli/main.ts',
      'cli-worker': 'src/cli/run/thread.ts',
      // The pool looks for the script of its threads here, beside the file that it is bundled into.
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
      // As entries too, these packages get files of their own, which `scripts/build.ts` minifies.
      ...Object.fromEntries(LARGE_PACKAGES.map(file => [`package-${file.split('/')[0]}`, `node_modules/${file}`])),
    },
    format: ['esm'],
    platform: 'node',
    // Nobody bundles the command, or reads its code.
    minify: true,
    // What a command does not need, it does not load.
    splitting: true,
    esbuildOptions(options, context) {
      shared.esbuildOptions?.(options, context)
      options.chunkNames = 'cli-[name]-[hash]'
    },
    // For what is bundled from CommonJS.
    banner: {
      js: [
        "import {createRequire as __createRequire} from 'node:module'",
        "import {fileURLToPath as __fileURLToPath} from 'node:url'",
        'const require = __createRequire(import.meta.url)',
        'const __filename = __fileURLToPath(import.meta.url)',
      ].join('\n'),
    },
  },
])
