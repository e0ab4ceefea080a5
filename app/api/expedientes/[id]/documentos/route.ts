import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { assertBodyFits } from "#lib/documents/upload/assert-body-fits.ts";
import { leadBack } from "#lib/documents/upload/lead-back.ts";
import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import { readUpload } from "#lib/documents/upload/read-upload.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { findUploadKind, UPLOAD_PARTS, type UploadKind } from "#lib/cases/request/upload-parts.ts";
import { answerJson } from "./answer-json.ts";
import type { UploadOutcome } from "./upload-outcome.ts";

type Context = { params: Promise<{ id: string }> };

/**
 * Takes one file into a case. `parte`, in the address, says which (solicitud, proyecto, anexo, copia-firmada), and the
 * file comes in the form under the same name.
 * A script asks for JSON and hears the outcome; a plain form is led back to its page, which tells it.
 * The body is held in memory (at most the limit of one file and the form around it): the proxy has read it already.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const asked = new URL(request.url).searchParams.get("parte");
  const kind = findUploadKind(asked);
  const outcome = await attempt(request, id, kind);
  return request.headers.get("Accept")?.includes("application/json")
    ? answerJson(outcome)
    : leadBack(outcome, pageOf(id, kind), kind && UPLOAD_PARTS[kind].slug);
}

async function attempt(request: Request, caseId: string, kind: UploadKind | null): Promise<UploadOutcome> {
  try {
    const actor = await getActingActor();
    if (!kind)
      throw new DomainError("invalid", "Indique qué documento adjunta.", {
        parte: "Indique qué documento adjunta.",
      });
    assertBodyFits(request.headers, getMaxUploadBytes(), UPLOAD_PARTS[kind].expected);
    const file = await readUpload(request, UPLOAD_PARTS[kind].slug);
    const attached = await requestDesk.attach(actor, { caseId, kind, file: file.stream(), name: file.name });
    return { ok: true, ...attached };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, error };
    throw error;
  }
}

const pageOf = (caseId: string, kind: UploadKind | null): string =>
  kind === "SIGNED_COPY"
    ? `/expedientes/${encodeURIComponent(caseId)}/mover/send_signed_copy`
    : `/expedientes/${encodeURIComponent(caseId)}/solicitud/documentos`;
