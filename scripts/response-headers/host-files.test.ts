import { expect, test } from 'vitest'
import type { HeaderRule } from './header-rules'
import { netlifyHeaders, nginxHeaders } from './host-files'

const rules: HeaderRule[] = [
  { prefix: '/maps/', headers: { 'X-Frame-Options': 'DENY' } },
  { prefix: '/maps/embed/', headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
]

test('a host that joins all fitting rules is told each header once', () => {
  expect(netlifyHeaders(rules)).toBe(
    '/maps/*\n  X-Frame-Options: DENY\n\n/maps/embed/*\n  Content-Security-Policy: frame-ancestors *\n',
  )
})

test('nginx, whose locations inherit no headers, is told all of them for each, and keeps nothing that is not there', () => {
  expect(nginxHeaders(rules, '/maps/404.html')).toBe(
    [
      'error_page 404 /maps/404.html;',
      'location /maps/ {',
      '    add_header Cache-Control "no-cache";',
      '    add_header X-Frame-Options "DENY" always;',
      '}',
      'location /maps/embed/ {',
      '    add_header Cache-Control "no-cache";',
      '    add_header X-Frame-Options "DENY" always;',
      '    add_header Content-Security-Policy "frame-ancestors *" always;',
      '}',
      '',
    ].join('\n'),
  )
})
