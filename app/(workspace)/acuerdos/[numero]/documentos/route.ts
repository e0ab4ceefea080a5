import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";
import { actHref, agreementHref } from "../../agreements-address.ts";
import { UPLOAD_SLUG } from "../../upload-slug.ts";

type Context = { params: Promise<{ numero: string }> };

/** Takes one file for the act that is being prepared, whose kind `acto` names. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { numero } = await params;
  const asked = new URL(request.url).searchParams.get("acto");
  const kind = Object.values(ACT_KINDS).find(({ slug }) => slug === asked);
  const page = kind ? actHref(numero, kind.slug) : agreementHref(numero);
  return answerUpload(request, { expected: "act", slug: UPLOAD_SLUG, page }, async (receive) => {
    const actor = await getActingActor();
    if (!hasPermission(actor.role, "acts.record")) throw notFound();
    const subject = await actsDesk.find(numero);
    if (!subject) throw notFound();
    return actsDesk.attach(actor, { agreementId: subject.id, ...(await receive()) });
  });
}
