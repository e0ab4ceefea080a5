import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { AREA_KEY } from "./area-key.ts";

/** The area that a form names, in use or retired. @throws DomainError not_found */
export async function getArea(tx: Tx, key: string) {
  const area = AREA_KEY.test(key) ? await tx.area.findUnique({ where: { key } }) : null;
  if (!area) throw notFound();
  return area;
}
