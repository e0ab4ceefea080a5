import { randomUUID } from "node:crypto";
import { recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type AskedMeeting, findMeeting } from "./find-meeting.ts";
import { invitationHref, invitationSchema, pairKey, tellTrip } from "./invitation.ts";

interface NewInvitation extends AskedMeeting {
  /** Of the form: pressed twice, it is one invitation. */
  key: string;
  input: unknown;
}

/**
 * Asks the office whose path one's own crosses to go together. Between two trips there is one invitation, whoever sent it.
 * @returns its id
 * @throws DomainError not_found for trips that do not exist for the person, conflict while the own one is not shared or
 * when they were invited already, invalid
 */
export async function inviteOffice(
  db: PrismaClient,
  actor: Actor,
  { key, input, ...asked }: NewInvitation,
  at = new Date(),
): Promise<string> {
  const id = isUuid(key) ? key : randomUUID();
  const change = { actor, action: "panorama:invite", target: asked.theirs, at, stream: "panorama" } as const;
  const assertMay = () => assertPermission(actor, "panorama.invite");
  try {
    return await recordedChange(db, { ...change, assertMay }, async (tx) => {
      const sent = { id, fromOfficeId: actor.officeId };
      if (await tx.joinInvitation.findFirst({ where: sent, select: { id: true } }))
        return { result: id, detail: null };
      await write(tx, actor, { id, asked, input, at });
      return { result: id, detail: { invitation: id } };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw alreadyInvited();
    throw error;
  }
}

async function write(
  tx: Tx,
  actor: Actor,
  { id, asked, input, at }: { id: string; asked: AskedMeeting; input: unknown; at: Date },
): Promise<void> {
  const meeting = await findMeeting(tx, actor, asked, at);
  if (!meeting) throw notFound();
  const { mine, theirs } = meeting;
  if (mine.audience === "OWN")
    throw new DomainError(
      "conflict",
      "Esa gira no la ve nadie más: la titular de su oficina puede compartir sus fechas y su lugar, y entonces podrá invitar.",
    );
  const { text } = parseInput(invitationSchema, input);
  await tx.joinInvitation.create({
    data: {
      ...{ id, fromOfficeId: actor.officeId, toOfficeId: theirs.officeId, text },
      ...{ fromKind: mine.kind, fromId: mine.id, toKind: theirs.kind, toId: theirs.id },
      pair: pairKey(mine, theirs),
      ...{
        trips: { from: { ...tellTrip(mine) }, to: { ...tellTrip(theirs) } },
        askedBy: actor.name,
        askedAt: at,
      },
    },
    select: { id: true },
  });
  await notify(tx, {
    eventKey: `join:${id}`,
    recipients: peopleOfOffice(theirs.officeId, "panorama.invite"),
    title: `${actor.officeName} les invita a ir juntas: ${theirs.title}`,
    body: text,
    link: invitationHref(id),
  });
}

const alreadyInvited = () =>
  new DomainError("conflict", "Entre esas dos giras ya hay una invitación: está en la lista.");
