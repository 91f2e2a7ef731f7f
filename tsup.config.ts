import {writeFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {version} from './src/version.js'

/**
 * Everything is bundled. Most of it is ESM alone, and CommonJS has to have it too; and a process that starts reads one
 * file many times faster than the two hundred that zod and the markdown parser come in. That is also why the library is
 * minified. Copies of zod get along: they share their registry and settings, and know each other's schemas.
 */
const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  noExternal: [/^(?!node:).*/],
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

const library: Options = {
  ...shared,
  platform: 'neutral',
  minify: true,
  dts: {entry, resolve: ['@standard-schema/spec']},
}

export default defineConfig([
  // What several entries need stands in a file that they import. The schema is an entry, so that whoever bundles
  // `parseSummary` alone leaves it out, and zod with it. For CommonJS the splitter would rewrite all syntax to that of
  // 2019, which is slow; there each entry is whole.
  {...library, entry: {...entry, schema: 'src/schema.ts'}, format: ['esm'], splitting: true},
  {...library, entry, format: ['cjs'], splitting: false},
  // A plain script for places without modules.
  {
    ...shared,
    entry: {'summary-md': 'src/global.ts'},
    format: ['iife'],
    globalName: 'SummaryMd',
    platform: 'neutral',
    target: 'es2020',
    minify: true,
    sourcemap: false,
    banner: {js: `/*! summary-md ${version}, MIT; of what is bundled: THIRD-PARTY-LICENSES.txt */`},
  },
  {
    ...shared,
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
