import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { wishesSchema } from "./subscription-input.ts";

/** What somebody wants, of areas that there are. @throws DomainError invalid by field */
export async function readWishes(tx: Tx, typed: unknown) {
  const wishes = parseInput(wishesSchema, typed);
  const known = await tx.area.count({ where: { key: { in: wishes.areas } } });
  if (known === wishes.areas.length) return wishes;
  throw new DomainError("invalid", "Revise los datos señalados.", { areas: "Elija temas de la lista." });
}
