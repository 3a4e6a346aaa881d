/** The pieces that were read of an archive: its address, and how to ask for the piece. */
const read: [address: string, request: { headers: { Range: string } }][] = []

/** Notes a piece that was read, by its first byte and its number of bytes: what a browser tells of earlier requests leaves ranges out. */
export function noteRange(address: string, offset: number, length: number) {
  read.push([address, { headers: { Range: `bytes=${offset}-${offset + length - 1}` } }])
}

/** All pieces that this page has read. */
export const rangesRead = () => [...read]
