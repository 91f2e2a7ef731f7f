import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Where Debian puts the browser, unless CHROMIUM says otherwise. */
const {CHROMIUM = '/usr/bin/chromium'} = process.env

export const hasBrowser = existsSync(CHROMIUM)

/** A browser that asks nobody for anything by itself. */
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
