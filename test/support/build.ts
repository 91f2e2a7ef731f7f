import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** Builds once, so that what is packed and run is what is tested. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
