import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { handOverDesk } from "#lib/hand-over/hand-over-desk.ts";
import { DomainError, ERROR_STATUS } from "#lib/kernel/errors.ts";
import { PACKS_HREF } from "../../pack-address.ts";

type Context = { params: Promise<{ id: string }> };

/** A hand-over pack, or the part of it that is asked for. Who asks is looked at every time: a copied address gives nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 303, headers: { Location: signInHref(PACKS_HREF) } });
  try {
    return await handOverDesk.answer(actor, id, request);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(error.message, { status: ERROR_STATUS[error.code], headers });
  }
}

/** Asked by programs before they begin: what there is, and not a download yet. */
export const HEAD = GET;
