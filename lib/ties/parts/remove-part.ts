import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "../change-tie.ts";
import { lockOpenTie, lockTie, type TieKey } from "../lock-tie.ts";
import { partTable, within } from "./part-table.ts";
import { type ListedPart, PRIVATE_PARTS } from "./tie-parts.ts";

interface Hold {
  sentence: string;
  count: (tx: Tx, id: string) => Promise<number>;
}

/** What keeps a part where it is. */
const HELD: Partial<Record<ListedPart, Hold>> = {
  commitment: {
    sentence: "De ese compromiso ya se anotó algo: no puede quitarse. Si ya no va, anote que se canceló.",
    count: (tx, commitmentId) => tx.tieCommitmentMove.count({ where: { commitmentId } }),
  },
  line: {
    sentence: "Una actividad cumple esa línea: no puede quitarse.",
    count: (tx, programLineId) => tx.tieActivity.count({ where: { programLineId } }),
  },
  activity: {
    sentence: "Quite antes su evidencia.",
    count: (tx, activityId) => tx.tieFile.count({ where: { activityId } }),
  },
};

/**
 * Takes out a part of a tie, for good. Contacts and notes leave a closed tie too: personal data is kept while it serves.
 * Doing it twice does nothing more.
 * @throws DomainError not_found, forbidden, conflict when the tie is closed or something hangs from it
 */
export function removePart(
  db: PrismaClient,
  actor: Actor,
  { tie: key, part, id }: { tie: TieKey; part: ListedPart; id: string },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "tie:save", permission: "ties.edit", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const lock = PRIVATE_PARTS.includes(part) ? lockTie : lockOpenTie;
    const { id: tieId } = await lock(tx, actor, key, at);
    const row = isUuid(id) ? await partTable(tx, part).findFirst({ where: within(part, tieId, id) }) : null;
    if (!row) return { result: undefined, detail: null };
    const hold = HELD[part];
    if (hold && (await hold.count(tx, id)) > 0) throw new DomainError("conflict", hold.sentence);
    await partTable(tx, part).delete({ where: { id } });
    return { result: undefined, detail: { tie: tieId, part, id, removed: true } };
  });
}
