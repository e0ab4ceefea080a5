import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import type { Invitation, ToldTrip } from "./invitation.ts";

/** Which invitations exist for a person: those that their office sent or received; for the DGCP, all. */
export function visibleInvitations({ role, officeId }: Actor): Prisma.JoinInvitationWhereInput {
  if (!hasPermission(role, "panorama.read")) return { id: { in: [] } };
  return sideOf(role) === "DGCP" ? {} : { OR: [{ fromOfficeId: officeId }, { toOfficeId: officeId }] };
}

const INCLUDE = {
  fromOffice: { select: { id: true, name: true } },
  toOffice: { select: { id: true, name: true } },
} as const satisfies Prisma.JoinInvitationInclude;

const invitationOf = (row: Prisma.JoinInvitationGetPayload<{ include: typeof INCLUDE }>): Invitation => {
  const { id, text, askedBy, askedAt, accepted, answer, answeredBy, answeredAt } = row;
  const trips = row.trips as unknown as Record<"from" | "to", ToldTrip>;
  return {
    ...{ id, text, askedBy, askedAt },
    from: { officeId: row.fromOffice.id, office: row.fromOffice.name, trip: trips.from },
    to: { officeId: row.toOffice.id, office: row.toOffice.name, trip: trips.to },
    answer:
      accepted === null || answeredAt === null
        ? null
        : { accepted, text: answer, by: answeredBy, at: answeredAt },
  };
};

/** Beyond them nobody reads. */
const MOST = 200;

/** Those that wait for an answer first, then the latest. One statement. */
export async function listInvitations(tx: Tx, actor: Actor): Promise<Invitation[]> {
  const rows = await tx.joinInvitation.findMany({
    where: visibleInvitations(actor),
    include: INCLUDE,
    orderBy: [{ accepted: { sort: "asc", nulls: "first" } }, { askedAt: "desc" }],
    take: MOST,
  });
  return rows.map(invitationOf);
}

/** All that an office sent or received, in their order. One statement. */
export async function readInvitationsOf(tx: Tx, officeId: string): Promise<Invitation[]> {
  const rows = await tx.joinInvitation.findMany({
    where: { OR: [{ fromOfficeId: officeId }, { toOfficeId: officeId }] },
    include: INCLUDE,
    orderBy: { askedAt: "asc" },
  });
  return rows.map(invitationOf);
}

/** Null when there is none, or it is between others. */
export async function findInvitation(tx: Tx, actor: Actor, id: string): Promise<Invitation | null> {
  if (!isUuid(id)) return null;
  const row = await tx.joinInvitation.findFirst({
    where: { AND: [{ id }, visibleInvitations(actor)] },
    include: INCLUDE,
  });
  return row && invitationOf(row);
}

/** The invitations that there are, by `pairKey` of their trips. One statement. */
export async function listInvited(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const where = visibleInvitations(actor);
  const rows = await tx.joinInvitation.findMany({ where, select: { id: true, pair: true } });
  return new Map(rows.map(({ id, pair }) => [pair, id]));
}
