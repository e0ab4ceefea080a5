import { randomUUID } from "node:crypto";
import type { SupportKind } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { loadClock } from "#lib/cases/clock/load-clock.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { requestSchema } from "./request-input.ts";
import { tellOtherSide } from "./tell-other-side.ts";

/**
 * Asks the DGCP for support. Its term begins when it is received, with the days that the figure of the procedure says that day.
 * @param key of the form: pressed twice, it is one request
 * @returns its folio
 * @throws DomainError not_found, forbidden, invalid
 */
export async function fileRequest(
  db: PrismaClient,
  actor: Actor,
  { key, input }: { key: string; input: unknown },
  now = new Date(),
): Promise<string> {
  if (!hasPermission(actor.role, "support.read")) throw notFound();
  if (!hasPermission(actor.role, "support.ask"))
    throw new DomainError("forbidden", "Su cuenta puede leer las solicitudes de apoyo, y no enviarlas.");
  const asked = parseInput(requestSchema, input);
  const id = isUuid(key) ? key : randomUUID();
  const sent = await folioOf(db, actor, id);
  if (sent !== null) return sent;
  try {
    return await db.$transaction((tx) => write(tx, actor, { ...asked, id }, now));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Pressed twice at once: the other press has it.
    return (await folioOf(db, actor, id)) ?? refuse();
  }
}

/** The request that a form sent already; null when it has not. */
async function folioOf(db: PrismaClient, { officeId }: Actor, id: string): Promise<string | null> {
  const entry = await db.supportEntry.findUnique({
    where: { id, request: { officeId } },
    select: { request: { select: { folio: true } } },
  });
  return entry?.request.folio ?? null;
}

function refuse(): never {
  throw new DomainError("conflict", "Este formulario ya se usó: recargue la página y envíelo otra vez.");
}

async function write(
  tx: Tx,
  actor: Actor,
  { id, kind, subject, text }: { id: string; kind: SupportKind; subject: string; text: string },
  now: Date,
): Promise<string> {
  const { procedure, today } = await loadClock(tx, now);
  const folio = await takeNumber(tx, "APO", Number(today.slice(0, 4)));
  const author = { side: "OFFICE", authorId: actor.id, authorName: actor.name } as const;
  const request = await tx.supportRequest.create({
    data: {
      ...{ folio, officeId: actor.officeId, kind, subject, receivedAt: now },
      budgetDays: procedure.rule("support_days", today).value,
      entries: { create: { id, number: 1, act: "FILE", ...author, text, at: now } },
    },
  });
  const news = `${actor.officeName} pide apoyo: ${subject}`;
  await tellOtherSide(tx, { request, id, side: "OFFICE", news, text });
  return folio;
}
