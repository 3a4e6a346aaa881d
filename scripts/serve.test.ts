import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readPort } from './port'
import { portOf, rangeThatSirvReads, serveFolder, serverHost, stopServer } from './serve-folder'
import { requireFreePort, serveSite } from './serve-site'

const archive = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256))

const files: Record<string, string | Buffer> = {
  'index.html': '<h1>Atlas</h1>',
  '404.html': '<h1>Nothing stands at this address</h1>',
  'articles/homs/index.html': '<h1>Homs</h1>',
  'articles/homs/__next.articles.$d$article.txt': 'route data',
  'articles/a b/index.html': '<h1>A space</h1>',
  'basemap/world.pmtiles': archive,
  'style.css': 'body {}',
  'script.js': 'void 0',
  'font.woff2': 'font',
  'places.geojson': '{}',
  'places.csv': 'id',
  'places.kml': '<kml/>',
  'annotations.jsonld': '{}',
  'places.lpf.json': '{}',
  'oembed.json': '{}',
  'long.js': `void '${'long '.repeat(1000)}'`,
}

let folder: string
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  server = await serveFolder(folder, 0)
})

afterAll(async () => {
  await stopServer(server)
  rmSync(folder, { recursive: true })
})

type Answer = { status: number | undefined; headers: Record<string, unknown>; body: Buffer }

// node:http and not `fetch`, which would follow redirects and tidy up the address before it is sent.
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = server,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: serverHost, port: portOf(from), path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('pages', () => {
  test.each(['/', '/articles/homs/', '/articles/a%20b/', '/?utm=1'])('%s is a page', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8')
  })

  test.each([
    ['/articles/homs', '/articles/homs/'],
    ['/articles/homs?from=mail?', '/articles/homs/?from=mail?'],
    ['/articles/a%20b', '/articles/a%20b/'],
  ])('%s is redirected to its address with a slash', async (path, location) => {
    const answer = await get(path)
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toBe(location)
  })

  test.each([
    '/nowhere/',
    '/nowhere',
    '/articles/homs/nowhere.js',
    '//example.org',
    '//articles/homs',
    '/%E0%A4%A',
  ])('%s is not found', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(answer.body.toString()).toBe(files['404.html'])
  })

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
    '%s does not lead out of the folder',
    async (path) => expect((await get(path)).status).toBe(404),
  )

  test('HEAD answers without a body, and nothing is written to', async () => {
    const head = await get('/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })
})

test.each([
  ['/style.css', 'text/css'],
  ['/script.js', 'text/javascript'],
  ['/font.woff2', 'font/woff2'],
  ['/places.geojson', 'application/geo+json'],
  ['/places.csv', 'text/csv; charset=utf-8'],
  ['/places.kml', 'application/vnd.google-earth.kml+xml'],
  ['/annotations.jsonld', 'application/ld+json'],
  ['/places.lpf.json', 'application/ld+json'],
  ['/oembed.json', 'application/json'],
  ['/basemap/world.pmtiles', 'application/octet-stream'],
  ['/articles/homs/__next.articles.$d$article.txt', 'text/plain'],
])('%s is sent as %s', async (path, type) => {
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe(type)
})

describe('in a folder of its host', () => {
  let site: Server
  const getThere = (path: string, headers = {}) => get(path, headers, 'GET', site)

  beforeAll(async () => {
    site = await serveFolder(folder, 0, '/maps')
  })

  afterAll(() => stopServer(site))

  test.each(['/maps/', '/maps/?utm=1', '/maps/articles/homs/', '/maps/style.css'])(
    '%s is there',
    async (path) => {
      expect((await getThere(path)).status).toBe(200)
    },
  )

  test.each([
    ['/maps', '/maps/'],
    ['/maps?utm=1', '/maps/?utm=1'],
    ['/maps/articles/homs', '/maps/articles/homs/'],
  ])('%s is redirected to its address with a slash', async (path, location) => {
    const answer = await getThere(path)
    expect([answer.status, answer.headers.location]).toEqual([301, location])
  })

  test.each(['/', '/articles/homs/', '/mapsarticles/homs/', '/maps/nowhere/', '//maps/'])(
    '%s is not found',
    async (path) => {
      const answer = await getThere(path)
      expect(answer.status).toBe(404)
      expect(answer.body.toString()).toBe(files['404.html'])
    },
  )

  test('a byte range is answered with 206', async () => {
    expect((await getThere('/maps/basemap/world.pmtiles', { Range: 'bytes=0-126' })).status).toBe(206)
  })
})

describe('byte ranges', () => {
  test.each([
    ['bytes=0-126', 0, 126],
    ['bytes=200-299', 200, 299],
    ['bytes=990-', 990, 999],
    ['bytes=990-5000', 990, 999],
  ])('%s is answered with 206', async (range, first, last) => {
    const answer = await get('/basemap/world.pmtiles', { Range: range })
    expect(answer.status).toBe(206)
    expect(answer.headers['content-range']).toBe(`bytes ${first}-${last}/1000`)
    expect(answer.headers['content-type']).toBe('application/octet-stream')
    expect(answer.body).toEqual(archive.subarray(first, last + 1))
  })

  test('a range behind the end is answered with 416', async () => {
    const answer = await get('/basemap/world.pmtiles', { Range: 'bytes=1000-1010' })
    expect(answer.status).toBe(416)
    expect(answer.headers['content-range']).toBe('bytes */1000')
  })

  test.each(['bytes=5-3', 'bytes=0-0', 'bytes=-5', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])(
    '%s, which the server does not read, gets the whole file',
    async (range) => {
      expect(rangeThatSirvReads(range)).toBeUndefined()
      const answer = await get('/basemap/world.pmtiles', { Range: range })
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual(archive)
    },
  )
})

describe('compression', () => {
  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('long text is sent as %s to whoever takes it so', async (encoding, decompress) => {
    const answer = await get('/long.js', { 'Accept-Encoding': encoding })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.body.length).toBeLessThan(200)
    expect(decompress(answer.body).toString()).toBe(files['long.js'])
  })

  test('it is the same text to a browser that asks whether its own is still right', async () => {
    const { etag } = (await get('/long.js', { 'Accept-Encoding': 'gzip' })).headers
    expect((await get('/long.js')).headers.etag).toBe(etag)
    const again = await get('/long.js', { 'Accept-Encoding': 'gzip', 'If-None-Match': String(etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test.each([
    ['for who takes nothing so', '/long.js', {}],
    ['a range', '/long.js', { 'Accept-Encoding': 'gzip', Range: 'bytes=0-2000' }],
    ['a short text', '/style.css', { 'Accept-Encoding': 'gzip' }],
    ['what is no text', '/basemap/world.pmtiles', { 'Accept-Encoding': 'gzip' }],
  ])('not compressed: %s', async (_, path, headers) => {
    const answer = await get(path, headers)
    expect(answer.headers['content-encoding']).toBeUndefined()
    const whole = Buffer.from(files[path.slice(1)] ?? '')
    expect(answer.body).toEqual('Range' in headers ? whole.subarray(0, 2001) : whole)
  })

  test('a range of the basemap stays as it is for a browser that takes compressed text', async () => {
    const answer = await get('/basemap/world.pmtiles', {
      Range: 'bytes=0-126',
      'Accept-Encoding': 'gzip, br',
    })
    expect([answer.status, answer.headers['content-encoding']]).toEqual([206, undefined])
    expect(answer.body).toEqual(archive.subarray(0, 127))
  })
})

describe('PORT', () => {
  test.each([
    [undefined, 3000],
    ['', 3000],
    ['3001', 3001],
    ['0', 0],
  ])('%s is port %i', (text, port) => expect(readPort({ PORT: text })).toBe(port))

  test.each(['abc', '-1', '65536', '80.5', '0x50', '3000;'])('%s is no port', (text) =>
    expect(() => readPort({ PORT: text })).toThrow(
      `PORT must be a whole number from 0 to 65535; found "${text}".`,
    ),
  )
})

describe('npm start', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    process.removeAllListeners('SIGINT')
    process.removeAllListeners('SIGTERM')
  })

  test('prints one line with the address', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const site = await serveSite(folder, 0)
    expect(log.mock.calls).toEqual([[`Dateline is at http://localhost:${portOf(site)}/`]])
    await stopServer(site)
  })

  test('prints the folder that the site lies in', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const site = await serveSite(folder, 0, '/maps')
    expect(log.mock.calls).toEqual([[`Dateline is at http://localhost:${portOf(site)}/maps/`]])
    await stopServer(site)
  })

  test('says which port is taken and what to do, before and after the build', async () => {
    const port = portOf(server)
    const message = `Port ${port} is taken. Set PORT to another one, for example: PORT=${port + 1} npm start`
    await expect(requireFreePort(port)).rejects.toThrow(message)
    await expect(serveSite(folder, port)).rejects.toThrow(message)
  })

  test('says that there is nothing to serve', async () => {
    await expect(serveSite(join(folder, 'articles'), 0)).rejects.toThrow(/Build it first: npm run build/)
  })
})
