import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { planFileDesk } from "#lib/plans/files/plan-file-desk.ts";
import { FILED_KINDS, findFiledKind } from "#lib/plans/items/item-kinds.ts";
import { ITEM_FILE_SLUG, itemHref } from "../../../../plan-address.ts";

type Context = { params: Promise<{ tipo: string; id: string }> };

/** Takes the file of a piece of evidence or of a picture; nothing else of a plan has one. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { tipo, id } = await params;
  const found = findFiledKind(tipo);
  const kind = found ?? "evidence";
  const page = itemHref(kind, encodeURIComponent(id));
  const place = { expected: FILED_KINDS[kind], slug: ITEM_FILE_SLUG, page };
  return answerUpload(request, place, async (receive) => {
    const actor = await getActingActor();
    if (!found) throw notFound();
    return planFileDesk.attach(actor, { kind: found, itemId: id }, await receive());
  });
}
