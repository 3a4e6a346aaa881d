import type { Readable } from 'node:stream'

/** All bytes of a stream, and null where there are more than `most`: no more than these are ever held. */
export async function readStream(stream: Readable, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > most) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
