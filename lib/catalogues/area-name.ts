import { z } from "zod";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { oneLine } from "#lib/kernel/one-line.ts";

/** In UTF-16 units: what the column holds. */
const LONGEST = 80;

/** The name of an area as it will be read in forms, in the registry and in its figures. */
export const areaNameSchema = z.object({
  name: z
    .string()
    .transform(oneLine)
    .pipe(
      z
        .string()
        .regex(/\p{L}.*\p{L}/u, "Escriba el nombre del área, con palabras.")
        .max(LONGEST, `Escriba hasta ${LONGEST} caracteres.`),
    ),
});

/**
 * Two names that differ in accents or capitals would split one area in two figures.
 * @param exceptKey the area that is being renamed
 * @throws DomainError invalid beside the name
 */
export async function refuseTakenName(tx: Tx, name: string, exceptKey = ""): Promise<void> {
  const rows = await tx.$queryRaw<{ name: string; retired: boolean }[]>`
    SELECT name, retired_at IS NOT NULL AS retired FROM areas
    WHERE search_normalize(name) = search_normalize(${name}) AND key <> ${exceptKey}`;
  const [taken] = rows;
  if (!taken) return;
  const sentence = taken.retired
    ? `Ya existe «${taken.name}», retirada. Restitúyala en vez de agregar otra igual.`
    : `Ya existe «${taken.name}».`;
  throw new DomainError("invalid", sentence, { name: sentence });
}

/** One change of the areas at a time: what a change checks of the others still holds when it writes. */
export const lockAreas = (tx: Tx): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('catalogues:areas'))`;
