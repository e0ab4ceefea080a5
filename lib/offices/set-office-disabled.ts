import { lockManagedOffice } from "#lib/accounts/managed-office.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { recordOfficeChange } from "./record-office-change.ts";

/**
 * Shuts an organisation, so that all its people are out at their next request, or opens it again. Only the
 * administrator, and never the administration itself.
 * @throws DomainError `not_found` for anyone else; `conflict` when it already was so.
 */
export async function setOfficeDisabled(actor: Actor, officeId: string, disabled: boolean): Promise<void> {
  const action = disabled ? "office:disable" : "office:enable";
  await traceRefusal(getDatabase(), { actor, action, target: officeId, at: new Date() }, async () => {
    if (!hasPermission(actor.role, "portal.manage")) throw notFound();
    await getDatabase().$transaction(async (tx) => {
      const office = await lockManagedOffice(tx, actor, officeId);
      if (office.kind === "PORTAL") {
        throw new DomainError("forbidden", "La administración del portal no se deshabilita.");
      }
      if ((office.disabledAt !== null) === disabled) {
        throw new DomainError(
          "conflict",
          `Esa organización ya estaba ${disabled ? "deshabilitada" : "habilitada"}.`,
        );
      }
      await tx.office.update({ where: { id: officeId }, data: { disabledAt: disabled ? new Date() : null } });
      await recordOfficeChange(tx, actor, action, { id: officeId, office: office.name });
    });
  });
}
