import { Prisma } from "#lib/generated/prisma/client.ts";
import type { AuditVisibility, Role, Step } from "#lib/generated/prisma/enums.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { TrailAction } from "./trail-action.ts";

/** Who did it, as the trail keeps it: by name too, since accounts change and the trail does not. */
export interface Author {
  id: string | null;
  name: string;
  role: Role | null;
  officeName: string | null;
}

export interface NewEntry {
  stream: string;
  at: Date;
  actor: Author;
  action: TrailAction;
  visibility: AuditVisibility;
  caseId?: string;
  fromStep?: Step;
  toStep?: Step;
  reason?: string;
  /** Facts for whoever reads the trail later. Never a secret: the trail cannot be erased. */
  detail?: Record<string, InputJsonValue | null>;
  requestKey?: string;
}

export const caseStream = (caseId: string) => `case:${caseId}`;

/**
 * The statement that adds a row to the trail and returns its id. Sequence and hashes are given by the database
 * (migration `audit_trail`).
 * @param only a WHERE under which there is a row to add, when it is part of a longer statement.
 */
export function entryStatement({ actor, ...entry }: NewEntry, only: Prisma.Sql = Prisma.empty): Prisma.Sql {
  const { stream, at, action, visibility, caseId, fromStep, toStep, reason, detail, requestKey } = entry;
  const row = JSON.stringify({
    ...{ stream, at, action, visibility, reason, detail: detail ?? {} },
    ...{ case_id: caseId, from_step: fromStep, to_step: toStep, request_key: requestKey },
    ...{ actor_id: actor.id, actor_name: actor.name, actor_role: actor.role, actor_office: actor.officeName },
  });
  return Prisma.sql`
    INSERT INTO audit_entries (stream, at, action, visibility, reason, detail, case_id, from_step, to_step, request_key,
      actor_id, actor_name, actor_role, actor_office)
    SELECT stream, at, action, visibility, reason, detail, case_id, from_step, to_step, request_key,
      actor_id, actor_name, actor_role, actor_office
    FROM jsonb_populate_record(NULL::audit_entries, ${row}::jsonb) ${only}
    RETURNING id`;
}

/**
 * Adds a row to the trail, inside the caller's transaction: the change and its trace commit together.
 * @returns the id of the row.
 */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<bigint> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>(entryStatement(entry));
  return rows[0]!.id;
}
