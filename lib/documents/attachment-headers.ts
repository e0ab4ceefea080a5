import { DOWNLOAD_CSP } from "#lib/security/download-csp.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";

/** What a download says of itself. `name` is one that `safeFileName` gave. */
export interface Attachment {
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  /** Lowercase hexadecimal. */
  sha256: string;
}

/**
 * Headers of a stored file on its way out: always saved, never shown inside the portal's own origin, and never taken
 * for another type than the inspection found. The name goes twice, plain for old programs and as RFC 8187 asks.
 */
export const attachmentHeaders = ({ name, mime, size, sha256 }: Attachment): Record<string, string> => ({
  "Content-Type": mime,
  "Content-Length": String(size),
  "Content-Disposition": `attachment; filename="${plainName(name)}"; filename*=UTF-8''${extendedName(name)}`,
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": DOWNLOAD_CSP,
  ETag: `"${sha256}"`,
});

const plainName = (name: string): string => withoutAccents(name).replace(/[^\x20-\x7e]|["\\%]/g, "_");

const extendedName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
