import { fileURLToPath } from 'node:url'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const root = fileURLToPath(new URL('../..', import.meta.url))
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A server of the try-it pages, and of the editors that they use, on loopback alone. */
export interface Pages {
  address: string
  close(): Promise<void>
}

/** @param port 0 for any that is free */
export async function servePages(port = 0): Promise<Pages> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = fileFor(pathOf(url))
    const file = path && (await readFile(path).catch(() => undefined))
    if (!file) return void response.writeHead(404).end('Not here.')
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(file)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${taken}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
}

/** The path that an address names; none that a file has where it cannot be read. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return '/..'
  }
}

/** Pages of ours, and TinyMCE's own files; nothing else of this machine. */
function fileFor(path: string): string | undefined {
  const safe = normalize(path === '/' ? '/index.html' : path)
  if (safe.startsWith('/node_modules/tinymce/')) return join(root, safe)
  return safe.includes('..') ? undefined : join(root, 'tests/pages', safe)
}
