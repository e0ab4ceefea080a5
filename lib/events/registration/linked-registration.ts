import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { readEventFacts } from "../mails/event-facts.ts";
import { placeMail, waitingMail } from "../mails/registration-mails.ts";
import { eraseRegistration } from "./erase-registration.ts";
import { passLink, passPathOf } from "./registration-pass.ts";
import { takePlace, type TakenPlace } from "./take-place.ts";
import { mailKey } from "./tell-registered.ts";

/** One sentence for every link that does not work. */
const deadLink = () =>
  new DomainError("conflict", "Este enlace ya se usó o venció, o el evento ya no recibe a nadie.");

export interface LinkedRegistration {
  name: string;
  title: string;
  office: string;
  code: string;
  waiting: boolean;
}

const confirmable = (token: string, now: Date) =>
  ({
    confirmHash: hashToken(token),
    confirmBy: { gt: now },
    event: { state: "PUBLISHED", endsAt: { gt: now } },
  }) as const;

/** The registration that a link confirms, while it works. Uses nothing up: programs that read mail open links. */
export const findToConfirm = (db: Tx, token: string, now = new Date()): Promise<LinkedRegistration | null> =>
  findLinked(db, confirmable(token, now));

/** The registration that a link gives up; null when it was, or never was. */
export const findToLeave = (db: Tx, token: string): Promise<LinkedRegistration | null> =>
  findLinked(db, { leaveHash: hashToken(token) });

async function findLinked(
  db: Tx,
  where: ReturnType<typeof confirmable> | { leaveHash: string },
): Promise<LinkedRegistration | null> {
  const row = await db.eventRegistration.findFirst({
    where,
    select: {
      ...{ name: true, state: true },
      event: { select: { title: true, code: true, office: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { title, code, office } = row.event;
  return { name: row.name, title, code: code!, office: office.name, waiting: row.state === "WAITING" };
}

/**
 * Somebody says that a registration is theirs, and gets their place or their turn.
 * @returns it, with the code of the event and the path of their pass
 * @throws DomainError conflict when the link does not work
 */
export function confirmRegistration(
  db: PrismaClient,
  token: string,
  now = new Date(),
): Promise<TakenPlace & { code: string; pass: string }> {
  return db.$transaction(async (tx) => {
    const row = await tx.eventRegistration.findFirst({
      where: confirmable(token, now),
      select: { id: true, email: true, doorCode: true, eventId: true, event: { select: { code: true } } },
    });
    const place = row && (await takePlace(tx, row.id, now));
    if (!row || !place) throw deadLink();
    const facts = await readEventFacts(tx, row.eventId);
    const mail =
      place.state === "WAITING"
        ? waitingMail(facts, place.turn)
        : placeMail(facts, { doorCode: row.doorCode!, link: passLink(row.id) });
    await queueMail(tx, { to: row.email!, eventKey: mailKey(row.id, "place"), ...mail });
    return { ...place, code: row.event.code!, pass: passPathOf(row.id) };
  });
}

/**
 * Somebody gives up their place or their turn: of who it was nothing is left, and the first who waits gets in.
 * @returns the code of the event
 * @throws DomainError conflict when the link does not work
 */
export function leaveEvent(db: PrismaClient, token: string, now = new Date()): Promise<string> {
  return db.$transaction(async (tx) => {
    const row = await tx.eventRegistration.findFirst({
      where: { leaveHash: hashToken(token) },
      select: { id: true, eventId: true, event: { select: { code: true } } },
    });
    if (!row) throw deadLink();
    if (!(await eraseRegistration(tx, row.eventId, row.id, now))) throw deadLink();
    return row.event.code!;
  });
}
