/// <reference lib="dom" />
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import axe from 'axe-core'
import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {hasBrowser, launch} from '../../scripts/site/browser.js'
import {type Site, serve} from '../../scripts/site/serve.js'
import {diagnosticCatalogue, parseSummary} from '../../src/index.js'
import {ROOT} from '../support/project.js'

const CI = Boolean(process.env['CI'])
/** Building the site takes minutes, so only CI does it, and runs that ask for it. */
const isTested = CI || Boolean(process.env['SITE'])
if (!isTested) console.warn('The site is tested in CI, and with SITE=1.')
if (isTested && !hasBrowser && !CI)
  console.warn('NO BROWSER: the site is built, but what it does is not tested. apt-get install chromium')

let site: Site
let browser: Browser
let context: BrowserContext
/** The events that no page may cause: errors, and requests to other servers. */
let complaints: string[] = []

beforeAll(async () => {
  if (!isTested) return
  execFileSync('npm', ['run', '--silent', 'docs:build'], {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']})
  site = await serve()
  if (hasBrowser || CI) browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.skipIf(!isTested)('the pages', () => {
  it.each(Object.keys(diagnosticCatalogue))('include the address of %s', async code => {
    const {url} = diagnosticCatalogue[code as keyof typeof diagnosticCatalogue]
    const page = await fetch(url.replace('https://summary-md.github.io/summary-md/', site.url))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(`<title>${code} | summary-md</title>`)
  })

  it('name the modules of the reference by their imports, with a sentence each', async () => {
    const page = await (await fetch(`${site.url}api/`)).text()
    for (const name of ['summary-md', 'summary-md/forms', 'summary-md/remark'])
      expect(page).toMatch(new RegExp(`<a href="[^"]*/${name}/"[^>]*>${name}</a></td><td[^>]*>[A-Z][^<]+\\.</td>`))
  })

  it('have the signatures of a function in one place, and its keys in the order of their declaration', async () => {
    const functions = await (await fetch(`${site.url}api/summary-md/functions/parseSummary`)).text()
    expect([...functions.matchAll(/<h1/g)]).toHaveLength(1)
    expect(functions).not.toContain('Call Signature')
    expect(functions).toContain('id="parameters"')
    const summary = await (await fetch(`${site.url}api/summary-md/interfaces/Summary`)).text()
    const keys = [...summary.matchAll(/id="property-(\w+)"/g)].map(([, key]) => key)
    expect(keys).toEqual(Object.keys(parseSummary('').summary).map(it => it.toLowerCase()))
  })

  it('link only to existing pages', async () => {
    const missing = new Map<string, string>()
    const seen = new Set([site.url])
    for (const url of seen) {
      const answer = await fetch(url)
      const text = await answer.text()
      if (!answer.ok) missing.set(url, 'not found')
      for (const [, href = ''] of text.matchAll(/<a [^>]*?href="([^"#]*)/g)) {
        const next = new URL(href, answer.url).href
        if (next.startsWith(site.url)) seen.add(next)
      }
    }
    expect([...missing.keys()]).toEqual([])
    expect(seen.size).toBeGreaterThan(Object.keys(diagnosticCatalogue).length + 10)
  }, 120_000)
})

/** Opens a new page and watches it. */
async function open(path = '', options: BrowserContextOptions = {}): Promise<Page> {
  await context?.close()
  context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  await context.route(
    url => !url.href.startsWith(site.url),
    route => {
      complaints.push(`asked for ${route.request().url()}`)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('console', it => {
    if (it.type() === 'error' || it.type() === 'warning') complaints.push(it.text())
  })
  page.on('pageerror', it => complaints.push(it.message))
  page.on('response', it => {
    if (it.status() >= 400) complaints.push(`${it.status()} ${it.url()}`)
  })
  await page.goto(site.url + path)
  // A font that loads late would move the text under the pointer.
  await page.evaluate('document.fonts.ready')
  if (path === '' || path.startsWith('#')) await showPlayground(page)
  return page
}

/** Waits until the playground has read its document, and brings it into view: editors draw what is in view. */
async function showPlayground(page: Page): Promise<void> {
  await page.waitForSelector('.pg-time', {state: 'attached'})
  await page.locator('.pg').evaluate(it => it.scrollIntoView())
}

const DOCUMENT = '# Forum on Rivers\n\n**Date**: 4 March 2024\n\n**Location**: Quito, Ecuador\n'

const editor = (page: Page) => page.getByRole('textbox', {name: 'Document in markdown'})

/** The document in the editor, line by line as far as it is drawn. */
const textOf = (page: Page) => page.locator('.pg-editor .cm-line').allInnerTexts()

async function write(page: Page, text: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

/** Gives files to the page as if they had been dropped on an element. */
async function drop(page: Page, selector: string, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle(all => {
    const it = new DataTransfer()
    for (const [name, content] of Object.entries(all)) it.items.add(new File([content], name, {type: 'text/markdown'}))
    return it
  }, files)
  await page.dispatchEvent(selector, 'dragover', {dataTransfer: transfer})
  await page.dispatchEvent(selector, 'drop', {dataTransfer: transfer})
}

const formOf = (page: Page) => page.getByRole('combobox', {name: 'Form', exact: true})

/** Chooses another form. */
async function writeForm(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', {name: 'Form as JSON'}).click()
  await page.keyboard.press('Control+A')
  if (text === '') await page.keyboard.press('Delete')
  else await page.keyboard.insertText(text)
}

const title = (page: Page) => page.locator('.pg-title')
const codes = (page: Page) =>
  page.locator('.pg-diagnostics li').evaluateAll(all => all.map(it => (it as HTMLElement).dataset['code']))

describe.skipIf(!isTested || (!hasBrowser && !CI))('the playground', () => {
  afterEach(() => {
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })

  it('reads the text at every keystroke', async () => {
    const page = await open()
    await write(page, '')
    await expect.poll(() => page.locator('.pg-empty').innerText()).toContain('Nothing to read yet')
    await page.keyboard.type('# Forum')
    await expect.poll(() => title(page).innerText()).toBe('Forum')
    await page.keyboard.type(' on Rivers')
    await expect.poll(() => title(page).innerText()).toBe('Forum on Rivers')
    expect(await page.locator('.pg-time').innerText()).toMatch(/^Read in [\d.]+ (?:µs|ms)$/)
  })

  it('shows every field of a document, and its JSON', async () => {
    const page = await open()
    await page.getByLabel('Open a sample document').selectOption({label: 'In the canonical form'})
    await expect.poll(() => title(page).innerText()).toContain('Lisbon')
    const shown = await page.locator('.pg-summary').innerText()
    for (const text of [
      '2023-09-14',
      '2023-09-15',
      'PRT',
      'A joint statement sets out',
      '84 delegates',
      'Political Actors',
    ])
      expect(shown).toContain(text)
    expect(await page.locator('.pg-problems').innerText()).toContain('No departures from the form.')
    await page.getByRole('tab', {name: 'JSON'}).click()
    await expect.poll(() => page.locator('.pg-text .cm-line').count()).toBeGreaterThan(20)
    const download = page.waitForEvent('download')
    await page.getByRole('button', {name: 'Download JSON'}).click()
    const path = await (await download).path()
    const sample = readFileSync(`${ROOT}docs/playground/samples/canonical.md`, 'utf8')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(parseSummary(sample).summary)
  })

  it('underlines a diagnostic, shows its message, and fixes it with one click', async () => {
    const page = await open()
    await write(page, DOCUMENT)
    await expect.poll(() => page.locator('.cm-lintRange').allInnerTexts()).toEqual(['4 March 2024'])
    await page.hover('.cm-lintRange')
    const tooltip = page.locator('.cm-tooltip .cm-diagnostic')
    await expect.poll(() => tooltip.innerText()).toContain('Found the date "4 March 2024", expected 2024-03-04.')
    expect(await tooltip.locator('a').getAttribute('href')).toBe('/summary-md/diagnostics/date-style')
    await tooltip.getByRole('button').click()
    await expect.poll(() => textOf(page)).toContain('**Date**: 2024-03-04')
    await expect.poll(() => page.locator('.cm-lintRange').count()).toBe(0)
  })

  it('lists diagnostics, goes to them and fixes them there', async () => {
    const page = await open()
    await write(page, DOCUMENT)
    await expect.poll(() => codes(page)).toContain('date-style')
    const item = page.locator('.pg-diagnostics li[data-code="date-style"]')
    await item.getByRole('button', {name: 'info at line 3:11'}).click()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('4 March 2024')
    await item.getByRole('button', {name: 'Fix'}).click()
    await expect.poll(() => codes(page)).not.toContain('date-style')
  })

  it('fixes all, and formats; each can be undone', async () => {
    const page = await open()
    await page.getByRole('button', {name: /^Fix all/}).click()
    await expect.poll(() => page.getByRole('button', {name: 'Fix all'}).isDisabled()).toBe(true)
    expect(await textOf(page)).toContain('**Date**: 2024-10-23/2024-10-25')
    await write(page, DOCUMENT)
    await page.getByRole('button', {name: 'Format'}).click()
    await expect.poll(() => textOf(page)).toContain('No actors identified.')
    await editor(page).focus()
    await page.keyboard.press('Control+Z')
    await expect.poll(() => textOf(page)).toContain('**Date**: 4 March 2024')
    await write(page, '# Forum\n\n**Date**: 03/04/2024\n')
    await page.getByRole('button', {name: 'Format'}).click()
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Not formatted')
  })

  it('shows the place of a value under the pointer', async () => {
    const page = await open()
    await page.locator('.pg-value', {hasText: 'Andes Link'}).hover()
    await expect.poll(() => page.locator('.pg-mark').allInnerTexts()).toEqual(['Andes Link'])
    expect(await page.locator('.pg-path').innerText()).toBe('actors[1].actors[1]')
    await page.locator('.pg-value', {hasText: 'Andes Link'}).click()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Andes Link')
  })

  it('shows the value of the text under the pointer, as a view and as JSON', async () => {
    const page = await open()
    const place = page.locator('.cm-line', {hasText: 'Valparaíso, Chile'}).first()
    const {x, y, width} = (await place.boundingBox()) as {x: number; y: number; width: number}
    const active = () => page.locator('.pg-value.is-active').allInnerTexts()
    for (let at = 0.3; at < 1; at += 0.05) {
      await page.mouse.move(x + width * at, y + 8)
      if ((await active()).includes('Chile')) break
    }
    await expect.poll(active).toEqual(['Chile'])
    await page.getByRole('tab', {name: 'JSON'}).click()
    await expect.poll(() => page.locator('.pg-text .cm-line').count()).toBeGreaterThan(20)
    await editor(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => page.locator('.pg-text .pg-mark').allInnerTexts())
      .toEqual(['"Montevideo Dialogue on Connected Schools"'])
    await page.locator('.pg-text .cm-line', {hasText: '"URY"'}).hover()
    await expect.poll(() => page.locator('.pg-editor .pg-mark').allInnerTexts()).toEqual(['Uruguay'])
  })

  it('opens a file that is dropped, on the editor or elsewhere, and one that is chosen', async () => {
    const page = await open()
    await drop(page, '.pg-editor .cm-content', {'rivers.md': DOCUMENT})
    await expect.poll(() => title(page).innerText()).toBe('Forum on Rivers')
    await drop(page, '.pg-result', {'lakes.md': DOCUMENT.replace('Rivers', 'Lakes').replaceAll('\n', '\r\n')})
    await expect.poll(() => title(page).innerText()).toBe('Forum on Lakes')
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Opened lakes.md.')
    await page.locator('input.pg-file').setInputFiles({
      name: 'seas.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(DOCUMENT.replace('Rivers', 'Seas')),
    })
    await expect.poll(() => title(page).innerText()).toBe('Forum on Seas')
  })

  it('puts the document into a link, and opens it from there', async () => {
    const page = await open('', {permissions: ['clipboard-read', 'clipboard-write']})
    await write(page, `${DOCUMENT}\n## Commitments\n\n- Ünïcode & <b>markup</b> 🌊 stay.\n`)
    await expect.poll(() => title(page).innerText()).toBe('Forum on Rivers')
    await page.getByRole('button', {name: 'Copy link'}).click()
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Copied')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())
    const other = await open(link.slice(site.url.length))
    expect(await textOf(other)).toContain('- Ünïcode & <b>markup</b> 🌊 stay.')
    await other.goto(`${site.url}#text=damaged`)
    await expect.poll(() => other.getByRole('status').innerText()).toContain('The link does not hold a document')
  })

  it('opens the document of a diagnostic from its page', async () => {
    for (const code of ['value-remark', 'broken-table'] as const) {
      const page = await open(`diagnostics/${code}`)
      await page.getByRole('link', {name: 'Open it in the playground'}).click()
      await showPlayground(page)
      await expect.poll(() => codes(page)).toContain(code)
    }
  })

  it.each([
    ['Meeting minutes', 'Library Committee of Arroyo Seco', ['ECU', '2026-03-15', 'Ask for two more offers']],
    [
      'Decision record',
      'Keep opening hours in one calendar file',
      ['Tomás Vega', 'Consequences', 'A table in the database'],
    ],
    ['Changelog', 'Changelog', ['[1.1.1] - 2026-01-20 [YANKED]', 'Evening hours', '2026-03-04']],
  ] as const)('reads with a form that comes with the package: %s', async (name, heading, texts) => {
    const page = await open()
    await formOf(page).selectOption({label: name})
    await expect.poll(() => title(page).innerText()).toBe(heading)
    const shown = await page.locator('.pg-summary').innerText()
    for (const text of texts) expect(shown).toContain(text)
  })

  it('shows the schema, the template and the prompt of a form', async () => {
    const page = await open()
    await formOf(page).selectOption({label: 'Meeting minutes'})
    const text = () => page.locator('.pg-text .cm-content').innerText()
    await page.getByRole('tab', {name: 'Schema'}).click()
    await expect.poll(text).toContain('https://json-schema.org/draft/2020-12/schema')
    await page.getByRole('tab', {name: 'Template'}).click()
    await expect.poll(text).toContain('# Title not available')
    await page.getByRole('tab', {name: 'Prompt'}).click()
    await expect.poll(text).toContain('Write a document in markdown')
  })

  it('keeps the text when another form is chosen', async () => {
    const page = await open()
    await write(page, DOCUMENT)
    await formOf(page).selectOption({label: 'Meeting minutes'})
    await expect.poll(() => page.locator('.pg-facts dt').allInnerTexts()).toEqual(['Date', 'Place'])
    expect(await title(page).innerText()).toBe('Forum on Rivers')
  })

  it('edits a form, reports its mistakes, and reads with its valid parts', async () => {
    const page = await open()
    await write(page, '# Rivers\n\n**Depth**: 1,204.5\n\n## Lakes\n\n- [x] Titicaca\n')
    await page.getByRole('button', {name: 'Edit form'}).click()
    await writeForm(page, '{"name": "rivers", "fields": {"depth": "nubmer"}}')
    const problem = page.locator('.pg-form-problems li').first()
    await expect.poll(() => problem.innerText()).toContain("'nubmer' is not a kind of field. Did you mean 'number'?")
    await expect.poll(() => page.locator('.pg-form .cm-lintRange').allInnerTexts()).toEqual(['"nubmer"'])
    await problem.getByRole('button').click()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('"nubmer"')
    await page.keyboard.insertText('"number"')
    await expect.poll(() => page.locator('.pg-form-problems').count()).toBe(0)
    await expect.poll(() => page.locator('.pg-facts').innerText()).toMatch(/Depth\s+1204\.5/)
    expect(await formOf(page).inputValue()).toBe('own')
    await writeForm(page, '{"name": "rivers", "sections": {"lakes": {"kind": "list", "of": "task"}}}')
    await expect.poll(() => page.getByRole('img', {name: 'Done'}).count()).toBe(1)
    await writeForm(page, '{"name": "rivers" "sections": {}}')
    await expect.poll(() => problem.innerText()).toContain('This is not JSON')
    expect(await problem.innerText()).toContain('1:19')
  })

  it('completes the keys and kinds of a form', async () => {
    const page = await open()
    await page.getByRole('button', {name: 'Edit form'}).click()
    await writeForm(page, '')
    const options = page.locator('.cm-tooltip-autocomplete li')
    await page.keyboard.type('{"sect', {delay: 30})
    await expect.poll(() => options.allInnerTexts()).toEqual(['sections'])
    await page.waitForTimeout(150)
    await page.keyboard.press('Enter')
    await page.keyboard.type('"lakes": "mark', {delay: 30})
    await expect.poll(() => options.first().innerText()).toBe('markdown')
    await page.waitForTimeout(150)
    await page.keyboard.press('Enter')
    expect(await page.locator('.pg-form .cm-content').innerText()).toBe('{"sections": {"lakes": "markdown"}}')
  })

  it('completes a key before other keys, at its quotation mark', async () => {
    const page = await open()
    await page.getByRole('button', {name: 'Edit form'}).click()
    await writeForm(page, '{"name": "rivers", "sections": {}}')
    const options = page.locator('.cm-tooltip-autocomplete li')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('"')
    await expect.poll(() => options.allInnerTexts()).toContain('fields')
    expect(await options.allInnerTexts()).not.toContain('name')
    await page.keyboard.type('fie', {delay: 30})
    await expect.poll(() => options.allInnerTexts()).toEqual(['fields'])
    await page.waitForTimeout(150)
    await page.keyboard.press('Enter')
    const text = () => page.locator('.pg-form .cm-content').innerText()
    await expect.poll(text).toBe('{"fields": {},"name": "rivers", "sections": {}}')
  })

  it('infers a form from documents that are dropped', async () => {
    const page = await open()
    const documents = ['Andes', 'Cuyo', 'Plata'].map((name, at) => [
      `${name.toLowerCase()}.md`,
      `# ${name}\n\n**Opened**: 200${at + 1}-03-04\n\n## Lines\n\n| Stop | Trains |\n| --- | --- |\n| Norte | ${at + 2} |\n${at === 2 ? '' : '\n## Halts\n\n- Este\n'}`,
    ])
    await drop(page, '.pg-result', Object.fromEntries(documents) as Record<string, string>)
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Made a form from 3 documents.')
    await expect.poll(() => title(page).innerText()).toBe('Andes')
    const definition = JSON.parse(await page.locator('.pg-form .cm-content').innerText())
    expect(definition).toMatchObject({
      fields: {opened: 'date'},
      sections: {
        lines: {kind: 'table', columns: {stop: 'text', trains: 'number'}},
        halts: {kind: 'list', optional: true},
      },
    })
    expect(await page.locator('.pg-report').innerText()).toMatch(/Halts\s+2 of 3\s+not in plata\.md/)
    expect(await page.locator('.pg-table').innerText()).toMatch(/Norte\s+2/)
  })

  it('shares a form with its document', async () => {
    const page = await open()
    await write(page, '# Ríos\n\n## Lakes\n\nTiticaca\n')
    await page.getByRole('button', {name: 'Edit form'}).click()
    await writeForm(page, '{"name": "rivers", "sections": {"lakes": "text"}}')
    await expect.poll(() => page.locator('.pg-summary h3').allInnerTexts()).toEqual(['Lakes'])
    await page.getByRole('button', {name: 'Copy link'}).click()
    await expect.poll(() => page.url()).toContain('own-form=')
    const other = await open(page.url().slice(site.url.length))
    expect(await textOf(other)).toContain('# Ríos')
    await expect.poll(() => other.locator('.pg-summary h3').allInnerTexts()).toEqual(['Lakes'])
    await other.getByRole('button', {name: 'Edit form'}).click()
    await expect.poll(() => other.locator('.pg-form .cm-content').innerText()).toContain('"lakes": "text"')
    await formOf(other).selectOption({label: 'Changelog'})
    await expect.poll(() => other.url()).toContain('&form=changelog')
  })

  it('works with the keyboard alone', async () => {
    const page = await open()
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await editor(page).focus()
    // The key that leaves the editor does nothing in it.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.pg-editor'))).toBe(null)
    const fix = page.locator('.pg-fix').first()
    const fixed = await fix.getAttribute('title')
    for (let presses = 0; presses < 5 && !(await focused()).includes(fixed as string); presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`Fixed: ${fixed}.`)
    await page.getByRole('tab', {name: 'Values'}).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('tab', {name: 'JSON'}).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowLeft')
    await title(page).waitFor()
    for (let presses = 0; presses < 5 && !(await focused()).startsWith('Montevideo'); presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.pg-mark').allInnerTexts()).toEqual(['23-25 October 2024'])
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('23-25 October 2024')
  })

  it('turns dark with one switch', async () => {
    const page = await open('', {colorScheme: 'light'})
    const background = () =>
      page
        .locator('.pg .cm-editor')
        .first()
        .evaluate(it => getComputedStyle(it).backgroundColor)
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.locator('.VPNavBar .VPSwitchAppearance').first().click()
    await expect.poll(background).toBe('rgb(30, 36, 39)')
  })

  it('searches pages without a request', async () => {
    const page = await open('form')
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') as object))
    await page.keyboard.press('/')
    await page.locator('.VPLocalSearchBox input').waitFor()
    await page.keyboard.type('mojibake')
    await expect.poll(() => page.locator('.VPLocalSearchBox .result').count()).toBeGreaterThan(0)
  })

  it.each([
    '',
    'guide/why',
    'guide/result',
    'guide/accepted',
    'diagnostics/broken-table',
    'diagnostics/',
    'form',
    'api/',
    'api/summary-md/functions/parseSummary',
  ])('fits a phone: /%s', async path => {
    const page = await open(path, {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true})
    const {scrolled, seen} = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }))
    expect(scrolled).toBeLessThanOrEqual(seen)
  })

  it.each([
    ['', 'light'],
    ['', 'dark'],
    ['guide/result', 'light'],
    ['guide/accepted', 'light'],
    ['diagnostics/broken-table', 'dark'],
    ['api/summary-md/functions/parseSummary', 'dark'],
  ] as const)('is accessible: /%s, %s', async (path, colorScheme) => {
    const page = await open(path, {colorScheme, reducedMotion: 'reduce'})
    expect(await violations(page)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('is accessible with a form beside the document: %s', async colorScheme => {
    const page = await open('', {colorScheme, reducedMotion: 'reduce'})
    await formOf(page).selectOption({label: 'Changelog'})
    await page.getByRole('button', {name: 'Edit form'}).click()
    await page.locator('.pg-form .cm-content').waitFor()
    expect(await violations(page)).toEqual([])
    await writeForm(page, '{"name": "Rivers"}')
    await page.locator('.pg-form-problems').waitFor()
    await page.getByRole('tab', {name: 'Template'}).click()
    await page.locator('.pg-text .cm-content').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('stays fast with a megabyte of text', async () => {
    const page = await open()
    const item = '* Connect the schools of every region to the network by the end of the year.\n'
    const row = '| Political Actors | [Government of Portugal]; Government of Uruguay |\n'
    const markdown = `${DOCUMENT}\n## Commitments\n\n${item.repeat(6500)}\n## Actors\n\n| Category | Actor |\n| --- | --- |\n${row.repeat(7000)}`
    await page.locator('input.pg-file').setInputFiles({
      name: 'long.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(markdown),
    })
    await expect.poll(() => title(page).innerText(), {timeout: 30_000}).toBe('Forum on Rivers')
    expect(await page.locator('.pg-diagnostics').innerText()).toContain('more, not listed')
    await editor(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    await browser.startTracing(page, {categories: ['toplevel', '__metadata']})
    await page.keyboard.type(' and their lakes and bays', {delay: 40})
    await expect.poll(() => title(page).innerText(), {timeout: 30_000}).toBe('Forum on Rivers and their lakes and bays')
    const {wall, work} = longestTask(await browser.stopTracing())
    console.log(
      `typing into ${(markdown.length / 1e6).toFixed(2)} MB: the longest task was at work for ${work} ms, and ended after ${wall} ms; ${(await page.locator('.pg-time').innerText()).toLowerCase()}`,
    )
  }, 120_000)
})

/** What axe finds serious. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as {axe: typeof axe}).axe.run()
    return found.violations
      .filter(it => it.impact === 'serious' || it.impact === 'critical')
      .map(it => `${it.id}: ${it.nodes.map(node => node.html).join(' ')}`)
  })
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: {readonly name?: string}
}

/**
 * The longest task of the page in milliseconds: how long it took, and how long of that it had the processor, which
 * other programs of a busy machine do not change.
 */
function longestTask(trace: Buffer): {wall: number; work: number} {
  const {traceEvents} = JSON.parse(trace.toString()) as {traceEvents: TraceEvent[]}
  const thread = ({pid, tid}: TraceEvent) => `${pid} ${tid}`
  const pages = new Set(
    traceEvents.filter(it => it.name === 'thread_name' && it.args.name === 'CrRendererMain').map(thread),
  )
  const tasks = traceEvents.filter(it => it.name.endsWith('RunTask') && pages.has(thread(it)))
  const longest = (key: 'dur' | 'tdur') => Math.round(Math.max(0, ...tasks.map(it => (it[key] ?? 0) / 1000)))
  expect(tasks.length).toBeGreaterThan(0)
  return {wall: longest('dur'), work: longest('tdur')}
}
