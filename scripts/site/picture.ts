/// <reference lib="dom" />
/** Makes the pictures of the playground in the README, from the built page. */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {launch} from './browser.js'
import {serve} from './serve.js'

const site = await serve()
const browser = await launch()
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 1000},
    deviceScaleFactor: 1.5,
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.waitForSelector('.pg-time')
  await page.evaluate('document.fonts.ready')
  await page.hover(`[data-path='["location","places",0,"city"]']`)
  await page.waitForSelector('.pg-mark')
  // The coordinates are those of the page, wherever it is scrolled to.
  const clip = await page.locator('.pg').evaluate(it => {
    const {x, y, width, height} = it.getBoundingClientRect()
    return {x: x + scrollX, y: y + scrollY, width, height}
  })
  // A WebP file is much smaller than a PNG file, and only the protocol of the browser writes it.
  const protocol = await context.newCDPSession(page)
  const {data} = await protocol.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 85,
    clip: {...clip, scale: 1},
    captureBeyondViewport: true,
  })
  const path = fileURLToPath(new URL(`../../docs/public/playground-${colorScheme}.webp`, import.meta.url))
  writeFileSync(path, Buffer.from(data, 'base64'))
  console.log(path)
  await context.close()
}
await browser.close()
await site.close()
