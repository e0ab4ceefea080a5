import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { PartValues } from "./tie-parts.ts";

/** Of a municipality's office every tie is its municipality's, whatever a form says; a state's may be either. */
export async function onOwnSide(
  tx: Tx,
  { officeKind, officeId }: Actor,
  typed: PartValues,
): Promise<PartValues> {
  if (officeKind !== "MUNICIPAL") return typed;
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { municipality: true, name: true },
  });
  return { ...typed, level: "MUNICIPAL", municipality: office.municipality ?? office.name.slice(0, 120) };
}
