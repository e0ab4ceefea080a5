import { createHash } from "node:crypto";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import QuickLRU from "quick-lru";
import type { Attachment } from "#lib/documents/attachment-headers.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { type InclusionEvidence, proveInclusion } from "#lib/registry-log/prove-inclusion.ts";
import { normalizeNumber } from "#lib/registry/normalize-number.ts";
import { type CertificateSource, readCertificateSource, renderCertificate } from "./render-certificate.ts";

export interface OpenCertificate extends Attachment {
  bytes: Buffer;
}

/** The last ones drawn: whoever checks a certificate asks for it as many times as they press. */
const drawn = new QuickLRU<string, Promise<OpenCertificate>>({ maxSize: 100 });

/** The screens' door to the certificate of a published agreement; null when there is none. */
export async function openCertificate(number: string): Promise<OpenCertificate | null> {
  const source = await readCertificateSource(getDatabase(), number, mexicoCityToday());
  if (!source) return null;
  const key = keyOf(source);
  const ready = drawn.get(key) ?? draw(source);
  drawn.set(key, ready);
  // What failed is tried again the next time.
  ready.catch(() => drawn.delete(key));
  return ready;
}

async function draw(source: CertificateSource): Promise<OpenCertificate> {
  const { name, bytes } = await renderCertificate(getDatabase(), source, getSettings().appUrl);
  return { name, bytes, sha256: sha256(bytes), mime: "application/pdf", size: bytes.length };
}

/** Another whenever the certificate would be: its last leaf, the root it is proved under, and the names of catalogues. */
const keyOf = ({ agreement, place, updatedAt, areaNames }: CertificateSource): string =>
  sha256(
    JSON.stringify([
      ...[agreement.number, updatedAt, place?.index, place?.root, getSettings().appUrl],
      ...[agreement.state, agreement.areas, agreement.counterparts, [...areaNames]],
    ]),
  );

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The screens' door to the evidence that the certificate carries; null while there is none. */
export const openEvidence = (number: string): Promise<InclusionEvidence | null> =>
  proveInclusion(getDatabase(), normalizeNumber(number));
