import { readFileSync } from 'node:fs'

/** Where the article of these tests is, and what its editor wrote: the words that a reader must meet. */
export const articlePath = '/articles/kerry-russia-syria/'

export const headline = 'Kerry Expresses Concern Over Russia in Syria'

export const sourceAddress = 'https://www.israelnationalnews.com/News/News.aspx/200335'

type Place = {
  id: string
  geometry: object | null
  properties: {
    name: string
    basis: 'named' | 'inferred'
    quotes: { exact: string; toponym: string }[]
    georeferenceRemarks: string
  }
}

/** All places, in the article's order. */
export const places: Place[] = JSON.parse(readData('places.geojson')).features

export const unpinnedPlaces = places.filter((place) => place.geometry === null)

/** The quoted paragraphs, verbatim, in order. */
export const paragraphs = readData('article.md')
  .replace(/^---\n[\s\S]*?\n---\n/, '')
  .split(/\n\s*\n/)
  .map((paragraph) => paragraph.trim())
  .filter((paragraph) => paragraph !== '' && paragraph !== '[…]')

export function placePath(id: string): string {
  return `${articlePath}${id}/`
}

function readData(file: string): string {
  return readFileSync(new URL(`../data${articlePath}${file}`, import.meta.url), 'utf8')
}
