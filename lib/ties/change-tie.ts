import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay } from "./assert-may.ts";
import type { TieAction } from "./tie-actions.ts";

export interface TieChange {
  actor: Actor;
  action: TieAction;
  permission: "ties.edit" | "ties.decide";
  /** As it came: it may be no key at all. */
  target?: string;
  at: Date;
}

/**
 * Makes a change of a tie with its row in the trail.
 * @throws DomainError not_found or forbidden without the permission; what `write` refuses
 */
export const changeTie = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: TieChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const allowed = () => assertMay(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: "ties", assertMay: allowed }, write);
};
