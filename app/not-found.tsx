/** Every page carries it along, in the place of Next.js's own, which is larger; unknown addresses get `global-not-found.tsx`. */
export default function NotFoundPage() {
  return <p>Nothing at this address</p>
}
