import { Readable } from "node:stream";

/**
 * The body of an answer, sent as it is made: the next piece is asked for when the reader has taken the ones before, and
 * none when they have gone.
 */
export function streamBody(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  async function* bytes() {
    for await (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
  }
  return Readable.toWeb(Readable.from(bytes(), { highWaterMark: 1 })) as ReadableStream<Uint8Array>;
}
