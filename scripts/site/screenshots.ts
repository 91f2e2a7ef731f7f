/** Takes pictures of the main pages of the built site for review: in light, in dark and at phone width. */
import {mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {launch} from './browser.js'
import {serve} from './serve.js'

const FOLDER = fileURLToPath(new URL('../../docs/.vitepress/cache/screenshots/', import.meta.url))

interface Picture {
  readonly path: string
  /** What to do on the page before taking the picture. */
  prepare?(page: Page): Promise<void>
}

async function chooseForm(page: Page, label: string): Promise<void> {
  await page.waitForSelector('.pg-time', {state: 'attached'})
  await page.getByRole('combobox', {name: 'Form', exact: true}).selectOption({label})
  await page.getByRole('button', {name: 'Edit form'}).click()
  await page.waitForSelector('.pg-form .cm-content')
}

const PAGES: Readonly<Record<string, Picture>> = {
  home: {
    path: '',
    prepare: async page => {
      await page.waitForSelector('.pg-time', {state: 'attached'})
      // The editor measures its lines when it is in view.
      await page.locator('.pg').evaluate(it => it.scrollIntoView())
      await page.waitForTimeout(500)
      await page.evaluate(() => scrollTo(0, 0))
    },
  },
  form: {path: '', prepare: page => chooseForm(page, 'Meeting minutes')},
  problem: {
    path: '',
    async prepare(page) {
      await chooseForm(page, 'Changelog')
      await page.locator('.pg-form .cm-content').click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('End')
      await page.keyboard.insertText('"colour": true,')
      await page.waitForSelector('.pg-form-problems')
      await page.keyboard.type('"')
      await page.waitForSelector('.cm-tooltip-autocomplete')
    },
  },
  why: {path: 'guide/why'},
  guide: {path: 'guide/result'},
  accepted: {path: 'guide/accepted'},
  diagnostic: {path: 'diagnostics/broken-table'},
  api: {path: 'api/summary-md/functions/parseSummary'},
}
const DESKTOP = {width: 1440, height: 900}
const PHONE = {width: 390, height: 844}

mkdirSync(FOLDER, {recursive: true})
const site = await serve()
const browser = await launch()
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries({desktop: DESKTOP, phone: PHONE})) {
    const context = await browser.newContext({viewport, colorScheme})
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    for (const [name, {path, prepare}] of Object.entries(PAGES)) {
      await page.goto('about:blank')
      await page.goto(site.url + path)
      await prepare?.(page)
      if (prepare && path === '' && name !== 'home')
        await page.locator('#playground').evaluate(it => it.scrollIntoView())
      await page.evaluate('document.fonts.ready')
      const file = `${FOLDER}${name}-${size}-${colorScheme}.png`
      await page.screenshot({path: file, fullPage: size === 'phone' && path === ''})
      console.log(file)
    }
    await context.close()
  }
}
await browser.close()
await site.close()
