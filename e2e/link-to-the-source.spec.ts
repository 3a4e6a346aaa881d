import { placePath, places, sourceAddress } from './kerry-story'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('the page of Tartus links to its very sentences in the source', async ({ page }) => {
  await page.goto(placePath('tartus'))
  await expect(page.getByRole('main').getByRole('link', { name: /in the article/i })).toHaveAttribute(
    'href',
    `${sourceAddress}#:~:text=The%20pictures%20appear%20to%20be%20taken%20in%20a,the%20countries'%20respective%20leaders%20Vladimir%20Putin%20and%20Assad.`,
  )
})

test('each link names the first and the last words of its quotation', async ({ page }) => {
  for (const { id, properties } of places) {
    await page.goto(placePath(id))
    const link = page.getByRole('main').getByRole('link', { name: /in the article/i })
    const address = (await link.getAttribute('href')) ?? ''
    const [source, directive = ''] = address.split('#:~:text=')
    expect(source).toBe(sourceAddress)
    // All quotations are paragraphs, so each has the short form; in it `,`, `&` and `-` have a meaning of their own.
    expect(directive).toMatch(/^[^,&\s-]+,[^,&\s-]+$/)
    const [start = '', end = ''] = directive.split(',').map(decodeURIComponent)
    const quotation = properties.quotes[0]?.exact ?? ''
    expect(quotation.startsWith(start)).toBe(true)
    expect(quotation.endsWith(end)).toBe(true)
  }
})

test('the link of the first paragraph is not mistaken for the caption that begins alike', async ({
  page,
}) => {
  await page.goto(placePath('united-states'))
  // A browser takes the first match, and above the paragraph the source has the caption "Secretary of State John Kerry".
  await expect(page.getByRole('main').getByRole('link', { name: /in the article/i })).toHaveAttribute(
    'href',
    /#:~:text=Secretary%20of%20State%20John%20Kerry%20on/,
  )
})
