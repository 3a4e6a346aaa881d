import { expect, test } from 'vitest'
import { attributionText } from './attribution-text'

test.each([
  ['Natural Earth · GeoNames CC BY 4.0', 'Natural Earth · GeoNames CC BY 4.0'],
  [
    '<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap</a>',
    '© OpenStreetMap',
  ],
  [
    '<a href="https://protomaps.com">Protomaps</a> &#169;&nbsp;<a\nhref="https://osm.org">OpenStreetMap</a>',
    'Protomaps © OpenStreetMap',
  ],
  ['Land &amp; sea &#xA9; nobody', 'Land & sea © nobody'],
  ['<img src=x onerror=alert(1)>Nobody', 'Nobody'],
  ['&lt;b&gt; &unknown; &#0;', '<b> &unknown; &#0;'],
  ['', ''],
])('%s says: %s', (html, text) => {
  expect(attributionText(html)).toBe(text)
})
