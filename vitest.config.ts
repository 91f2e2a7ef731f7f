import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

/** What takes minutes comes first, so that no core waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({moduleId}: TestSpecification) => Number(moduleId.includes('/variations/'))
    return (await super.sort(files)).sort((a, b) => isLong(b) - isLong(a))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/seed.ts'],
    typecheck: {enabled: false},
    // Every core: by default one is left idle, and of two that is half.
    maxWorkers: '100%',
    sequence: {sequencer: LongestFirst},
    // No test is about time: these only end what hangs, on however busy a machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // The entry of the command runs in processes of its own, and that of its threads in threads; generated data holds no code.
      exclude: ['src/cli/main.ts', 'src/cli/run/thread.ts', 'src/**/*.generated.ts', 'src/**/*.json'],
      thresholds: {lines: 99, branches: 95},
      reporter: ['text-summary', ['text', {skipFull: true}], 'json'],
      reportOnFailure: true,
    },
  },
})
