import type { IsoDate } from "#lib/calendar/types.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ownAgreements } from "#lib/plans/reading/own-agreements.ts";
import { lifeOf } from "../reading/life-of.ts";
import { readSigns } from "../reading/read-signs.ts";
import { factsOfAgreement, factsOfTie, tieAgreementSelect, tieSelect } from "../reading/tie-facts.ts";
import { visibleTies } from "../reading/visible-ties.ts";
import type { TieRow } from "./tie-row.ts";

/**
 * The ties of an office: what it keeps something of, and every agreement in force of its territory. For the DGCP and
 * the CJA, those of which any office keeps something. The last sign of life first; as many statements for any number.
 * @param today ISO date in Mexico City
 */
export async function listTies(tx: Tx, actor: Actor, today: IsoDate): Promise<TieRow[]> {
  const kept = await listKept(tx, visibleTies(actor), today);
  const unkept = hasPermission(actor.role, "ties.read") ? await listUnkept(tx, actor, today) : [];
  return [...kept, ...unkept].sort(
    (a, b) => b.lastOn.localeCompare(a.lastOn) || a.name.localeCompare(b.name, "es-MX"),
  );
}

async function listKept(tx: Tx, where: Prisma.TieWhereInput, today: IsoDate): Promise<TieRow[]> {
  const rows = await tx.tie.findMany({
    where,
    select: {
      ...tieSelect,
      office: { select: { name: true, stateCode: true } },
      _count: {
        select: {
          activities: true,
          commitments: { where: { state: { in: ["PENDING", "UNDER_WAY"] } } },
          proposals: { where: { outcome: null } },
        },
      },
    },
  });
  const signsOf = await readSigns(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ office, _count, ...row }) => {
    const facts = factsOfTie(row, today);
    return {
      ...facts,
      ...lifeOf(facts, { ...signsOf(row.id), closedOn: row.closedOn }, today),
      ...{ key: row.id, office: office.name, stateCode: office.stateCode ?? "", isKept: true },
      ...{ isShared: row.sharedAt !== null, openCommitments: _count.commitments },
      ...{ activities: _count.activities, hasProposal: _count.proposals > 0 },
    };
  });
}

const NOTHING = { lastActivityOn: null, lastFulfilledOn: null, closedOn: null };

async function listUnkept(tx: Tx, { officeId, officeName }: Actor, today: IsoDate): Promise<TieRow[]> {
  const rows = await tx.agreement.findMany({
    where: {
      AND: [
        await ownAgreements(tx, officeId),
        { ties: { none: { officeId } } },
        // What has ended is no tie any more; the rule itself decides below.
        { OR: [{ validity: { not: "FIXED" } }, { endsOn: { gte: dateColumn(today) } }] },
      ],
    },
    select: tieAgreementSelect,
  });
  return rows.flatMap((row) => {
    const facts = factsOfAgreement(row, null, today);
    if (facts.hasEnded) return [];
    return [
      {
        ...facts,
        ...lifeOf(facts, NOTHING, today),
        ...{ key: row.number, office: officeName, stateCode: row.stateCode, isKept: false },
        ...{ isShared: false, openCommitments: 0, activities: 0, hasProposal: false },
      },
    ];
  });
}
