import { notFound } from "next/navigation";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { supportDesk } from "#lib/support/support-desk.ts";
import type { SupportThread } from "#lib/support/support-request.ts";

/** The request of an address, or the page that says there is none. */
export async function loadRequest(actor: Actor, folio: string): Promise<SupportThread> {
  try {
    return await supportDesk.get(actor, folio);
  } catch (error) {
    if (error instanceof DomainError) notFound();
    throw error;
  }
}
