/**
 * What tells one version of a file from another, by the headers that it came with; undefined where they do not say. From another
 * site, a browser may read `ETag` only if that site lets it, and `Last-Modified` always.
 */
export function archiveVersion(headers: Pick<Headers, 'get'>): string | undefined {
  return headers.get('ETag')?.replace(/^W\/|"/g, '') ?? headers.get('Last-Modified') ?? undefined
}
