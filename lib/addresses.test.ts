import { describe, expect, test } from 'vitest'
import {
  absoluteUrl,
  articlePath,
  atlasPath,
  cardPath,
  embedPath,
  oembedPath,
  picturePngPath,
  pictureSvgPath,
  placePath,
  withBasePath,
} from './addresses'

describe('what belongs to a page lies beside it', () => {
  const page = placePath('embed-articles', 'tartus')

  test.each([
    [cardPath(page), '/articles/embed-articles/tartus/card.png'],
    [cardPath(atlasPath), '/card.png'],
    [oembedPath(page), '/articles/embed-articles/tartus/oembed.json'],
    [pictureSvgPath(page), '/articles/embed-articles/tartus/map.svg'],
    [picturePngPath(page), '/articles/embed-articles/tartus/map.png'],
    [embedPath(page), '/embed/embed-articles/tartus/'],
    [embedPath(articlePath('syria')), '/embed/syria/'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected)
  })
})

describe('an address', () => {
  test('at the root of a host', () => {
    const settings = { siteUrl: 'https://maps.example.org', basePath: '' }
    expect(withBasePath('/articles/syria/', settings)).toBe('/articles/syria/')
    expect(absoluteUrl(atlasPath, settings)).toBe('https://maps.example.org/')
  })

  test('in a folder of a host', () => {
    const settings = { siteUrl: 'https://example.org', basePath: '/news/maps' }
    expect(withBasePath('/articles/syria/', settings)).toBe('/news/maps/articles/syria/')
    expect(withBasePath(atlasPath, settings)).toBe('/news/maps/')
    expect(absoluteUrl('/articles/syria/', settings)).toBe('https://example.org/news/maps/articles/syria/')
  })
})
