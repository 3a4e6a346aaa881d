'use client'

/** Asks for the page again. An installed site has no button of the browser's for that. */
export function TryAgain() {
  return (
    <button type="button" onClick={() => location.reload()}>
      Try again
    </button>
  )
}
