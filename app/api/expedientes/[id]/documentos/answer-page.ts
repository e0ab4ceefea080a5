import { signInHref } from "#lib/auth/return-path.ts";
import { getMaxUploadBytes } from "#lib/cases/request/request-desk.ts";
import { RefusedFile } from "#lib/documents/refused-file.ts";
import { UPLOAD_PARTS, type UploadKind } from "#lib/cases/request/upload-parts.ts";
import type { UploadOutcome } from "./upload-outcome.ts";

interface Where {
  caseId: string;
  kind: UploadKind | null;
}

/**
 * Leads a form sent without script back to its page. What happened travels as a code, which the page puts into words:
 * an address carries neither sentences that somebody else could write nor names of files.
 */
export function answerPage(outcome: UploadOutcome, { caseId, kind }: Where): Response {
  const path = pageOf(caseId, kind);
  if (!outcome.ok && outcome.error.code === "unauthenticated") return lead(signInHref(path));
  const query = new URLSearchParams(kind ? { parte: UPLOAD_PARTS[kind].slug } : {});
  if (outcome.ok) {
    query.set("adjunto", "si");
    if (outcome.warnings.length > 0) query.set("avisos", outcome.warnings.map(({ code }) => code).join(","));
  } else if (outcome.error instanceof RefusedFile) {
    query.set("rechazo", outcome.error.refusal);
    query.set("maximo", String(getMaxUploadBytes() / 1_048_576));
  } else {
    query.set("rechazo", outcome.error.code);
  }
  return lead(`${path}?${query}`);
}

const pageOf = (caseId: string, kind: UploadKind | null): string =>
  kind === "SIGNED_COPY"
    ? `/expedientes/${encodeURIComponent(caseId)}/mover/send_signed_copy`
    : `/expedientes/${encodeURIComponent(caseId)}/solicitud/documentos`;

/** Relative, so that it holds whatever name the portal is reached by. */
const lead = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
