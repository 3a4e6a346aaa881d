import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test, vi } from 'vitest'
import type { Article, Place } from '@/lib/articles/article'
import { htmlTexts } from '@/lib/articles/fixtures/all-texts'
import { hostileArticle } from '@/lib/articles/fixtures/hostile-article'
import { hostileLines, hostileTexts } from '@/lib/articles/fixtures/hostile-texts'
import { plainArticleFor, withPlainText } from '@/lib/articles/fixtures/with-plain-text'
import { articleView } from '@/lib/map/map-view'
import { ArticleExcerpts } from './article/article-excerpts'
import { ArticleHeader } from './article/article-header'
import { UnpinnedPlaces } from './article/unpinned-places'
import { ArticleList } from './atlas/article-list'
import { PlacePopupContent } from './map/place-popup-content'
import { AlsoReported } from './place/also-reported'
import { PlaceDistances } from './place/place-distances'
import { PlaceHeader } from './place/place-header'
import { PlaceLocation } from './place/place-location'
import { PlaceMoved } from './place/place-moved'
import { PlaceNeighbours } from './place/place-neighbours'
import { PlaceQuotes } from './place/place-quotes'

// All that the pages say of an article, as the build writes it: of a hostile text the same, code point for code point and in the same
// elements, as of a plain one.

// The popup asks for the address of its page.
vi.stubGlobal('window', { location: { href: 'https://news.example/' } })
afterAll(() => vi.unstubAllGlobals())
const nothing = () => {}

const Popup = ({ article }: { article: Article }) =>
  articleView(article).places.map(
    (place) =>
      place.popup && (
        <PlacePopupContent
          key={place.path}
          place={place}
          content={place.popup}
          maxHeight={null}
          ref={null}
          onClose={nothing}
          onMessage={nothing}
        />
      ),
  )

const PlacePage = ({ article, place }: { article: Article; place: Place }) => (
  <>
    <PlaceHeader article={article} place={place} />
    <PlaceQuotes article={article} place={place} />
    <PlaceLocation article={article} place={place} />
    <PlaceDistances article={article} place={place} />
    <PlaceNeighbours article={article} place={place} />
    <AlsoReported place={place} lang={article.lang} reports={[{ article, place }]} />
    <PlaceMoved article={article} place={place} />
  </>
)

const textsOf = (article: Article) =>
  htmlTexts(
    renderToStaticMarkup(
      <>
        <ArticleList articles={[article]} />
        <ArticleHeader article={article} />
        <ArticleExcerpts article={article} />
        <UnpinnedPlaces article={article} />
        {article.places.map((place) => (
          <PlacePage key={place.slug} article={article} place={place} />
        ))}
        <Popup article={article} />
      </>,
    ),
  )

test.each([...hostileTexts, ...hostileLines])('%j', (text) => {
  const said = textsOf(hostileArticle(text)).map((found) => withPlainText(found, text))
  expect(said).toEqual(textsOf(plainArticleFor(text)).map((found) => found.replace(/[\u2068\u2069]/g, '')))
})
