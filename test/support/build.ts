import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** Builds once, so that the tests use the same files that are packed. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
