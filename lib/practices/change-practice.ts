import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { PracticeAction } from "./practice-actions.ts";

export interface PracticeChange {
  actor: Actor;
  action: PracticeAction;
  permission: "practices.edit" | "practices.publish";
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/**
 * Makes a change of a practice or of an evaluation with its row in the trail.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export const changePractice = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: PracticeChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const assertMay = () => assertPermission(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: "practices", assertMay }, write);
};
