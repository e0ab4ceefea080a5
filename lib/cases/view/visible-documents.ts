import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import type { Audience } from "./audience.ts";
import { isAuthority } from "./audience.ts";

interface CaseState {
  respondedAt: Date | null;
}

const OPEN_LETTERS: readonly Letter[] = [
  "receipt",
  "prevention",
  "dismissal",
  "response",
  "copy_return",
  "closing",
];
const INTERNAL_LETTERS: readonly Letter[] = ["referral", "registration_request", "verification"];

/** Letters that this audience may read: those between authorities stay there, and the dictamen until it is answered. */
export function readableLetters(audience: Audience, { respondedAt }: CaseState): Letter[] {
  if (isAuthority(audience)) return [...OPEN_LETTERS, ...INTERNAL_LETTERS, "dictamen"];
  return respondedAt ? [...OPEN_LETTERS, "dictamen"] : [...OPEN_LETTERS];
}

/**
 * Which documents of a case exist for an audience. What the office has not handed in yet is its own business alone:
 * authorities and the state's OFAI see it once it is frozen by the filing, the answer or the sending.
 */
export function visibleDocuments(audience: Audience, state: CaseState): Prisma.DocumentWhereInput {
  const letters: Prisma.DocumentWhereInput = {
    kind: { in: ["LETTER_PDF", "LETTER_DOCX"] },
    letter: { in: readableLetters(audience, state) },
  };
  const handedIn: Prisma.DocumentWhereInput = { kind: { notIn: ["LETTER_PDF", "LETTER_DOCX"] } };
  return { OR: [letters, audience === "owner" ? handedIn : { ...handedIn, frozenAt: { not: null } }] };
}
