import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { checkOfficePlaces, takenName } from "./check-office-places.ts";
import { type OfficeInput, officeSchema } from "./office-schema.ts";
import { recordOfficeChange } from "./record-office-change.ts";

/**
 * Adds an organisation. Only the administrator.
 * @returns its id.
 * @throws DomainError `not_found` for anyone else; `invalid` with the fields to correct.
 */
export async function createOffice(actor: Actor, raw: OfficeInput): Promise<string> {
  return traceRefusal(getDatabase(), { actor, action: "office:create", at: new Date() }, async () => {
    if (!hasPermission(actor.role, "portal.manage")) throw notFound();
    const office = parseInput(officeSchema, raw);
    if (office.kind === "PORTAL") {
      const sentence = "La administración del portal es una sola.";
      throw new DomainError("invalid", sentence, { kind: sentence });
    }
    return getDatabase()
      .$transaction(async (tx) => {
        await checkOfficePlaces(tx, office);
        const { id } = await tx.office.create({ data: office, select: { id: true } });
        await recordOfficeChange(tx, actor, "office:create", { id, office: office.name, set: office });
        return id;
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? takenName() : error;
      });
  });
}
