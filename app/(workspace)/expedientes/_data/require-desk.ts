import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { findInboxDesk, type InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";

/** From where the person signed in looks at the cases; a 404 for whoever never acts on one. */
export const requireDesk = async (): Promise<InboxDesk> => findInboxDesk(await requireActor()) ?? notFound();
