import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { officeSlug } from "#lib/plans/adopting/office-slug.ts";
import { changeMission } from "./change-mission.ts";
import { checkPart } from "./parts/check-part.ts";
import { blankPart, filled, type ValuesOfPart } from "./parts/mission-parts.ts";
import { schemaOfPart } from "./parts/part-schema.ts";

/**
 * Registers a tour or a visit of the person's office.
 * @returns its id
 * @throws DomainError not_found, forbidden, invalid by field
 */
export function createMission(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "mission:create", permission: "missions.edit", at } as const;
  return changeMission(db, change, async (tx) => {
    const typed = filled(parseInput(schemaOfPart("mission"), input));
    const values: ValuesOfPart<"mission"> = { ...blankPart("mission"), ...typed };
    await checkPart(tx, "mission", { values });
    const { kind, startsOn, endsOn, ...texts } = values;
    const { id } = await tx.mission.create({
      data: {
        ...texts,
        ...{ kind: kind as "TOUR" | "VISIT", startsOn: dateColumn(startsOn), endsOn: dateColumn(endsOn) },
        ...{ officeId: actor.officeId, code: await nextCode(tx, actor.officeId, startsOn.slice(0, 4)) },
        ...{ updatedBy: actor.name, createdAt: at, updatedAt: at },
      },
      select: { id: true },
    });
    return { result: id, detail: { mission: id } };
  });
}

/** «jalisco-2026-3»: of the place, the year in which it begins, and how many it already has. */
async function nextCode(tx: Tx, officeId: string, year: string): Promise<string> {
  // Two at once, or two offices of one place: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('mission_codes'))`;
  const { municipality, state } = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { municipality: true, state: { select: { name: true } } },
  });
  const prefix = `${officeSlug({ state: state?.name ?? "mexico", municipality })}-${year}-`;
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    SELECT coalesce(max(number::int), 0) AS last
    FROM (SELECT substr(code, ${prefix.length + 1}::int) AS number FROM missions WHERE starts_with(code, ${prefix})) own
    WHERE number ~ '^[0-9]{1,6}$'`;
  return `${prefix}${row!.last + 1}`;
}
