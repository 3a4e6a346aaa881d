import { readFile } from 'node:fs/promises'
import { drawIcon } from '@/lib/draw-icon'
import { siteIcons } from '@/lib/site-icons'

/** One of the site's icons as a PNG picture. */
export async function iconResponse(path: keyof typeof siteIcons): Promise<Response> {
  const icon = await drawIcon(await readFile('app/icon.svg'), siteIcons[path])
  return new Response(Buffer.from(icon), { headers: { 'Content-Type': 'image/png' } })
}
