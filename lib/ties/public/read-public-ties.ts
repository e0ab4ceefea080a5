import type { IsoDate } from "#lib/calendar/types.ts";
import type { TieOriginKind } from "#lib/generated/prisma/enums.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { lifeOf } from "../reading/life-of.ts";
import { readSigns } from "../reading/read-signs.ts";
import { factsOfTie, type TieFacts, tieSelect } from "../reading/tie-facts.ts";
import type { Vitality } from "../rules/vitality.ts";

/** Something done that its office shares. */
export interface PublicTieActivity {
  happenedOn: IsoDate;
  what: string;
  detail: string;
  /** How many persons it reached; null when it is not said. */
  people: number | null;
}

/** All that anyone may read of a tie. */
export interface PublicTie extends TieFacts {
  id: string;
  office: { id: string; name: string };
  stateCode: string;
  state: string;
  /** Of a sister tie without registration. */
  origin: { kind: TieOriginKind; reference: string; isAgreement: boolean; reason: string } | null;
  closedOn: IsoDate | null;
  vitality: Vitality;
  /** Why, in a sentence. */
  why: string;
  /** The latest first. */
  activities: PublicTieActivity[];
}

/** Nothing of a tie is public before its office shares it; a registered one follows its agreement out of the list. */
const SHARED = {
  sharedAt: { not: null },
  OR: [{ agreementId: null }, { agreement: { publishedAt: { not: null }, withdrawnAt: null } }],
} as const satisfies Prisma.TieWhereInput;

/**
 * The ties that their offices share, in a number of statements that does not grow with them. Contacts, commitments, the
 * programme, notes, files, proposals and activities that are not marked public are never read here.
 * @param today ISO date in Mexico City
 */
export async function readPublicTies(
  tx: Tx,
  today: IsoDate,
  where: Prisma.TieWhereInput = {},
): Promise<PublicTie[]> {
  const rows = await tx.tie.findMany({
    where: { AND: [SHARED, where] },
    orderBy: { id: "asc" },
    select: {
      ...tieSelect,
      office: { select: { id: true, name: true, stateCode: true, state: { select: { name: true } } } },
      activities: {
        where: { isPublic: true },
        orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
        select: { happenedOn: true, what: true, detail: true, people: true },
      },
    },
  });
  const signsOf = await readSigns(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const facts = factsOfTie(row, today);
    const { vitality, why, closedOn } = lifeOf(facts, { ...signsOf(row.id), closedOn: row.closedOn }, today);
    const { originKind, originReference, isAgreement, agreementReason } = row;
    const { id, name, stateCode, state } = row.office;
    return {
      ...facts,
      ...{ id: row.id, office: { id, name }, stateCode: stateCode ?? "", state: state?.name ?? "" },
      ...{ vitality, why, closedOn },
      origin: originKind && {
        ...{ kind: originKind, reference: originReference },
        ...{ isAgreement: isAgreement ?? false, reason: agreementReason },
      },
      activities: row.activities.map(({ happenedOn, ...said }) => ({
        ...said,
        happenedOn: isoOfColumn(happenedOn),
      })),
    };
  });
}
