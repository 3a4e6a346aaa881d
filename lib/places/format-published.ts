const monthAndYear = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
const toTheMonth = new Intl.DateTimeFormat('en-GB', monthAndYear)
const toTheDay = new Intl.DateTimeFormat('en-GB', { ...monthAndYear, day: 'numeric' })

/** `2015-09` as `September 2015`, and `2015-09-06` as `6 September 2015`. */
export function formatPublished(published: string) {
  const [year, month, day] = published.split('-').map(Number)
  const format = day ? toTheDay : toTheMonth
  return format.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
}
