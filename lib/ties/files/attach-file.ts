import {
  type AttachedFile,
  fileColumns,
  type IncomingFile,
  takeFile,
} from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie, type TieChange } from "../change-tie.ts";
import { lockOpenTie, type TieKey } from "../lock-tie.ts";

/** A page reads their names. */
const MOST = 300;

export interface FilePlace {
  tie: TieKey;
  /** Whose evidence it is; null, a document of the tie. */
  activityId: string | null;
}

const fileChange = (actor: Actor, target: string): TieChange => ({
  ...{ actor, target, action: "tie:file", permission: "ties.edit", at: new Date() },
});

/** @throws DomainError not_found when it is no activity of that tie, conflict when the tie is closed */
async function findPlace(tx: Tx, actor: Actor, { tie: key, activityId }: FilePlace) {
  const { id: tieId } = await lockOpenTie(tx, actor, key, new Date());
  if (activityId === null) return { tieId, activityId };
  const found = isUuid(activityId) && (await tx.tieActivity.count({ where: { id: activityId, tieId } })) > 0;
  if (!found) throw notFound();
  return { tieId, activityId };
}

/**
 * Attaches a document to a tie, or evidence to one of its activities. The same bytes under the same name are there once.
 * The tie is asked again at the end: the inspection takes its time.
 * @throws DomainError not_found, forbidden, conflict when the tie is closed; RefusedFile with its sentence
 */
export async function attachTieFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { tie, activityId, ...incoming }: IncomingFile & FilePlace,
): Promise<AttachedFile> {
  const place = { tie, activityId };
  await changeTie(db, fileChange(actor, tie), async (tx) => {
    await findPlace(tx, actor, place);
    return { result: undefined, detail: null };
  });
  const asked = { ...incoming, expected: "annex" as const, holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const columns = fileColumns(stored, inspection);
    const kept = await changeTie(db, fileChange(actor, tie), async (tx) => {
      const held = await findPlace(tx, actor, place);
      const same = { ...held, sha256: columns.sha256, name: columns.name };
      if (await tx.tieFile.findFirst({ where: same, select: { id: true } }))
        return { result: false, detail: null };
      if ((await tx.tieFile.count({ where: { tieId: held.tieId } })) >= MOST)
        throw new DomainError("conflict", `Caben hasta ${MOST} archivos.`);
      const data = { ...held, ...columns, byName: actor.name };
      const { id } = await tx.tieFile.create({ data, select: { id: true } });
      return { result: true, detail: { tie: held.tieId, file: id } };
    });
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}
