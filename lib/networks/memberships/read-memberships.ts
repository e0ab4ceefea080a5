import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { FieldChange, PublicChangeView } from "#lib/cooperation/public-change-view.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { partialDate } from "#lib/registry/partial-date.ts";
import type { MembershipView } from "../network-view.ts";
import { networkSelect, networkView } from "../read-networks.ts";

const select = {
  ...{ id: true, state: true, since: true, sincePrecision: true, fee: true, currency: true },
  ...{ sharesFee: true, renewsOn: true, responsible: true, reason: true, leftOn: true, revision: true },
  network: { select: networkSelect },
  office: {
    select: { id: true, name: true, stateCode: true, municipality: true, state: { select: { name: true } } },
  },
  benefits: {
    where: { removedAt: null },
    select: { id: true, on: true, what: true, byName: true },
    orderBy: [{ on: "desc" }, { id: "desc" }],
  },
} as const satisfies Prisma.NetworkMembershipSelect;

type Row = Prisma.NetworkMembershipGetPayload<{ select: typeof select }>;

const isoOrNull = (date: Date | null): string | null => date && isoOfColumn(date);

function membershipView({ sincePrecision, ...row }: Row): MembershipView {
  const { stateCode, state, ...office } = row.office;
  return {
    ...row,
    since: partialDate(row.since, sincePrecision),
    fee: row.fee && row.fee.toFixed(2),
    ...{ renewsOn: isoOrNull(row.renewsOn), leftOn: isoOrNull(row.leftOn) },
    network: networkView(row.network),
    office: { ...office, stateCode: stateCode ?? "", state: state?.name ?? "" },
    benefits: row.benefits.map(({ on, ...benefit }) => ({ ...benefit, on: isoOfColumn(on) })),
  };
}

/** Memberships with their benefits, in a number of statements that does not depend on how many they are. */
export async function readMemberships(
  db: Tx,
  where: Prisma.NetworkMembershipWhereInput,
): Promise<MembershipView[]> {
  const rows = await db.networkMembership.findMany({ where, select });
  return rows
    .map(membershipView)
    .sort((one, other) => one.network.name.localeCompare(other.network.name, "es"));
}

const own = ({ role, officeId }: Actor): Prisma.NetworkMembershipWhereInput =>
  hasPermission(role, "partners.read") ? { officeId } : { id: { in: [] } };

/** Dates sort before what has none, and that before what was left. */
const turnOf = ({ state, renewsOn }: MembershipView): string => (state === "LEFT" ? "b" : (renewsOn ?? "a"));

/** Those of the person's office: first those that renew soonest, at the end those that were left. */
export async function listOwnMemberships(db: Tx, actor: Actor): Promise<MembershipView[]> {
  const all = await readMemberships(db, own(actor));
  return all.sort((one, other) => (turnOf(one) < turnOf(other) ? -1 : turnOf(one) > turnOf(other) ? 1 : 0));
}

/** Null alike for none and for another's. */
export async function findOwnMembership(db: Tx, actor: Actor, id: string): Promise<MembershipView | null> {
  if (!isUuid(id)) return null;
  return (await readMemberships(db, { AND: [{ id }, own(actor)] }))[0] ?? null;
}

/** All that happened to a membership of the own office, the last first. */
export async function listMembershipChanges(db: Tx, membershipId: string): Promise<PublicChangeView[]> {
  const rows = await db.membershipChange.findMany({
    where: { membershipId },
    orderBy: { id: "desc" },
    select: { at: true, byName: true, what: true, reason: true, changes: true },
  });
  return rows.map(({ changes, ...row }) => ({ ...row, changes: changes as unknown as FieldChange[] }));
}
