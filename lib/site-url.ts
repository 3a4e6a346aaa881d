/**
 * Where the site is published, from the setting `SITE_URL`: canonical addresses are absolute where it is set and relative where
 * it is not. Throws where it is set and is no http(s) address.
 */
export function siteUrl(): URL | undefined {
  const setting = process.env.SITE_URL
  if (!setting) return undefined
  const url = URL.canParse(setting) ? new URL(setting) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is the http(s) address that the site is published at; found "${setting}".`)
  return url
}
