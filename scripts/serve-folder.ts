import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { headerRules, headersOf } from './response-headers/header-rules'

/**
 * The server listens on this machine alone: a preview is nobody else's business, and no firewall asks about it.
 * 127.0.0.1 and not `localhost`, which on some systems is ::1 only.
 */
export const serverHost = '127.0.0.1'

/**
 * Serves a folder of built files as a static host does: byte ranges are answered with 206, an address of a
 * folder without its slash is redirected to the one with it, and an unknown address gets `404.html` with
 * status 404. Text is compressed for whoever takes it so, and each file comes with the headers of `response-headers/`. The list of
 * files is read once; start again after a build. Port 0 takes any free port.
 * With a base path such as `/maps`, the folder lies there and nothing beside it.
 * Rejects with Node's own error (`EADDRINUSE`) if the port is taken.
 */
export function serveFolder(folder: string, port: number, basePath = ''): Promise<Server> {
  const rules = headerRules({ basePath })
  const serveFile = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) =>
      describeFile(response, pathname, headersOf(basePath + pathname, rules)),
  })
  const folderAddresses = findFolderAddresses(folder)
  const notFoundPage = readNotFoundPage(folder)

  function answer(request: IncomingMessage, response: ServerResponse) {
    const address = addressWithin(basePath, request.url ?? '/')
    const { pathname, search } = splitAddress(address ?? '')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (address === undefined) {
      answerNotFound(response, notFoundPage, headersOf(`${basePath}/404.html`, rules))
      return
    }
    // Looked up in the list, not on the disk: an address such as `//example.org` can never become a redirect.
    if (folderAddresses.has(`${pathname}/`)) {
      response.writeHead(301, { Location: `${basePath}${encodeURI(pathname)}/${search}` }).end()
      return
    }
    request.headers.range = rangeThatSirvReads(request.headers.range)
    request.url = address
    serveFile(request, response, () =>
      answerNotFound(response, notFoundPage, headersOf(`${basePath}/404.html`, rules)),
    )
  }

  const compress = compression({ filter: isWorthCompressing })
  const server = createServer((request, response) =>
    compress(request, response, () => answer(request, response)),
  )

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, serverHost, () => resolve(server))
  })
}

/** The port that a running server listens on. */
export function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.')
  return address.port
}

/** Ends a server and the connections that browsers keep open. */
export function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** What follows the base path in an address; undefined where the address lies elsewhere. */
function addressWithin(basePath: string, address: string): string | undefined {
  return address.startsWith(basePath) ? address.slice(basePath.length) : undefined
}

function splitAddress(address: string): { pathname: string; search: string } {
  const [path = '', ...query] = address.split('?')
  return { pathname: decode(path), search: query.length > 0 ? `?${query.join('?')}` : '' }
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The addresses of all folders that have an `index.html`, each with its slash at the end. */
function findFolderAddresses(folder: string): Set<string> {
  const indexes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('/index.html'))
  return new Set(indexes.map((path) => path.slice(0, -'index.html'.length)))
}

function readNotFoundPage(folder: string): Buffer | undefined {
  const path = join(folder, '404.html')
  return existsSync(path) ? readFileSync(path) : undefined
}

function answerNotFound(
  response: ServerResponse,
  page: Buffer | undefined,
  headers: Readonly<Record<string, string>>,
) {
  const body = page ?? Buffer.from('Not found\n')
  const type = page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8'
  response.writeHead(404, { ...headers, 'Content-Type': type, 'Content-Length': body.length }).end(body)
}

/** A range is one of the file as it is: compressed, it would be no piece of anything. */
const isWorthCompressing = (request: IncomingMessage, response: ServerResponse) =>
  !response.hasHeader('Content-Range') && compression.filter(request, response)

function describeFile(response: ServerResponse, pathname: string, headers: Readonly<Record<string, string>>) {
  response.setHeader('Accept-Ranges', 'bytes')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const type = ownTypes.find(({ ending }) => pathname.endsWith(ending))?.type
  if (type) response.setHeader('Content-Type', type)
}

/** What sirv does not know, and sends with an empty content type, or knows less exactly. */
const ownTypes = [
  { ending: '.pmtiles', type: 'application/octet-stream' },
  { ending: '.kml', type: 'application/vnd.google-earth.kml+xml' },
  { ending: '.csv', type: 'text/csv; charset=utf-8' },
  { ending: '.lpf.json', type: 'application/ld+json' },
]

/**
 * sirv 3 reads `bytes=-5` as the first bytes and `bytes=0-0` as the whole file, and `bytes=5-3` ends the process.
 * Only what it reads rightly goes on to it; a server may leave out any other range and send the whole file
 * (RFC 9110, 14.2).
 */
export function rangeThatSirvReads(range: string | undefined): string | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '')
  if (!match) return undefined
  const [, first, last] = match
  if (last === '') return range
  return Number(last) > 0 && Number(first) <= Number(last) ? range : undefined
}
