import { articlePath, headline, placePath, places, unpinnedPlaces } from './kerry-story'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('the page of Tartus says what it is, who says so and when', async ({ page }) => {
  await page.goto(placePath('tartus'))
  const text = page.getByRole('main')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Tartus')
  await expect(text.getByRole('blockquote').locator('mark')).toHaveText('Tartus')
  await expect(text).toContainText('Arutz Sheva')
  await expect(text).toContainText('September 2015')
  await expect(text.getByRole('link', { name: headline })).toHaveAttribute('href', articlePath)
})

test('the page of Tartus says where it is, how exactly, and from what', async ({ page }) => {
  await page.goto(placePath('tartus'))
  const text = page.getByRole('main')
  await expect(text).toContainText(/34°\s?53′(\s?\d+″)?\s?N,\s35°\s?53′(\s?\d+″)?\s?E/)
  await expect(text).toContainText(/34\.88902,\s35\.88659/)
  await expect(text).toContainText(/within 5\skm/)
  await expect(text).toContainText('GeoNames 163345')
  await expect(text).toContainText('Tartouss')
})

test('positions west of Greenwich are written west', async ({ page }) => {
  await page.goto(placePath('new-york'))
  const text = page.getByRole('main')
  await expect(text).toContainText(/40°\s?4[23]′(\s?\d+″)?\s?N,\s74°\s?0?0′(\s?\d+″)?\s?W/)
  await expect(text).toContainText(/40\.71427,\s[−-]74\.00597/)
})

// On the sphere of 6,371 km that turf reckons with.
const distancesFromTartus = [
  { id: 'syrian-airfield', name: /Syrian airfield/, distance: /57(\.\d)?\skm/ },
  { id: 'homs', name: /Homs/, distance: /7[89](\.\d)?\skm/ },
  { id: 'new-york', name: /New York/, distance: /8,9[67]\d\skm/ },
]

test('the page of Tartus says how far it is to the other places', async ({ page }) => {
  await page.goto(placePath('tartus'))
  const distances = page.getByRole('main').getByRole('region', { name: /distance/i })
  for (const { id, name, distance } of distancesFromTartus) {
    const link = distances.getByRole('link', { name })
    await expect(link).toHaveAttribute('href', placePath(id))
    await expect(
      distances.getByRole('listitem').filter({ has: page.getByRole('link', { name }) }),
    ).toContainText(distance)
  }
})

test('an inferred place says that it is inferred, and why it stands there', async ({ page }) => {
  await page.goto(placePath('syrian-airfield'))
  const text = page.getByRole('main')
  await expect(text).toContainText(/not named in the article/i)
  await expect(text).toContainText(
    'Other reports of the same New York Times story, in early September 2015, place it at the airport that serves Latakia',
  )
  await expect(text).toContainText('OSLK')
  await expect(text).toContainText('Bassel Al-Assad International Airport')
})

test('a named place is not called inferred', async ({ page }) => {
  await page.goto(placePath('homs'))
  await expect(page.getByRole('main')).toContainText('GeoNames 169577')
  await expect(page.getByRole('main')).not.toContainText(/not named|inference/i)
})

test('a place without a pin says why, and gives no position', async ({ page }) => {
  expect(unpinnedPlaces).toHaveLength(5)
  for (const { id, properties } of unpinnedPlaces) {
    await page.goto(placePath(id))
    const text = page.getByRole('main')
    await expect(text).toContainText(/not pinned|cannot honestly be pinned/i)
    await expect(text).toContainText(properties.georeferenceRemarks)
    await expect(text).not.toContainText(/°|\d\skm/)
  }
})

test('a reader walks through all places in the article’s order, and back', async ({ page }) => {
  const names = places.map((place) => place.properties.name)
  const heading = page.getByRole('heading', { level: 1 })
  const next = page.getByRole('main').getByRole('link', { name: /next/i })
  const previous = page.getByRole('main').getByRole('link', { name: /previous/i })

  await page.goto(placePath('united-states'))
  await expect(previous).toHaveCount(0)
  for (const name of names.slice(1)) {
    await next.click()
    await expect(heading).toHaveText(name)
  }
  await expect(next).toHaveCount(0)
  for (const name of names.toReversed().slice(1)) {
    await previous.click()
    await expect(heading).toHaveText(name)
  }
})

test('each page has a title, a description and a canonical address of its own', async ({ page }) => {
  const titles = new Set<string>()
  const descriptions = new Set<string | null>()
  const paths = ['/', articlePath, ...places.map((place) => placePath(place.id))]
  for (const path of paths) {
    await page.goto(path)
    titles.add(await page.title())
    descriptions.add(await page.locator('meta[name="description"]').getAttribute('content'))
    const canonical = await page
      .locator('link[rel="canonical"]')
      .evaluate((link: HTMLLinkElement) => link.href)
    expect(new URL(canonical).pathname).toBe(path)
  }
  expect(titles.size).toBe(paths.length)
  expect(descriptions.size).toBe(paths.length)
  expect(descriptions).not.toContain(null)
})

test('the title of a place page begins with the place and names the article', async ({ page }) => {
  await page.goto(placePath('tartus'))
  await expect(page).toHaveTitle(new RegExp(`^Tartus.*${headline}`))
})
