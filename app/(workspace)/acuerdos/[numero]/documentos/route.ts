import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { assertBodyFits } from "#lib/documents/upload/assert-body-fits.ts";
import { leadBack } from "#lib/documents/upload/lead-back.ts";
import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import { readUpload } from "#lib/documents/upload/read-upload.ts";
import { DomainError, ERROR_STATUS, notFound } from "#lib/kernel/errors.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";
import { actHref, agreementHref } from "../../agreements-address.ts";
import { UPLOAD_SLUG } from "../../upload-slug.ts";

type Context = { params: Promise<{ numero: string }> };
type Outcome =
  ({ ok: true } & Awaited<ReturnType<typeof actsDesk.attach>>) | { ok: false; error: DomainError };

/**
 * Takes one file for the act that is being prepared. A script asks for JSON and hears the outcome; a plain form is led
 * back to its page, whose kind of act `acto` names.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { numero } = await params;
  const outcome = await attempt(request, numero);
  if (request.headers.get("Accept")?.includes("application/json")) return answer(outcome);
  const asked = new URL(request.url).searchParams.get("acto");
  const kind = Object.values(ACT_KINDS).find(({ slug }) => slug === asked);
  return leadBack(outcome, kind ? actHref(numero, kind.slug) : agreementHref(numero), UPLOAD_SLUG);
}

async function attempt(request: Request, numero: string): Promise<Outcome> {
  try {
    const actor = await getActingActor();
    if (!hasPermission(actor.role, "acts.record")) throw notFound();
    assertBodyFits(request.headers, getMaxUploadBytes(), "act");
    const subject = await actsDesk.find(numero);
    if (!subject) throw notFound();
    const file = await readUpload(request, UPLOAD_SLUG);
    const attached = await actsDesk.attach(actor, {
      ...{ agreementId: subject.id, file: file.stream(), name: file.name },
    });
    return { ok: true, ...attached };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, error };
    throw error;
  }
}

function answer(outcome: Outcome): Response {
  if (!outcome.ok) {
    const { code, message, fields } = outcome.error;
    return Response.json({ codigo: code, error: message, campos: fields }, { status: ERROR_STATUS[code] });
  }
  const { name, warnings } = outcome;
  return Response.json(
    { documento: { nombre: name }, avisos: warnings.map(({ message }) => message) },
    { status: 201 },
  );
}
