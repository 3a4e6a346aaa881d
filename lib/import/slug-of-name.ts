import slugify from '@sindresorhus/slugify'
import { Slug } from '../articles/slug'

/** A slug from a name in Latin letters; null for other scripts, whose spelling in Latin letters would be a guess. */
export function slugOfName(name: string): string | null {
  if (!/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(name)) return null
  const slug = slugify(name.normalize('NFC'), { decamelize: false })
  return Slug.safeParse(slug).success ? slug : null
}
