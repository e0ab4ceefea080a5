import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** Offices in force that may be asked to evaluate a practice of the person's own, by name. */
export const listPeerOffices = (db: Tx, actor: Actor): Promise<{ id: string; name: string }[]> =>
  db.office.findMany({
    where: { kind: { in: ["STATE", "MUNICIPAL"] }, disabledAt: null, id: { not: actor.officeId } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
