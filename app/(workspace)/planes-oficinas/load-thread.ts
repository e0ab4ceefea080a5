import { notFound } from "next/navigation";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { Thread } from "#lib/plan-oversight/plan-remark.ts";
import { oversightDesk } from "#lib/plan-oversight/oversight-desk.ts";

/** The thread of an address, or the page that says there is none. */
export async function loadThread(actor: Actor, officeId: string): Promise<Thread> {
  try {
    return await oversightDesk.readThread(actor, officeId);
  } catch (error) {
    if (error instanceof DomainError) notFound();
    throw error;
  }
}
