import {readFileSync, writeFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {version} from './src/version.js'

/** What every bundle has in common. */
const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  esbuildPlugins: [
    {
      // For the licences. Bundles are made side by side, so each writes a list of its own.
      name: 'inputs',
      setup({onEnd, initialOptions: {entryPoints, format}}) {
        const [name] = Object.keys(entryPoints as Record<string, string>)
        onEnd(({metafile}) =>
          writeFileSync(`dist/inputs-${name}-${format}.json`, JSON.stringify(Object.keys(metafile?.inputs ?? {}))),
        )
      },
    },
  ],
  // Never `browser`: there a package of the markdown parser needs a document to decode character references with.
  esbuildOptions(options) {
    options.conditions = ['worker', 'default']
    options.mainFields = ['module', 'main']
  },
}

const entry = {index: 'src/index.ts', remark: 'src/remark.ts', forms: 'src/forms/index.ts'}

/** What is not part of a bundle that has to do without packages. */
const WHOLE: Options = {noExternal: [/^(?!node:).*/]}

/**
 * The packages that the library leaves to those who install it. zod is one, so that its schemas are those of the
 * project's own zod. The others are bundled: they are small parts of packages that exist as ESM alone, and CommonJS has
 * to have them too.
 */
const OWN_PACKAGES = ['yaml', 'zod']

/**
 * The modules that a module exports from. Each is an entry, so that each has a file of its own: whoever bundles one
 * function leaves out the files that it does not need, with what they do when they are loaded.
 */
function partsOf(file: string): Record<string, string> {
  const exports = readFileSync(file, 'utf8').matchAll(/^export (?!type )[^']*? from '\.\/([^']*)\.js'/gm)
  return Object.fromEntries(
    [...exports].map(([, path = '']) => [`part-${path.replaceAll('/', '-')}`, `src/${path}.ts`]),
  )
}

/** Not minified: bundlers do that, and people read stack traces. */
const library: Options = {
  ...shared,
  platform: 'neutral',
  external: OWN_PACKAGES,
  noExternal: [new RegExp(`^(?!node:|(?:${OWN_PACKAGES.join('|')})(?:/|$)).*`)],
  dts: {entry, resolve: ['@standard-schema/spec']},
}

export default defineConfig([
  // What several entries need stands in files that they import. For CommonJS the splitter would rewrite all syntax to
  // that of 2019, which is slow; there each entry is whole.
  {...library, entry: {...entry, ...partsOf('src/index.ts')}, format: ['esm'], splitting: true},
  {...library, entry, format: ['cjs'], splitting: false},
  // A plain script for places without modules.
  {
    ...shared,
    ...WHOLE,
    entry: {'summary-md': 'src/global.ts'},
    format: ['iife'],
    globalName: 'SummaryMd',
    platform: 'neutral',
    target: 'es2020',
    minify: true,
    sourcemap: false,
    banner: {js: `/*! summary-md ${version}, MIT; of what is bundled: THIRD-PARTY-LICENSES.txt */`},
  },
  // The command is bundled whole: a process that starts reads one file many times faster than the hundreds of packages.
  {
    ...shared,
    ...WHOLE,
    entry: {
      cli: 'src/cli/main.ts',
      'cli-worker': 'src/cli/run/thread.ts',
      // The pool looks for the script of its threads here, beside the file that it is bundled into.
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    format: ['esm'],
    platform: 'node',
    // What a command does not need, it does not load.
    splitting: true,
    sourcemap: false,
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
