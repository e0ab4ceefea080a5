import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { PUBLISHED_CALLS } from "../visible-calls.ts";
import { DEFAULT_STEPS } from "./work-plan.ts";

/**
 * Begins to prepare the office's answer to a call, with the usual steps. When the office already prepares one, that one.
 * @returns the id of the application
 * @throws DomainError not_found; invalid when the call has closed
 */
export function beginApplication(
  db: PrismaClient,
  actor: Actor,
  callId: string,
  at = new Date(),
): Promise<string> {
  const attempt = {
    actor,
    action: "application:begin",
    permission: "applications.edit",
    target: callId,
    at,
  } as const;
  return changeRecord(db, attempt, async (tx) => {
    if (!isUuid(callId)) throw notFound();
    // Two colleagues at once: the second waits for the first and finds what it began.
    await tx.$queryRaw`SELECT 1 FROM calls WHERE id = ${callId}::uuid FOR NO KEY UPDATE`;
    const call = await tx.call.findFirst({
      where: { id: callId, ...PUBLISHED_CALLS },
      select: { closesAt: true },
    });
    if (!call) throw notFound();
    const { officeId, name: createdBy } = actor;
    const begun = await tx.callApplication.findFirst({
      where: { callId, officeId, state: { not: "WITHDRAWN" } },
      select: { id: true },
    });
    if (begun) return { result: begun.id, detail: null };
    if (call.closesAt < at) throw new DomainError("invalid", "La convocatoria ya cerró.");
    const { id } = await tx.callApplication.create({
      data: { callId, officeId, createdBy, createdAt: at, steps: { create: [...DEFAULT_STEPS] } },
      select: { id: true },
    });
    return { result: id, detail: { application: id, call: callId } };
  });
}
