import { changeRecord, type RecordChange } from "#lib/cooperation/change-record.ts";
import { recordPublicChange } from "#lib/cooperation/public-changes.ts";
import { reasonSchema } from "#lib/cooperation/reason.ts";
import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { CallView } from "./call-view.ts";
import { lockCall } from "./save-call.ts";
import { mayChangeCall } from "./visible-calls.ts";

type Move = Pick<RecordChange, "action" | "permission">;
interface Asked {
  id: string;
  at: Date;
}

/** Asks the DGCP to publish a draft of the own office. Doing it twice is doing it once. */
export const proposeCall = (db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> =>
  move(db, actor, { id, at }, { action: "call:propose", permission: "calls.write" }, (_tx, call) => {
    if (call.state === "PROPOSED") return null;
    if (call.state !== "DRAFT" || !mayChangeCall(actor, call)) throw wrongState(call);
    return { state: "PROPOSED", reason: "" };
  });

/** Gives back to its office what it proposed, with the reason. */
export const returnCall = (
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> =>
  move(db, actor, { id, at }, { action: "call:return", permission: "calls.publish" }, (_tx, call) => {
    const { reason } = parseInput(reasonSchema, input);
    if (call.state !== "PROPOSED") throw wrongState(call);
    return { state: "DRAFT", reason };
  });

/** Puts a call where anyone reads it; the first time it gets the code of its address. */
export const publishCall = (db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> =>
  move(db, actor, { id, at }, { action: "call:publish", permission: "calls.publish" }, async (tx, call) => {
    if (call.state === "PUBLISHED") return null;
    const what = call.code === null ? "Se publicó" : "Se volvió a publicar";
    await recordPublicChange(tx, { callId: id }, { at, byName: actor.name, what });
    const code = call.code ?? (await takeNumber(tx, "CONV", Number(mexicoCityDay(at).slice(0, 4))));
    return { state: "PUBLISHED", code, publishedAt: at, reason: "" };
  });

/** Takes a call out of the public list; its page says why. */
export const withdrawCall = (
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> =>
  move(db, actor, { id, at }, { action: "call:withdraw", permission: "calls.publish" }, async (tx, call) => {
    const { reason } = parseInput(reasonSchema, input);
    if (call.state !== "PUBLISHED") throw wrongState(call);
    await recordPublicChange(tx, { callId: id }, { at, byName: actor.name, what: "Se retiró", reason });
    return { state: "WITHDRAWN", reason };
  });

function move(
  db: PrismaClient,
  actor: Actor,
  { id, at }: Asked,
  asked: Move,
  decide: (tx: Tx, call: CallView) => Promise<Prisma.CallUpdateInput | null> | Prisma.CallUpdateInput | null,
): Promise<void> {
  return changeRecord(db, { actor, ...asked, target: id, at }, async (tx) => {
    const data = await decide(tx, await lockCall(tx, actor, id, at));
    if (data === null) return { result: undefined, detail: null };
    await tx.call.update({
      where: { id },
      data: { ...data, revision: { increment: 1 }, updatedBy: actor.name, updatedAt: at },
      select: { id: true },
    });
    return { result: undefined, detail: { call: id } };
  });
}

const wrongState = ({ state }: CallView) =>
  new DomainError(
    "conflict",
    state === "PUBLISHED"
      ? "La convocatoria ya está publicada."
      : "La convocatoria cambió de situación mientras tanto. Vuelva a abrirla.",
  );
