import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { findMissingAgreements, missingAgreementsSentence } from "#lib/evidence/find-missing-agreements.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { COMPONENT_KEYS, sumOfComponents } from "./index-components.ts";
import { type IndexInput, indexInputSchema } from "./index-input.ts";

/**
 * Records the components of the index of a state in a year, with their evidence and the reason, as another revision.
 * The index is their sum: nobody types it. What was there before stays in the history.
 * @returns the number of the revision
 * @throws DomainError not_found without the permission; invalid by field; conflict when somebody recorded it meanwhile
 */
export async function recordIndex(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<number> {
  return traceRefusal(db, { actor, action: "index:record", at }, async () => {
    if (!hasPermission(actor.role, "index.record")) throw notFound();
    const asked = parseInput(indexInputSchema(Number(mexicoCityDay(at).slice(0, 4))), input);
    try {
      return await db.$transaction((tx) => writeRevision(tx, actor, asked, at));
    } catch (error) {
      throw isUniqueViolation(error) ? meanwhile() : error;
    }
  });
}

async function writeRevision(tx: Tx, actor: Actor, asked: IndexInput, at: Date): Promise<number> {
  const { state: stateCode, year, revision: seen, ...data } = asked;
  const last = await tx.activityIndexEntry.findFirst({
    where: { stateCode, year },
    orderBy: { revision: "desc" },
  });
  if ((last?.revision ?? 0) !== seen) throw meanwhile();
  await checkAgreements(tx, asked);
  const revision = seen + 1;
  const value = sumOfComponents(asked);
  await tx.activityIndexEntry.create({
    data: {
      ...data,
      stateCode,
      year,
      revision,
      value,
      authorId: actor.id,
      authorName: actor.name,
      createdAt: at,
    },
  });
  await appendEntry(tx, {
    ...{ stream: "index", at, actor, action: "index:record", visibility: "ADMIN", reason: asked.reason },
    detail: { stateCode, year, revision, value, formerValue: last?.value ?? null },
  });
  return revision;
}

/** An agreement that is named as evidence has to be one that anyone can open. */
async function checkAgreements(tx: Tx, asked: IndexInput): Promise<void> {
  const errors: FieldErrors = {};
  for (const key of COMPONENT_KEYS) {
    const field = `${key}Evidence` as const;
    const missing = await findMissingAgreements(tx, [asked[field]]);
    if (missing.length > 0) errors[field] = missingAgreementsSentence(missing);
  }
  if (Object.keys(errors).length > 0) throw new DomainError("invalid", "Revise los datos señalados.", errors);
}

const meanwhile = () =>
  new DomainError(
    "conflict",
    "Mientras llenaba el formulario otra persona registró este índice. Lo que escribió sigue aquí: abra la página de nuevo, compare y, si todavía hace falta, vuelva a registrarlo.",
  );
