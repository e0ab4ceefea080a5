import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { changeRecord } from "#lib/cooperation/change-record.ts";
import { recordPublicChange } from "#lib/cooperation/public-changes.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { closingSchema } from "./notice-input.ts";
import { OUTCOMES } from "./notice-words.ts";
import { lockNotice } from "./save-notice.ts";

/**
 * Puts a draft where anyone reads and answers it, with the code of its address. Doing it twice is doing it once.
 * @throws DomainError not_found; conflict when its last day has passed, or it was closed
 */
export function publishNotice(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> {
  const attempt = {
    actor,
    action: "partner:publish",
    permission: "partners.publish",
    target: id,
    at,
  } as const;
  return changeRecord(db, attempt, async (tx) => {
    const { state, validUntil } = await lockNotice(tx, actor, id, at);
    if (state === "PUBLISHED") return { result: undefined, detail: null };
    if (state === "CLOSED") throw new DomainError("conflict", "El aviso ya se cerró: escriba otro.");
    if (validUntil < mexicoCityDay(at)) {
      throw new DomainError("conflict", "Su último día ya pasó: cámbielo antes de publicar.");
    }
    const code = await takeNumber(tx, "BC", Number(mexicoCityDay(at).slice(0, 4)));
    await tx.partnerNotice.update({
      where: { id },
      data: { state: "PUBLISHED", code, publishedAt: at, ...touched(actor, at) },
      select: { id: true },
    });
    await recordPublicChange(tx, { noticeId: id }, { at, byName: actor.name, what: "Se publicó" });
    return { result: undefined, detail: { notice: id, code } };
  });
}

/**
 * Ends a notice with what came of it, for anyone to read: nobody answers it any more.
 * @throws DomainError not_found; invalid by field; conflict when it is not published
 */
export function closeNotice(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const attempt = { actor, action: "partner:close", permission: "partners.publish", target: id, at } as const;
  return changeRecord(db, attempt, async (tx) => {
    const { state } = await lockNotice(tx, actor, id, at);
    const { outcome, outcomeText } = parseInput(closingSchema, input);
    if (state !== "PUBLISHED") {
      throw new DomainError(
        "conflict",
        state === "CLOSED" ? "El aviso ya estaba cerrado." : "Un borrador no se cierra: nadie lo ha leído.",
      );
    }
    await tx.partnerNotice.update({
      where: { id },
      data: { state: "CLOSED", closedAt: at, outcome, outcomeText, ...touched(actor, at) },
      select: { id: true },
    });
    const what = `Se cerró: ${OUTCOMES[outcome].label.toLowerCase()}`;
    // What it says of the end is in the notice itself; the history says that it ended.
    await recordPublicChange(tx, { noticeId: id }, { at, byName: actor.name, what });
    return { result: undefined, detail: { notice: id, outcome } };
  });
}

const touched = (actor: Actor, at: Date) => ({
  revision: { increment: 1 },
  updatedBy: actor.name,
  updatedAt: at,
});
