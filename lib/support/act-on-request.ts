import { randomUUID } from "node:crypto";
import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type LaterAct, ruleOf, whyNot } from "./acts.ts";
import { ratingSchema, saidSchema } from "./request-input.ts";
import { tellOtherSide } from "./tell-other-side.ts";
import { visibleRequests } from "./visible-requests.ts";

interface Act {
  folio: string;
  act: LaterAct;
  /** Of the form: pressed twice, it is one act. */
  key: string;
  input: unknown;
}

/**
 * The one writer of what happens to a request after it is filed: state, thread and notices in one transaction.
 * @throws DomainError not_found, forbidden or conflict with the reason, invalid
 */
export async function actOnRequest(
  db: PrismaClient,
  actor: Actor,
  { folio, act, key, input }: Act,
  now = new Date(),
): Promise<void> {
  const { side, to, news } = ruleOf(act);
  const id = isUuid(key) ? key : randomUUID();
  await db.$transaction(async (tx) => {
    const request = await tx.supportRequest.findFirst({ where: { folio, ...visibleRequests(actor) } });
    if (!request) throw notFound();
    if (await isDone(tx, request.id, id)) return;
    const reason = whyNot(act, actor, request);
    if (reason !== null) throw new DomainError("conflict", reason);
    const { text, satisfaction } = readInput(act, input);
    // The guard is in the write: who comes second finds that the request has one act more.
    const { count } = await tx.supportRequest.updateMany({
      where: { id: request.id, acts: request.acts },
      data: {
        ...effectOf(act, actor, now),
        state: to ?? request.state,
        acts: { increment: 1 },
        ...satisfaction,
      },
    });
    if (count === 0 && (await isDone(tx, request.id, id))) return;
    if (count === 0) throw new DomainError("conflict", "Alguien más acaba de moverla: revise cómo está.");
    const author = { side, authorId: actor.id, authorName: actor.name };
    await tx.supportEntry.create({
      data: { id, requestId: request.id, number: request.acts + 1, act, ...author, text, at: now },
    });
    if (news !== null) await tellOtherSide(tx, { request, id, side, news, text });
  });
}

/** @throws DomainError conflict when the act is of another request: forms are not exchanged */
async function isDone(tx: Tx, requestId: string, id: string): Promise<boolean> {
  const entry = await tx.supportEntry.findUnique({ where: { id }, select: { requestId: true } });
  if (entry && entry.requestId !== requestId)
    throw new DomainError("conflict", "Este formulario es de otra solicitud: recargue la página.");
  return entry !== null;
}

function readInput(act: LaterAct, input: unknown): { text: string; satisfaction?: { satisfaction: number } } {
  if (act === "TAKE") return { text: "" };
  if (act !== "RATE") return parseInput(saidSchema, input);
  const { text, satisfaction } = parseInput(ratingSchema, input);
  return { text, satisfaction: { satisfaction } };
}

/** What an act changes besides the state. */
function effectOf(act: LaterAct, actor: Actor, now: Date): Prisma.SupportRequestUncheckedUpdateManyInput {
  switch (act) {
    case "TAKE":
    case "ASK":
      return { ownerId: actor.id };
    case "ANSWER":
      return { ownerId: actor.id, answeredAt: now };
    case "REOPEN":
      return { answeredAt: null };
    case "ADD":
    case "WITHDRAW":
    case "RATE":
      return {};
  }
}
