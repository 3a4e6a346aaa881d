/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // The repository may lie inside another one: name the root, so that Next.js does not go looking for it.
  turbopack: { root: import.meta.dirname ?? process.cwd() },
}
