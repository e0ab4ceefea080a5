import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/**
 * A tour or a visit of the actor's office, held until the transaction ends: of two saves at once the second sees what
 * the first one left.
 * @throws DomainError not_found
 */
export async function lockMission(tx: Tx, actor: Actor, id: string) {
  if (!isUuid(id)) throw notFound();
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM missions WHERE id = ${id}::uuid AND office_id = ${actor.officeId}::uuid FOR NO KEY UPDATE`;
  if (held.length === 0) throw notFound();
  return tx.mission.findUniqueOrThrow({ where: { id } });
}

/** The same, to write in it. @throws DomainError not_found, conflict when its report was sent */
export async function lockOpenMission(tx: Tx, actor: Actor, id: string) {
  const mission = await lockMission(tx, actor, id);
  if (mission.reportedAt) {
    throw new DomainError(
      "conflict",
      "Su informe de comisión ya se envió y esto ya no cambia. Para corregirlo, la persona titular puede reabrirlo diciendo por qué.",
    );
  }
  return mission;
}
