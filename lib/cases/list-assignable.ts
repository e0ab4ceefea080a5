import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** Colleagues of one's own authority who may receive a case, by name. */
export const listAssignable = (db: Tx, { officeId }: Actor): Promise<{ id: string; name: string }[]> =>
  db.user.findMany({
    where: { officeId, disabledAt: null, passwordHash: { not: null } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
