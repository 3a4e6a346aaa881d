// @types/compression needs the types of Express.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  interface Compression {
    (options?: {
      /** Whether an answer is compressed whose headers are set. */
      filter?: (request: IncomingMessage, response: ServerResponse) => boolean
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
    /** The usual filter: by the content type. */
    filter(request: IncomingMessage, response: ServerResponse): boolean
  }

  const compression: Compression
  export = compression
}
