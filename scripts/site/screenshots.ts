/** Pictures of the main pages as they are built, to be looked at: in light, in dark and at phone width. */
import {mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {launch} from './browser.js'
import {serve} from './serve.js'

const FOLDER = fileURLToPath(new URL('../../docs/.vitepress/cache/screenshots/', import.meta.url))

const PAGES = {home: '', guide: 'guide/result', diagnostic: 'diagnostics/broken-table'}
const DESKTOP = {width: 1440, height: 900}
const PHONE = {width: 390, height: 844}

mkdirSync(FOLDER, {recursive: true})
const site = await serve()
const browser = await launch()
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries({desktop: DESKTOP, phone: PHONE})) {
    const context = await browser.newContext({viewport, colorScheme})
    const page = await context.newPage()
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(site.url + path)
      if (name === 'home') await page.waitForSelector('.pg-time')
      await page.evaluate('document.fonts.ready')
      const file = `${FOLDER}${name}-${size}-${colorScheme}.png`
      await page.screenshot({path: file, fullPage: size === 'phone' && name === 'home'})
      console.log(file)
    }
    await context.close()
  }
}
await browser.close()
await site.close()
