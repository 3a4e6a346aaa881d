import { articlePath, headline, placePath } from './kerry-story'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { mapOn, marker, popup } from './the-map'

// What a screen reader has of a map: roles, names and states, in their order.

test('of an article: places by name, then controls with their states', async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
  await expect(mapOn(page)).toMatchAriaSnapshot(`
    - region "Map of ${headline}":
      - 'group "Map surface: arrow keys move it, plus and minus zoom"':
        - button "Syrian airfield, inferred"
        - button "Homs"
        - button "Tartus"
      - button /^New York, approximate, out of view, [\\d,]+ km west$/
      - toolbar "Map controls":
        - button "Zoom in"
        - button "Zoom out"
        - button "Show the whole story"
        - button "Map layers"
      - paragraph:
        - link "GeoNames"
  `)
  await mapOn(page).getByRole('button', { name: 'Map layers' }).press('Enter')
  await expect(mapOn(page)).toMatchAriaSnapshot(`
    - toolbar:
      - button "Map layers" [expanded]
    - group "Map layers":
      - checkbox "Streets (OpenStreetMap)"
  `)
  const zoomOut = mapOn(page).getByRole('button', { name: 'Zoom out' })
  for (let press = 0; press < 12; press++) await zoomOut.press('Enter')
  await expect(mapOn(page)).toMatchAriaSnapshot(`
    - toolbar:
      - button "Zoom in"
      - button "Zoom out" [disabled]
      - button "Map layers"
  `)
})

test('of a place: its marker is expanded, and its popup a dialog of its name with its quotation', async ({
  page,
}) => {
  await page.goto(placePath('syrian-airfield'))
  await expect(popup(page, 'Syrian airfield')).toBeVisible()
  await expect(mapOn(page)).toMatchAriaSnapshot(`
    - region "Map of ${headline}":
      - group:
        - button "Syrian airfield, inferred" [expanded]
        - button "Homs"
        - dialog "Syrian airfield, inferred":
          - heading "Syrian airfield, inferred" [level=2]
          - button "Close"
          - paragraph: /Not named in the article; placed here by inference/
          - figure:
            - blockquote:
              - paragraph:
                - text: /prefabricated housing units for hundreds of people to a/
                - mark: Syrian airfield
                - text: and delivered a portable air traffic control station there.
            - link "See it in the article"
          - paragraph: /^The article mentions an airfield and does not name it/
          - link "About this place"
          - button "Copy link"
  `)
})

test('of an embed: its article, and links that say that they open a window', async ({ page }) => {
  await page.goto('/embed/kerry-russia-syria/homs/')
  await expect(popup(page, 'Homs')).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main "Dateline":
      - region "Map of ${headline}":
        - group:
          - button "Homs" [expanded]
          - dialog "Homs":
            - figure:
              - blockquote:
                - paragraph:
                  - mark: Homs
            - link "About this place"
        - toolbar "Map controls"
        - paragraph:
          - link /^Homs. ${headline} . Dateline opens a new window$/
  `)
})

test('of the atlas: places that lead to their pages, and open nothing', async ({ page }) => {
  await page.goto('/')
  await expect(marker(page, 'Tartus')).toBeVisible()
  await expect(marker(page, 'Tartus')).not.toHaveAttribute('aria-haspopup')
  await expect(mapOn(page)).toMatchAriaSnapshot(`
    - region "Map of all articles":
      - group:
        - button "Syrian airfield, inferred"
        - button "Homs"
        - button "Tartus"
      - button /^New York, approximate, out of view/
      - toolbar "Map controls"
  `)
})

test.describe('of every kind of geometry', () => {
  test.use({ baseURL: secondSiteOrigin })

  test('each place has one name of its own, which says where it is inferred', async ({ page }) => {
    await page.goto(secondSitePath('/articles/every-geometry/'))
    await expect(marker(page, 'Testville')).toBeVisible()
    await expect(mapOn(page)).toMatchAriaSnapshot(`
      - region /^Map of /:
        - group:
          - button "Testville"
          - button "Wells of Sampleton"
          - button "Ferry to Mockport"
          - button "The pipelines, inferred"
          - button "Placeholder Reserve"
          - button "Example Islands, inferred"
    `)
    const names = await mapOn(page)
      .locator('button[data-place]')
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel))
    expect(new Set(names).size).toBe(names.length)
  })
})
