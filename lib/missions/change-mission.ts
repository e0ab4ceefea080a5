import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay, type MissionPermission } from "./assert-may.ts";
import type { MissionAction } from "./mission-actions.ts";

export interface MissionChange {
  actor: Actor;
  action: MissionAction;
  permission: MissionPermission;
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/**
 * Makes a change of a tour or a visit with its row in the trail.
 * @throws DomainError not_found or forbidden without the permission; what `write` refuses
 */
export const changeMission = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: MissionChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const allowed = () => assertMay(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: "missions", assertMay: allowed }, write);
};
