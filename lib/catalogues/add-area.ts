import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";
import { areaNameSchema, lockAreas, refuseTakenName } from "./area-name.ts";
import { changeCatalogue } from "./change-catalogue.ts";

/**
 * Adds an area of cooperation at the end of the list. Its key, which addresses and files carry, comes from the name it
 * is born with and never changes.
 * @throws DomainError not_found for anyone but the administrator; invalid beside `name`.
 */
export async function addArea(actor: Actor, raw: { name: string }): Promise<void> {
  await changeCatalogue(actor, "area:add", async (tx) => {
    const { name } = parseInput(areaNameSchema, raw);
    await lockAreas(tx);
    await refuseTakenName(tx, name);
    const areas = await tx.area.findMany({ select: { key: true, position: true } });
    const key = freeKey(name, new Set(areas.map((area) => area.key)));
    const position = Math.max(-1, ...areas.map((area) => area.position)) + 1;
    await tx.area.create({ data: { key, name, position } });
    return { key, name };
  });
}

/** The column holds forty: the rest is for the number. */
const LONGEST_ROOT = 34;

/** «Agua y residuos» → `agua_y_residuos`; with a number when another area was born with the same one. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const plain = withoutAccents(name).toLowerCase();
  const root = (plain.match(/[a-z0-9]+/g) ?? ["area"]).join("_").slice(0, LONGEST_ROOT).replace(/_$/, "");
  let key = root;
  for (let number = 2; taken.has(key); number++) key = `${root}_${number}`;
  return key;
}
