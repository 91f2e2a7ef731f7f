/** Serves the built site as static hosts do: with clean addresses, below its base path, only on this machine. */
import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname} from 'node:path'

const DIST = new URL('../../docs/.vitepress/dist/', import.meta.url)
const BASE = '/summary-md/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

export interface Site {
  /** The address of the home page. */
  readonly url: string
  close(): Promise<void>
}

/** Returns the file for a path: the file itself, its page, or the page of its folder. */
async function find(path: string): Promise<{name: string; body: Buffer} | null> {
  for (const name of [path, `${path}.html`, `${path.replace(/\/?$/, '/')}index.html`]) {
    const body = await readFile(new URL(`.${name}`, DIST)).catch(() => null)
    if (body) return {name, body}
  }
  return null
}

export async function serve(port = 0): Promise<Site> {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url as string, 'http://localhost')
    const found = pathname.startsWith(BASE) ? await find(`/${pathname.slice(BASE.length)}`) : null
    response.writeHead(found ? 200 : 404, {'content-type': TYPES[extname(found?.name ?? '')] ?? 'text/plain'})
    response.end(found?.body ?? 'Not found')
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
