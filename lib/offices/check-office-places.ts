import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { OfficeData } from "./office-schema.ts";

const refused = (field: string, sentence: string) =>
  new DomainError("invalid", sentence, { [field]: sentence });

/** Checks against the database what the form alone cannot know. @throws DomainError `invalid` with the field. */
export async function checkOfficePlaces(tx: Tx, { stateCode, parentId }: OfficeData): Promise<void> {
  if (stateCode && (await tx.state.count({ where: { code: stateCode } })) === 0) {
    throw refused("stateCode", "Elija un estado de la lista.");
  }
  if (!parentId) return;
  const candidates = await tx.office.findMany({
    where: { kind: "STATE", stateCode, disabledAt: null },
    select: { id: true },
  });
  if (!candidates.some(({ id }) => id === parentId)) {
    throw refused("parentId", "Elija una oficina estatal en funciones del mismo estado.");
  }
}

export const takenName = () => refused("name", "Ya hay una organización con ese nombre.");
