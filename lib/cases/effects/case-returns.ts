import { randomUUID } from "node:crypto";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { ReturnablePart, ReturnKind } from "#lib/generated/prisma/enums.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

interface Return {
  kind: ReturnKind;
  reason: string;
  parts: readonly ReturnablePart[];
  byId: string;
  now: Date;
}

/** Sends something back to the office: what it names can be edited until it is answered. */
export const sendBack = ({ step }: CaseSnapshot, { kind, reason, parts, byId, now }: Return) => Prisma.sql`
  sent_back AS (
    INSERT INTO case_returns (id, case_id, kind, from_step, reason, parts, created_by_id, created_at)
    SELECT ${randomUUID()}::uuid, moved.id, ${kind}::"ReturnKind", ${step}::"Step", ${reason},
      ${[...parts]}::"ReturnablePart"[], ${byId}::uuid, ${now}
    FROM moved)`;

/** Answers what of this kind is waiting for an answer, if anything is. */
export const answerReturn = (kind: ReturnKind, answer: string, now: Date) => Prisma.sql`
  answered AS (
    UPDATE case_returns SET answer = ${answer}, answered_at = ${now}
    FROM moved WHERE case_id = moved.id AND kind = ${kind}::"ReturnKind" AND answered_at IS NULL)`;
