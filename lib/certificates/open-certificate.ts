import { createHash } from "node:crypto";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { Attachment } from "#lib/documents/attachment-headers.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { type InclusionEvidence, proveInclusion } from "#lib/registry-log/prove-inclusion.ts";
import { normalizeNumber } from "#lib/registry/normalize-number.ts";
import { renderCertificate } from "./render-certificate.ts";

export interface OpenCertificate extends Attachment {
  bytes: Buffer;
}

/** The screens' door to the certificate of a published agreement; null when there is none. */
export async function openCertificate(number: string): Promise<OpenCertificate | null> {
  const { appUrl } = getSettings();
  const today = mexicoCityToday();
  const certificate = await renderCertificate(getDatabase(), number, { appUrl, today });
  if (!certificate) return null;
  const { name, bytes } = certificate;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, bytes, sha256, mime: "application/pdf", size: bytes.length };
}

/** The screens' door to the evidence that the certificate carries; null while there is none. */
export const openEvidence = (number: string): Promise<InclusionEvidence | null> =>
  proveInclusion(getDatabase(), normalizeNumber(number));
