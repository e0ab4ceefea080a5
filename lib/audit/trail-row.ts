import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Role, Step } from "#lib/generated/prisma/enums.ts";

/** A row of the trail as the administrator reads it. */
export interface TrailRow {
  id: string;
  stream: string;
  seq: number;
  at: Date;
  actorName: string;
  actorRole: Role | null;
  actorOffice: string | null;
  action: string;
  folio: string | null;
  fromStep: Step | null;
  toStep: Step | null;
  reason: string | null;
  /** Names and values; empty for what belongs to a case. */
  detail: Record<string, string>;
  hash: string;
  /** It was tried and not done. */
  refused: boolean;
}

export const trailSelect = {
  id: true,
  stream: true,
  seq: true,
  at: true,
  actorName: true,
  actorRole: true,
  actorOffice: true,
  action: true,
  fromStep: true,
  toStep: true,
  reason: true,
  detail: true,
  visibility: true,
  hash: true,
  case: { select: { folio: true } },
} as const satisfies Prisma.AuditEntrySelect;

/**
 * Maps a row for the administrator, who sees that a case moved, by whom and when, and nothing of what it says: reasons
 * and details of cases are of those who take part in them (domain: an administrator has no power over a case).
 */
export function toTrailRow(entry: Prisma.AuditEntryGetPayload<{ select: typeof trailSelect }>): TrailRow {
  const { id, case: ofCase, visibility, reason, detail, actorRole, ...row } = entry;
  const own = visibility === "ADMIN";
  return {
    ...row,
    id: String(id),
    actorRole: actorRole as Role | null,
    folio: ofCase?.folio ?? null,
    refused: row.stream.startsWith("refusal:"),
    reason: own ? reason : null,
    detail: own ? flatten(detail) : {},
  };
}

function flatten(detail: Prisma.JsonValue): Record<string, string> {
  if (detail === null || typeof detail !== "object" || Array.isArray(detail)) return {};
  const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, shown(value)]));
}
