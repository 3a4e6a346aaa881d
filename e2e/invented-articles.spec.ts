import { readdirSync } from 'node:fs'
import { subFolderSite } from '../scripts/sub-folder-site'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'

const invented = readdirSync(subFolderSite.inventedArticles)

test('the published site has none of the invented articles', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const atlas = await (await request.get('/')).text()
  for (const slug of invented) {
    expect((await request.get(`/articles/${slug}/`)).status(), slug).toBe(404)
    expect(sitemap).not.toContain(slug)
    expect(atlas).not.toContain(slug)
  }
})

test('the site for tests has every one of them', async ({ request }) => {
  for (const slug of invented) {
    const address = `${secondSiteOrigin}${secondSitePath(`/articles/${slug}/`)}`
    expect((await request.get(address)).status(), slug).toBe(200)
  }
})
