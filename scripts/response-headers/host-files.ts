import { type HeaderRule, headersOf } from './header-rules'

/**
 * The rules for Netlify and Cloudflare Pages, which read a file of this name and send what all fitting rules say; both send no file
 * without having it asked for anew, so caching is said of hashed files alone.
 * Source: https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
export function netlifyHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ prefix, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${prefix}*\n${lines.join('')}`
  })
  return blocks.join('\n')
}

/**
 * The same for nginx, to be included in the `server` block that has the site for its `root`. A `location` of nginx that adds a header inherits
 * none, so each says them all; and what is not there must not be kept for long, so caching is said only of what is.
 * Source: https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxHeaders(rules: readonly HeaderRule[], notFoundPage: string): string {
  const locations = rules.map(({ prefix }) => {
    const lines = Object.entries(headersOf(prefix, rules)).map(([name, value]) => {
      const isAlways = name === 'Cache-Control' ? '' : ' always'
      return `    add_header ${name} "${value}"${isAlways};\n`
    })
    return `location ${prefix} {\n${lines.join('')}}\n`
  })
  return `error_page 404 ${notFoundPage};\n${locations.join('')}`
}
