import { lockManagedOffice } from "#lib/accounts/managed-office.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { checkOfficePlaces, takenName } from "./check-office-places.ts";
import { type OfficeInput, officeSchema } from "./office-schema.ts";
import { recordOfficeChange } from "./record-office-change.ts";

/**
 * Changes an organisation. Only the administrator; its kind never changes, since its people's roles and its cases
 * rest on it.
 * @throws DomainError `not_found` for anyone else; `invalid` with the fields to correct.
 */
export async function updateOffice(
  actor: Actor,
  officeId: string,
  raw: Omit<OfficeInput, "kind">,
): Promise<void> {
  await traceRefusal(
    getDatabase(),
    { actor, action: "office:update", target: officeId, at: new Date() },
    async () => {
      if (!hasPermission(actor.role, "portal.manage")) throw notFound();
      await getDatabase()
        .$transaction(async (tx) => {
          const { kind } = await lockManagedOffice(tx, actor, officeId);
          const office = parseInput(officeSchema, { ...raw, kind });
          await checkOfficePlaces(tx, office);
          await tx.office.update({ where: { id: officeId }, data: office });
          await recordOfficeChange(tx, actor, "office:update", {
            id: officeId,
            office: office.name,
            set: office,
          });
        })
        .catch((error: unknown) => {
          throw isUniqueViolation(error) ? takenName() : error;
        });
    },
  );
}
