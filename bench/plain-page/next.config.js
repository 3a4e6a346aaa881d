// As most developers have it: next build, and nothing after it.

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // The project's own command checks the types of this folder too.
  typescript: { ignoreBuildErrors: true },
  // A copy of this folder is built, from the project's top, where the packages are.
  turbopack: { root: process.cwd() },
}
