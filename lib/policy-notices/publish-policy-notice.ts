import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { reasonSchema } from "#lib/cooperation/reason.ts";
import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { beginMailing } from "#lib/mailings/begin-mailing.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { noteSchema } from "./policy-notice-input.ts";
import { policyNoticeMail } from "./policy-notice-mail.ts";
import { findWorkedNotice } from "./read-policy-notices.ts";
import { changeNotice, lockNotice } from "./save-policy-notice.ts";

const MAY = "policy-notices.publish" as const;

/**
 * Publishes a notice: it gets its code and its words stay; offices find it among their news and whoever subscribed is
 * written to. Doing it twice is doing it once.
 * @throws DomainError not_found; conflict once withdrawn
 */
export function publishNotice(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> {
  const change = { actor, action: "policy-notice:publish", permission: MAY, target: id, at } as const;
  return changeNotice(db, change, async (tx) => {
    const { state } = await lockNotice(tx, actor, id);
    if (state === "PUBLISHED") return { result: undefined, detail: null };
    if (state === "WITHDRAWN") throw new DomainError("conflict", "Este comunicado se retiró. Escriba otro.");
    const code = await takeNumber(tx, "COM", Number(mexicoCityDay(at).slice(0, 4)));
    await tx.policyNotice.update({
      where: { id },
      data: { state: "PUBLISHED", code, publishedAt: at, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    const notice = (await findWorkedNotice(tx, actor, id))!;
    await beginMailing(tx, { noticeId: id }, policyNoticeMail(notice, code), at);
    await tellOffices(tx, { id, title: notice.title });
    return { result: undefined, detail: { notice: id, code } };
  });
}

/** In the portal alone: a mail is for who asked for it. */
const tellOffices = (tx: Tx, { id, title }: { id: string; title: string }) =>
  notify(tx, {
    eventKey: `policy-notice:${id}`,
    recipients: Prisma.sql`
      SELECT id, email, false AS wants_mail FROM users
      WHERE disabled_at IS NULL AND office_kind IN ('STATE', 'MUNICIPAL')`,
    title: `Comunicado: ${title}`,
    body: "Si su oficina hace algo al respecto, puede vincularlo al comunicado desde «Comunicados».",
    link: `/comunicados-registro/${id}`,
  });

/** Says beside a published notice what it got wrong. @throws DomainError not_found; conflict while it is not public; invalid */
export function correctNotice(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "policy-notice:correct", permission: MAY, target: id, at } as const;
  return changeNotice(db, change, async (tx) => {
    const { text } = parseInput(noteSchema, input);
    await assertPublished(tx, actor, id);
    await tx.policyNoticeCorrection.create({
      data: { noticeId: id, text, at, byName: actor.name },
      select: { id: true },
    });
    return { result: undefined, detail: { notice: id } };
  });
}

/** Takes a notice out of the public list; its page says why. @throws DomainError not_found; conflict while it is not public; invalid */
export function withdrawNotice(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "policy-notice:withdraw", permission: MAY, target: id, at } as const;
  return changeNotice(db, change, async (tx) => {
    const { reason } = parseInput(reasonSchema, input);
    await assertPublished(tx, actor, id);
    await tx.policyNotice.update({
      where: { id },
      data: { state: "WITHDRAWN", reason, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    return { result: undefined, detail: { notice: id } };
  });
}

async function assertPublished(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { state } = await lockNotice(tx, actor, id);
  if (state !== "PUBLISHED") throw new DomainError("conflict", "Este comunicado no está publicado.");
}
