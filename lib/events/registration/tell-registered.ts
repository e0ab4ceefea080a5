import type { Tx } from "#lib/kernel/db.ts";
import { queueMails } from "#lib/mail/queue-mail.ts";
import { PRESSING } from "../changed-parts.ts";
import { readEventFacts } from "../mails/event-facts.ts";
import { cancelledMail, changedMail } from "../mails/news-mails.ts";
import { admittedMail } from "../mails/registration-mails.ts";
import { passLink } from "./registration-pass.ts";
import type { Admitted } from "./take-place.ts";

interface Told {
  subject: string;
  text: string;
}

/** The key that all mails about a registration begin with: with it they are erased when the person is. */
export const mailKey = (registrationId: string, what: string): string => `event:${registrationId}:${what}`;

/** Writes to those who got in from the waiting list. */
export async function tellAdmitted(tx: Tx, eventId: string, admitted: readonly Admitted[]): Promise<void> {
  if (admitted.length === 0) return;
  const facts = await readEventFacts(tx, eventId);
  await queueMails(
    tx,
    admitted.map(({ id, email, doorCode }) => ({
      ...{ to: email, eventKey: mailKey(id, "in") },
      ...admittedMail(facts, { doorCode, link: passLink(id) }),
    })),
  );
}

/** Writes to everyone registered, waiting too, when what changed is where or when. */
export async function tellChange(
  tx: Tx,
  eventId: string,
  change: { parts: readonly string[]; reason: string; revision: number },
): Promise<void> {
  if (!change.parts.some((part) => PRESSING.includes(part))) return;
  const mail = changedMail(await readEventFacts(tx, eventId), change);
  await tellEveryone(tx, eventId, `v${change.revision}`, mail);
}

export async function tellCancelled(tx: Tx, eventId: string, reason: string): Promise<void> {
  await tellEveryone(tx, eventId, "cancelled", cancelledMail(await readEventFacts(tx, eventId), reason));
}

async function tellEveryone(tx: Tx, eventId: string, what: string, mail: Told): Promise<void> {
  const rows = await tx.eventRegistration.findMany({
    where: { eventId, state: { in: ["IN", "WAITING"] }, email: { not: null } },
    select: { id: true, email: true },
  });
  await queueMails(
    tx,
    rows.map(({ id, email }) => ({ to: email!, eventKey: mailKey(id, what), ...mail })),
  );
}
