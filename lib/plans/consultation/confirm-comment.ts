import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { readSnapshot } from "../adopting/snapshot.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { commentableSections } from "./section-keys.ts";

/** One sentence for every link that does not work. */
const deadLink = () =>
  new DomainError("conflict", "Este enlace ya se usó o venció, o el comentario ya no está.");

export interface LinkedComment {
  officeName: string;
  sectionTitle: string;
  text: string;
  authorName: string;
  confirmed: boolean;
  /** Of the consultation. */
  slug: string;
  number: number;
}

const confirmable = (token: string, now: Date) =>
  ({ confirmHash: hashToken(token), state: "UNCONFIRMED", confirmBy: { gt: now } }) as const;

const withdrawable = (token: string) =>
  ({ withdrawHash: hashToken(token), state: { not: "WITHDRAWN" } }) as const;

/** The comment that a link confirms, while it works; null otherwise. Uses nothing up: programs that read mail open links. */
export const findToConfirm = (db: Tx, token: string, now = new Date()): Promise<LinkedComment | null> =>
  findLinked(db, confirmable(token, now));

/** The comment that a link takes back; null when it was, or never was. */
export const findToWithdraw = (db: Tx, token: string): Promise<LinkedComment | null> =>
  findLinked(db, withdrawable(token));

async function findLinked(
  db: Tx,
  where: ReturnType<typeof confirmable> | ReturnType<typeof withdrawable>,
): Promise<LinkedComment | null> {
  const row = await db.planComment.findFirst({
    where,
    select: {
      ...{ section: true, text: true, authorName: true, confirmedAt: true },
      consultation: { select: { slug: true, number: true, content: true, questions: true } },
    },
  });
  if (!row) return null;
  const { content, questions, slug, number } = row.consultation;
  const snapshot = readSnapshot(content);
  const heads = commentableSections(snapshot, questions);
  return {
    ...{ officeName: snapshot.office, slug, number },
    ...{ text: row.text, authorName: row.authorName, confirmed: row.confirmedAt !== null },
    sectionTitle: heads.find(({ key }) => key === row.section)?.title ?? "",
  };
}

/**
 * Its author says that a comment is theirs, and it goes to the office. Every comment is confirmed, also a second one of the
 * same person: whoever types an address has not shown that it is theirs, though its owner did so before. A comment sent in
 * its period is confirmed for as long as its link works, also after the last day. The office hears of it, once a day.
 * @returns where it was sent
 * @throws DomainError conflict when the link does not work
 */
export async function confirmComment(
  db: PrismaClient,
  token: string,
  now = new Date(),
): Promise<{ slug: string; number: number }> {
  return db.$transaction(async (tx) => {
    const [confirmed] = await tx.planComment.updateManyAndReturn({
      where: confirmable(token, now),
      data: { state: "PENDING", confirmedAt: now, confirmHash: null },
      select: { consultation: { select: { id: true, officeId: true, slug: true, number: true } } },
    });
    if (!confirmed) throw deadLink();
    const { id, officeId, slug, number } = confirmed.consultation;
    await notify(tx, {
      // One a day, however many come.
      eventKey: `comments-waiting:${id}:${mexicoCityDay(now)}`,
      recipients: peopleOfOffice(officeId, "plans.moderate"),
      title: "Hay comentarios por revisar en la consulta de su plan",
      body: "Se publican cuando su oficina los revisa.",
      link: `/plan/consulta/${number}`,
    });
    return { slug, number };
  });
}

/**
 * Its author takes a comment back: its words, its name and its address are erased. Of one that was published its number
 * stays, so that nothing that pointed at it points at another.
 * @throws DomainError conflict when the link does not work
 */
export async function withdrawComment(
  db: PrismaClient,
  token: string,
  now = new Date(),
): Promise<{ slug: string; number: number }> {
  return db.$transaction(async (tx) => {
    const comment = await tx.planComment.findFirst({
      where: withdrawable(token),
      select: { id: true, email: true, state: true, consultation: { select: { slug: true, number: true } } },
    });
    if (!comment) throw deadLink();
    const { id, email, state } = comment;
    const where = { id, withdrawHash: hashToken(token), state: { not: "WITHDRAWN" } } as const;
    if (email) {
      await tx.outgoingMail.deleteMany({ where: { to: email, eventKey: { startsWith: `comment:${id}:` } } });
    }
    const { count } =
      state === "UNCONFIRMED"
        ? await tx.planComment.deleteMany({ where: { ...where, state } })
        : await tx.planComment.updateMany({
            where,
            data: {
              ...{ state: "WITHDRAWN", withdrawnAt: now, text: "", authorName: "", email: null },
              ...{ outcome: null, answer: "", answeredAt: null, holdReason: null, holdNote: "" },
            },
          });
    if (count === 0) throw deadLink();
    return comment.consultation;
  });
}
