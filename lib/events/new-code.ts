import { randomInt } from "node:crypto";
import type { Tx } from "#lib/kernel/db.ts";
import { CODE_SIGNS, DOOR_CODE_LENGTH } from "./shown-code.ts";

/** Five random bits a sign. */
export const newCode = (length: number): string =>
  Array.from({ length }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join("");

/** One that nobody else has at that event; two at the same moment are told apart by the database. */
export async function newDoorCode(tx: Tx, eventId: string): Promise<string> {
  const doorCode = newCode(DOOR_CODE_LENGTH);
  const taken = await tx.eventRegistration.count({ where: { eventId, doorCode } });
  return taken === 0 ? doorCode : newDoorCode(tx, eventId);
}
