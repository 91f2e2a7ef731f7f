import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** The path of the browser on Debian. The variable CHROMIUM overrides it. */
const {CHROMIUM = '/usr/bin/chromium'} = process.env

export const hasBrowser = existsSync(CHROMIUM)

/** A browser that makes no requests of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
