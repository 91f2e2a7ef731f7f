import {writeFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

/** Only zod stays outside, since its schema is part of the interface; everything else is ESM alone and is bundled. */
const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  external: ['zod'],
  noExternal: [/^(?!zod$|node:).*/],
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

const library: Options = {
  ...shared,
  entry: {index: 'src/index.ts', remark: 'src/remark.ts'},
  platform: 'neutral',
  dts: {resolve: ['@standard-schema/spec']},
}

export default defineConfig([
  // What both entries need stands in a file that both import. For CommonJS the splitter would rewrite all syntax to
  // that of 2019, which is slow; there each entry is whole.
  {...library, format: ['esm'], splitting: true},
  {...library, format: ['cjs'], splitting: false},
  {
    ...shared,
    entry: {cli: 'src/cli/main.ts'},
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
