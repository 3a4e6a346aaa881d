import { afterEach, describe, expect, test, vi } from 'vitest'
import { siteUrl } from './site-url'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('SITE_URL', () => {
  test.each(['https://dateline.example/', 'http://localhost:3000/', 'https://example.org/news/maps'])(
    '%s is where the site is published',
    (setting) => {
      vi.stubEnv('SITE_URL', setting)
      expect(siteUrl()?.href).toBe(setting)
    },
  )

  test.each([undefined, ''])('may be left out: %j', (setting) => {
    vi.stubEnv('SITE_URL', setting)
    expect(siteUrl()).toBeUndefined()
  })

  test.each(['dateline.example', 'localhost:3000', 'ftp://dateline.example/', '/maps', 'https://'])(
    'is refused where it is no web address: %s',
    (setting) => {
      vi.stubEnv('SITE_URL', setting)
      expect(() => siteUrl()).toThrow(
        `SITE_URL is the http(s) address that the site is published at; found "${setting}".`,
      )
    },
  )
})
