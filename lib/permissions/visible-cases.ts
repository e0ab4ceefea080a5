import type { Prisma } from "#lib/generated/prisma/client.ts";
import { type Actor } from "./actor.ts";
import { ROLES } from "./roles.ts";

const NOTHING: Prisma.CaseFileWhereInput = { id: { in: [] } };

/**
 * Which cases exist for this person: the one filter of every read, list, search, count and export.
 * An office sees its own, and what a municipality of its state shares once filed; the DGCP what has been filed; the
 * CJA what has been referred to it; the administrator none (domain section 4).
 */
export function visibleCases(actor: Actor): Prisma.CaseFileWhereInput {
  const { side } = ROLES[actor.role];
  switch (side) {
    case "OFFICE":
      return {
        OR: [
          { officeId: actor.officeId },
          { filedAt: { not: null }, office: { parentId: actor.officeId, sharesWithParent: true } },
        ],
      };
    case "DGCP":
      return { filedAt: { not: null } };
    case "CJA":
      return { referredAt: { not: null } };
    case "PORTAL":
      return NOTHING;
  }
}
