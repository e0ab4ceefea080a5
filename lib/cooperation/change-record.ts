import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import type { TrailAction } from "#lib/audit/trail-action.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { Permission } from "#lib/permissions/roles.ts";

export interface RecordChange {
  actor: Actor;
  action: TrailAction;
  permission: Permission;
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/**
 * Makes a change of a call, an application, a project, a partner notice or a membership with its row in the trail.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export const changeRecord = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: RecordChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const assertMay = () => assertPermission(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: "cooperation", assertMay }, write);
};
