import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";

const NOTHING = { id: { in: [] } };

/** The practices of a person's own office; only offices have any. */
export const ownPractices = ({ role, officeId }: Actor): Prisma.PracticeWhereInput =>
  sideOf(role) === "OFFICE" ? { officeId } : NOTHING;

/** Evaluations that a person's office makes, or was asked to make and did not decline. */
export const ownEvaluations = ({ role, officeId }: Actor): Prisma.PracticeEvaluationWhereInput =>
  sideOf(role) === "OFFICE" ? { evaluatorOfficeId: officeId, state: { not: "DECLINED" } } : NOTHING;

/**
 * Evaluations that exist for a person: those of the own office; of its practices, what others have sent; and of those
 * that it evaluates, what others have sent once its own was, so that nobody judges by another's judgement.
 */
export function visibleEvaluations(actor: Actor): Prisma.PracticeEvaluationWhereInput {
  if (sideOf(actor.role) !== "OFFICE") return NOTHING;
  const judged = { evaluations: { some: { evaluatorOfficeId: actor.officeId, state: "SENT" as const } } };
  const unfinished = {
    evaluations: { some: { evaluatorOfficeId: actor.officeId, state: { in: ["INVITED", "DRAFT"] } } },
  } satisfies Prisma.PracticeWhereInput;
  return {
    OR: [
      ownEvaluations(actor),
      { state: "SENT", ownerOfficeId: actor.officeId },
      { state: "SENT", practice: { AND: [judged, { NOT: unfinished }] } },
    ],
  };
}

/** What anyone may read. */
export const PUBLISHED = { publishedAt: { not: null } } as const satisfies Prisma.PracticeWhereInput;

/** What the office of a practice has said and proved of it. */
export const SENT_PROOF = {
  kind: "SELF",
  state: "SENT",
} as const satisfies Prisma.PracticeEvaluationWhereInput;
