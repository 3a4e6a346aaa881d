import { expect, test } from 'vitest'
import { archiveVersion } from './archive-version'

const modified = 'Tue, 01 Sep 2015 10:00:00 GMT'

test.each([
  [{ ETag: '"abc"', 'Last-Modified': modified }, 'abc'],
  [{ ETag: 'W/"10-20"' }, '10-20'],
  [{ 'Last-Modified': modified }, modified],
  [{ 'Content-Length': '10' }, undefined],
])('of the headers %j, the version is %s', (headers, version) => {
  expect(archiveVersion(new Headers(Object.entries(headers)))).toBe(version)
})
