import type { ComponentProps } from 'react'

/** Where data comes from whose licence asks for a link. */
const sources = [
  { name: /^(?:© ?)?OpenStreetMap(?: contributors)?$/, address: 'https://www.openstreetmap.org/copyright' },
  { name: /^GeoNames$/, address: 'https://www.geonames.org/' },
]

/** Whose data a map is drawn from. The words come from an archive, so they are text; the links do not. */
export function DataCredit({
  credit,
  link,
}: {
  credit: string
  link?: Pick<ComponentProps<'a'>, 'target' | 'rel'>
}) {
  return credit.split(/((?:© ?)?OpenStreetMap(?: contributors)?|GeoNames)/).map((part, index) => {
    const source = sources.find(({ name }) => name.test(part))
    if (!source) return part
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a credit never change their order.
      <a key={index} href={source.address} {...link}>
        {part}
      </a>
    )
  })
}
