import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { eraseReply } from "./erase-replies.ts";

/** One sentence for every link that does not work. */
const deadLink = () => new DomainError("conflict", "Este enlace ya se usó o venció.");

export interface LinkedReply {
  organisation: string;
  title: string;
  office: string;
  code: string;
}

const confirmable = (token: string, now: Date) =>
  ({ confirmHash: hashToken(token), confirmBy: { gt: now }, notice: { state: "PUBLISHED" } }) as const;

/** The answer that a link confirms, while it works. Uses nothing up: programs that read mail open links. */
export const findToConfirm = (db: Tx, token: string, now = new Date()): Promise<LinkedReply | null> =>
  findLinked(db, confirmable(token, now));

/** The answer that a link takes back; null when it was, or never was. */
export const findToWithdraw = (db: Tx, token: string): Promise<LinkedReply | null> =>
  findLinked(db, { withdrawHash: hashToken(token) });

async function findLinked(
  db: Tx,
  where: ReturnType<typeof confirmable> | { withdrawHash: string },
): Promise<LinkedReply | null> {
  const row = await db.partnerReply.findFirst({
    where,
    select: {
      organisation: true,
      notice: { select: { title: true, code: true, office: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { title, code, office } = row.notice;
  return { organisation: row.organisation, title, office: office.name, code: code! };
}

/**
 * Somebody says that an answer is theirs: it reaches the office, whose people are told.
 * @returns the code of the notice
 * @throws DomainError conflict when the link does not work
 */
export function confirmReply(db: PrismaClient, token: string, now = new Date()): Promise<string> {
  return db.$transaction(async (tx) => {
    const row = await tx.partnerReply.findFirst({
      where: confirmable(token, now),
      select: {
        ...{ id: true, organisation: true, countryCode: true },
        notice: { select: { id: true, code: true, title: true, officeId: true } },
      },
    });
    // Pressed twice at once: the second finds that the hash is gone.
    const { count } = row
      ? await tx.partnerReply.updateMany({
          where: { id: row.id, confirmedAt: null, erasedAt: null },
          data: { confirmedAt: now, confirmHash: null },
        })
      : { count: 0 };
    if (!row || count === 0) throw deadLink();
    const { notice, organisation, countryCode } = row;
    await notify(tx, {
      eventKey: `reply:${row.id}`,
      recipients: peopleOfOffice(notice.officeId, "partners.edit"),
      title: `Respondieron a su aviso ${notice.code}`,
      body: `${organisation} (${countryName(countryCode)}) respondió a «${notice.title}».`,
      link: `/busco-contraparte/${notice.id}/respuestas`,
    });
    return notice.code!;
  });
}

/**
 * Somebody takes back what they wrote: nothing is left of who they are.
 * @returns the code of the notice
 * @throws DomainError conflict when the link does not work
 */
export function withdrawReply(db: PrismaClient, token: string, now = new Date()): Promise<string> {
  return db.$transaction(async (tx) => {
    const row = await tx.partnerReply.findFirst({
      where: { withdrawHash: hashToken(token) },
      select: { id: true, notice: { select: { code: true } } },
    });
    if (!row || !(await eraseReply(tx, row.id, now))) throw deadLink();
    return row.notice.code!;
  });
}
