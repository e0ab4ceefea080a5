import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { areaNameSchema, lockAreas, refuseTakenName } from "./area-name.ts";
import { changeCatalogue } from "./change-catalogue.ts";
import { getArea } from "./get-area.ts";

/**
 * Changes how an area is called, everywhere at once: in forms, in the registry and in its search.
 * @throws DomainError not_found for anyone but the administrator; invalid beside `name`.
 */
export async function renameArea(actor: Actor, key: string, raw: { name: string }): Promise<void> {
  await changeCatalogue(actor, "area:rename", async (tx) => {
    const { name } = parseInput(areaNameSchema, raw);
    await lockAreas(tx);
    const former = await getArea(tx, key);
    if (name === former.name) throw new DomainError("invalid", SAME, { name: SAME });
    await refuseTakenName(tx, name, key);
    await tx.area.update({ where: { key }, data: { name } });
    // An agreement that takes the area meanwhile waits for this name: its foreign key locks the row.
    await tx.$executeRaw`SELECT refresh_agreement_search(ARRAY(SELECT agreement_id FROM agreement_areas WHERE area_key = ${key}))`;
    return { key, name, formerName: former.name };
  });
}

const SAME = "Es el nombre que ya tiene. Escriba otro.";
