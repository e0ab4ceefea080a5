import { LENGTH_HEADER } from "#lib/kernel/length-header.ts";
import { streamBody } from "#lib/kernel/stream-body.ts";
import { DOWNLOAD_CSP } from "#lib/security/download-csp.ts";
import type { ReadyPack } from "../packs/open-pack.ts";
import { readRange } from "./read-range.ts";

/** The part of a pack that an answer carries, both ends counted. */
export interface SentPart {
  start: number;
  end: number;
}

/**
 * A pack on its way out, or the part of it that was asked for: a download that was cut goes on where it was, in any
 * browser, or with `curl -C -`.
 * @param onSend called before the first byte with what will be sent; not for a HEAD
 */
export async function answerPack(
  request: Request,
  pack: ReadyPack,
  onSend: (part: SentPart) => Promise<void>,
): Promise<Response> {
  const { size } = pack;
  const held = { size, etag: `"${pack.etag}"`, lastModified: pack.readyAt.toUTCString() };
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="${pack.name}.zip"`,
    "Content-Security-Policy": DOWNLOAD_CSP,
    "X-Content-Type-Options": "nosniff",
    // A proxy that packed it again would change its length.
    "Cache-Control": "private, no-store, no-transform",
    "Accept-Ranges": "bytes",
    ETag: held.etag,
    "Last-Modified": held.lastModified,
  };
  const asked = readRange(request.headers, held);
  if (asked === "unsatisfiable")
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
  const part = asked === "whole" ? { start: 0, end: size - 1 } : asked;
  const length = String(part.end - part.start + 1);
  const told = { ...headers, "Content-Length": length, [LENGTH_HEADER]: length };
  const range = { "Content-Range": `bytes ${part.start}-${part.end}/${size}` };
  const answer =
    asked === "whole" ? { status: 200, headers: told } : { status: 206, headers: { ...told, ...range } };
  if (request.method === "HEAD") return new Response(null, answer);
  await onSend(part);
  return new Response(streamBody(pack.read(part)), answer);
}
