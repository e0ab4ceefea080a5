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
import { describeNotice } from "./describe-notice.ts";
import { noticeColumns, noticeSchema } from "./notice-input.ts";
import type { NoticeView } from "./notice-view.ts";
import { findOwnNotice } from "./read-notices.ts";
import { mayChangeNotice } from "./visible-notices.ts";

/** Begins a notice of the person's office, as a draft. @returns its id */
export function createNotice(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  const attempt = { actor, action: "partner:create", permission: "partners.edit", at } as const;
  return changeRecord(db, attempt, async (tx) => {
    const data = await readNoticeInput(tx, input);
    const { id } = await tx.partnerNotice.create({
      data: { ...data, officeId: actor.officeId, updatedBy: actor.name, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    return { result: id, detail: { notice: id } };
  });
}

/**
 * Changes what a notice says; of one that anyone reads, its history keeps what it said before.
 * @param revision that the form was drawn from
 * @throws DomainError not_found; forbidden for who may only change drafts, and once it is closed; conflict when a
 *   colleague changed it meanwhile; invalid by field
 */
export function saveNotice(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  const attempt = { actor, action: "partner:save", permission: "partners.edit", target: id, at } as const;
  return changeRecord(db, attempt, async (tx) => {
    const before = await lockNotice(tx, actor, id, at);
    if (!mayChangeNotice(actor, before.state)) {
      throw new DomainError(
        "forbidden",
        before.state === "CLOSED"
          ? "El aviso ya se cerró: para volver a buscar, escriba otro."
          : "El aviso está publicado: solo la persona titular lo cambia.",
      );
    }
    const data = await readNoticeInput(tx, input);
    const { count } = await tx.partnerNotice.updateMany({
      where: { id, revision },
      data: { ...data, revision: { increment: 1 }, updatedBy: actor.name, updatedAt: at },
    });
    if (count === 0) throw savedMeanwhile("este aviso");
    if (before.state === "PUBLISHED") await keepWhatItSaid(tx, actor, before, at);
    return { result: undefined, detail: { notice: id } };
  });
}

async function keepWhatItSaid(tx: Tx, actor: Actor, before: NoticeView, at: Date): Promise<void> {
  const after = await findOwnNotice(tx, actor, before.id, at);
  const changes = diffFields(describeNotice(before), describeNotice(after!));
  if (changes.length === 0) return;
  await recordPublicChange(
    tx,
    { noticeId: before.id },
    { at, byName: actor.name, what: "Cambió sus datos", changes },
  );
}

/** The notice, held until the transaction ends. @throws DomainError not_found */
export async function lockNotice(tx: Tx, actor: Actor, id: string, at: Date): Promise<NoticeView> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM partner_notices WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const notice = await findOwnNotice(tx, actor, id, at);
  if (!notice) throw notFound();
  return notice;
}

async function readNoticeInput(tx: Tx, input: unknown) {
  const data = noticeColumns(parseInput(noticeSchema, input));
  const { areas, countries } = data;
  const known = await tx.area.count({ where: { key: { in: areas } } });
  const there = await tx.country.count({
    where: { code: { in: countries.filter((code) => code !== "MX") } },
  });
  if (known < areas.length) refuse("areas", "Elija áreas de la lista.");
  if (there < countries.length) refuse("countries", "Elija países de la lista, fuera de México.");
  return data;
}

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
