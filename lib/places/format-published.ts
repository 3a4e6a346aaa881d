/** `2015-09` as `September 2015`, and `2015-09-06` as `6 September 2015`. */
export function formatPublished(published: string) {
  const [year, month, day] = published.split('-').map(Number)
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
}
