'use client'

/** Where not even what surrounds every page could be shown: in the place of Next.js's own page, which offers no way on. */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <h1>This page could not be shown</h1>
        <p>
          A part of it did not come. <a href=".">Load it again</a>
        </p>
      </body>
    </html>
  )
}
