import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** What a person sees of their own account. */
export async function getOwnAccount(actor: Actor) {
  return getDatabase().user.findUniqueOrThrow({
    where: { id: actor.id },
    relationLoadStrategy: "join",
    select: {
      email: true,
      name: true,
      position: true,
      wantsMail: true,
      totpConfirmedAt: true,
      lastSignInAt: true,
      office: { select: { name: true, requiresTotp: true } },
    },
  });
}
