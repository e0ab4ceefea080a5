import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { planFileDesk } from "#lib/plans/files/plan-file-desk.ts";
import { ITEM_KINDS } from "#lib/plans/items/item-kinds.ts";
import { EVIDENCE_FILE_SLUG, itemHref } from "../../../../plan-address.ts";

type Context = { params: Promise<{ tipo: string; id: string }> };

/** Takes the file of a piece of evidence; nothing else of a plan has one. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { tipo, id } = await params;
  const page = itemHref("evidence", encodeURIComponent(id));
  return answerUpload(request, { expected: "annex", slug: EVIDENCE_FILE_SLUG, page }, async (receive) => {
    const actor = await getActingActor();
    if (tipo !== ITEM_KINDS.evidence.slug) throw notFound();
    return planFileDesk.attachEvidence(actor, id, await receive());
  });
}
