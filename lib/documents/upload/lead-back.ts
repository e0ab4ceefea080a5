import { signInHref } from "#lib/auth/return-path.ts";
import type { DomainError } from "#lib/kernel/errors.ts";
import type { FileWarning } from "../file-warnings.ts";
import { RefusedFile } from "../refused-file.ts";
import { getMaxUploadBytes } from "./max-upload-bytes.ts";

/** How an upload ended, for the page that it is told on. */
export type UploadEnd =
  { ok: true; warnings: readonly { code: FileWarning }[] } | { ok: false; error: DomainError };

/**
 * Leads a form sent without script back to its page. What happened travels as a code, which the page puts into words:
 * an address carries neither sentences that somebody else could write nor names of files.
 * @param page its path, relative, so that it holds whatever name the portal is reached by
 * @param slug which of the page's files it was, as addresses name it; null when nobody can tell
 * @param maxBytes that such a file may have
 */
export function leadBack(
  outcome: UploadEnd,
  page: string,
  slug: string | null,
  maxBytes = getMaxUploadBytes(),
): Response {
  if (!outcome.ok && outcome.error.code === "unauthenticated") return lead(signInHref(page));
  const query = new URLSearchParams(slug === null ? {} : { parte: slug });
  if (outcome.ok) {
    query.set("adjunto", "si");
    if (outcome.warnings.length > 0) query.set("avisos", outcome.warnings.map(({ code }) => code).join(","));
  } else if (outcome.error instanceof RefusedFile) {
    query.set("rechazo", outcome.error.refusal);
    query.set("maximo", String(maxBytes / 1_048_576));
  } else {
    query.set("rechazo", outcome.error.code);
  }
  return lead(`${page}?${query}`);
}

const lead = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
