import { lockManagedOffice } from "#lib/accounts/managed-office.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordOfficeChange } from "./record-office-change.ts";

export interface OfficeSettings {
  requiresTotp: boolean;
  sharesWithParent: boolean;
}

/**
 * What a head decides for their own organisation: whether a second factor is required of everyone, and whether its
 * cases, once filed, can be read by its state's office.
 * @throws DomainError `not_found` when it is not the actor's to administer; `invalid` when there is nobody to share with.
 */
export async function changeOfficeSettings(
  actor: Actor,
  officeId: string,
  settings: OfficeSettings,
): Promise<void> {
  await traceRefusal(
    getDatabase(),
    { actor, action: "office:change_settings", target: officeId, at: new Date() },
    () =>
      getDatabase().$transaction(async (tx) => {
        const { name } = await lockManagedOffice(tx, actor, officeId);
        const where = { id: officeId, ...(settings.sharesWithParent ? { parentId: { not: null } } : {}) };
        const { count } = await tx.office.updateMany({ where, data: settings });
        if (count === 0) {
          const sentence = "Su oficina no tiene una oficina estatal con la cual compartir.";
          throw new DomainError("invalid", sentence, { sharesWithParent: sentence });
        }
        await recordOfficeChange(tx, actor, "office:change_settings", {
          id: officeId,
          office: name,
          ...settings,
        });
      }),
  );
}
