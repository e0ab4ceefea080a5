import type { Event, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { queueMails } from "#lib/mail/queue-mail.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "../change-event.ts";
import { verifyPath, whole } from "../event-address.ts";
import { LONGEST_REASON } from "../event-limits.ts";
import { certificateMail } from "../mails/news-mails.ts";
import { newCode } from "../new-code.ts";
import { parseReason } from "../parse-reason.ts";
import { passLink } from "../registration/registration-pass.ts";
import { mailKey } from "../registration/tell-registered.ts";
import { CERTIFICATE_CODE_LENGTH } from "../shown-code.ts";
import { sumAttended } from "./attended.ts";
import { givesCertificates, meetsRule } from "./certificate-rule.ts";

const revocationSchema = longText("Escriba el motivo: queda en la bitácora.", LONGEST_REASON);

/** Everyone who never had one, or somebody in particular whose last one was revoked. */
export interface WhoToCertify {
  eventId: string;
  registrationId?: string;
}

/**
 * Gives their constancia to those who came to as much of an event as it asks for, and writes to them. Once it is over;
 * doing it twice gives nobody a second one.
 * @returns how many were given
 * @throws DomainError not_found, forbidden, conflict while it is not over or when it gives none
 */
export function issueCertificates(
  db: PrismaClient,
  actor: Actor,
  { eventId, registrationId }: WhoToCertify,
  at = new Date(),
): Promise<number> {
  const work = { actor, action: "event:certify", permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    const event = await lockOwnEvent(tx, actor, eventId);
    assertOver(event, at);
    if (registrationId !== undefined && !isUuid(registrationId)) throw notFound();
    const people = await readEntitled(tx, event, registrationId);
    const { name: office } = await tx.office.findUniqueOrThrow({
      where: { id: event.officeId },
      select: { name: true },
    });
    const rows = people.map(({ id, name, attended }) => ({
      ...{ ...attended, name, office, eventId, registrationId: id, title: event.title },
      ...{ code: newCode(CERTIFICATE_CODE_LENGTH), issuedAt: at, issuedBy: actor.name },
    }));
    await tx.eventCertificate.createMany({ data: rows });
    await queueMails(
      tx,
      rows.map(({ code, registrationId: of }, index) => ({
        ...{ to: people[index]!.email, eventKey: mailKey(of, `c:${code}`) },
        ...certificateMail(
          { title: event.title, office },
          { pass: passLink(of), verify: whole(verifyPath(code)) },
        ),
      })),
    );
    return {
      result: rows.length,
      detail: rows.length > 0 ? { event: eventId, certificates: rows.length } : null,
    };
  });
}

function assertOver(event: Event, at: Date): void {
  if (!givesCertificates(event)) {
    throw new DomainError(
      "conflict",
      "Este evento no da constancias: antes escriba, al editarlo, qué pide para darlas.",
    );
  }
  if (event.state === "DRAFT" || event.endsAt! > at) {
    throw new DomainError("conflict", "Las constancias se emiten cuando termina el evento.");
  }
}

async function readEntitled(tx: Tx, event: Event, registrationId: string | undefined) {
  const people = await tx.eventRegistration.findMany({
    where: {
      ...{ eventId: event.id, state: "IN", email: { not: null } },
      ...(registrationId === undefined
        ? { certificates: { none: {} } }
        : { id: registrationId, certificates: { none: { revokedAt: null } } }),
    },
    select: {
      ...{ id: true, name: true, email: true },
      attendances: { where: { undoneAt: null }, select: { session: true } },
    },
    orderBy: { turn: "asc" },
  });
  return people.flatMap(({ id, name, email, attendances }) => {
    const attended = sumAttended(attendances.map(({ session }) => session));
    return attended && meetsRule(event, attended) ? [{ id, name, email: email!, attended }] : [];
  });
}

/**
 * Says that a constancia does not count any more; whoever verifies it reads so. The reason stays in the trail.
 * @throws DomainError not_found, invalid without a reason, conflict when it was revoked already
 */
export function revokeCertificate(
  db: PrismaClient,
  actor: Actor,
  { eventId, certificateId, reason: typed }: { eventId: string; certificateId: string; reason: string },
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:revoke", permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    await lockOwnEvent(tx, actor, eventId);
    if (!isUuid(certificateId)) throw notFound();
    const row = await tx.eventCertificate.findFirst({ where: { id: certificateId, eventId } });
    if (!row) throw notFound();
    if (row.revokedAt) throw new DomainError("conflict", "Esa constancia ya estaba revocada.");
    const reason = parseReason(typed, revocationSchema);
    await tx.eventCertificate.update({ where: { id: certificateId }, data: { revokedAt: at } });
    return { result: undefined, detail: { event: eventId, certificate: row.code }, reason };
  });
}
