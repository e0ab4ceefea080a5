import { changeRecord } from "#lib/cooperation/change-record.ts";
import { diffFields } from "#lib/cooperation/public-change-view.ts";
import { recordPublicChange } from "#lib/cooperation/public-changes.ts";
import { savedMeanwhile } from "#lib/editing/saved-meanwhile.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { callColumns, callSchema } from "./call-input.ts";
import type { CallView } from "./call-view.ts";
import { describeCall } from "./describe-call.ts";
import { findWorkedCall } from "./read-calls.ts";
import { mayChangeCall } from "./visible-calls.ts";

/** Registers a draft of the person's office. @returns its id */
export function createCall(db: PrismaClient, actor: Actor, input: unknown, at = new Date()): Promise<string> {
  return changeRecord(db, { actor, action: "call:create", permission: "calls.write", at }, async (tx) => {
    const data = await readCallInput(tx, input);
    const { id } = await tx.call.create({
      data: { ...data, officeId: actor.officeId, updatedBy: actor.name, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    return { result: id, detail: { call: id } };
  });
}

/**
 * Changes what a call says; of one that is published, its history keeps what it said before.
 * @param revision that the form was drawn from
 * @throws DomainError not_found; forbidden while another side has it; conflict when a colleague changed it meanwhile;
 *   invalid by field
 */
export function saveCall(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  const attempt = { actor, action: "call:save", permission: "calls.write", target: id, at } as const;
  return changeRecord(db, attempt, async (tx) => {
    const before = await lockCall(tx, actor, id, at);
    if (!mayChangeCall(actor, before)) {
      throw new DomainError(
        "forbidden",
        "La convocatoria ya está en manos de la DGCP: pídale el cambio a ella.",
      );
    }
    const data = await readCallInput(tx, input);
    const { count } = await tx.call.updateMany({
      where: { id, revision },
      data: { ...data, revision: { increment: 1 }, updatedBy: actor.name, updatedAt: at },
    });
    if (count === 0) throw savedMeanwhile("esta convocatoria");
    if (before.state === "PUBLISHED") await keepWhatItSaid(tx, actor, before, at);
    return { result: undefined, detail: { call: id } };
  });
}

async function keepWhatItSaid(tx: Tx, actor: Actor, before: CallView, at: Date): Promise<void> {
  const after = await findWorkedCall(tx, actor, before.id, at);
  const changes = diffFields(describeCall(before), describeCall(after!));
  if (changes.length === 0) return;
  const what = "Cambió sus datos";
  await recordPublicChange(tx, { callId: before.id }, { at, byName: actor.name, what, changes });
}

/** The call, held until the transaction ends. @throws DomainError not_found */
export async function lockCall(tx: Tx, actor: Actor, id: string, at: Date): Promise<CallView> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM calls WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const call = await findWorkedCall(tx, actor, id, at);
  if (!call) throw notFound();
  return call;
}

async function readCallInput(tx: Tx, input: unknown) {
  const data = callColumns(parseInput(callSchema, input));
  const { areas, countryCode } = data;
  const [known, country] = await Promise.all([
    tx.area.count({ where: { key: { in: areas } } }),
    countryCode === null ? 1 : tx.country.count({ where: { code: countryCode } }),
  ]);
  if (known < areas.length) refuse("areas", "Elija áreas de la lista.");
  if (country === 0) refuse("countryCode", "Elija un país de la lista.");
  return data;
}

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
