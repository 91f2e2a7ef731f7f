import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/seed.ts'],
    typecheck: {enabled: false},
    // Every core: by default one is left idle, and of two that is half.
    maxWorkers: '100%',
    // No test is about time: these only end what hangs, on however busy a machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // The entry of the command runs in processes of its own, and that of its threads in threads; generated data holds no code.
      exclude: ['src/cli/main.ts', 'src/cli/run/thread.ts', 'src/**/*.generated.ts', 'src/**/*.json'],
      thresholds: {lines: 100, branches: 100},
      reporter: ['text-summary', ['text', {skipFull: true}], 'json'],
      reportOnFailure: true,
    },
  },
})
