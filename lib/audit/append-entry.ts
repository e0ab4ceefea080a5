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
 * Adds a row to the trail, inside the caller's transaction: the change and its trace commit together.
 * Sequence and hashes are given by the database (migration `audit_trail`).
 * @returns the id of the row.
 */
export async function appendEntry(tx: Tx, { actor, ...entry }: NewEntry): Promise<bigint> {
  const row = await tx.auditEntry.create({
    data: {
      ...entry,
      detail: entry.detail ?? {},
      actorId: actor.id,
      actorName: actor.name,
      actorRole: actor.role,
      actorOffice: actor.officeName,
    },
    select: { id: true },
  });
  return row.id;
}
