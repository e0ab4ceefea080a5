import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { validityDates } from "../agreement-summary.ts";
import type { ValidityDates } from "../agreement-status.ts";
import { normalizeNumber } from "../normalize-number.ts";
import type { ActSets } from "./record-acts.ts";

/** The facts of an agreement that a form may change, as `recordActs` takes them. */
export type ActFacts = Required<
  Pick<
    ActSets,
    | ("title" | "kind" | "signingBody" | "purpose" | "areas" | "counterparts" | "terms")
    | ("signedOn" | "signedPlace" | "inForceOn" | "validity" | "endsOn" | "terminatedOn")
  >
>;

/** A published agreement as whoever records an act on it needs to know it. */
export interface ActSubject {
  id: string;
  number: string;
  title: string;
  facts: ActFacts;
  dates: ValidityDates;
  /** The place of its next act, from 1. Whoever saw another has not seen the last act. */
  nextPosition: number;
}

const select = {
  id: true,
  number: true,
  title: true,
  kind: true,
  signingBody: true,
  purpose: true,
  signedOn: true,
  signedPlace: true,
  inForceOn: true,
  validity: true,
  endsOn: true,
  terminatedOn: true,
  replacedBy: true,
  withdrawnAt: true,
  terms: true,
  areas: { select: { areaKey: true } },
  counterparts: {
    select: { name: true, type: true, countryCode: true, place: true },
    orderBy: { position: "asc" },
  },
  acts: { select: { position: true }, orderBy: { position: "desc" }, take: 1 },
} as const satisfies Prisma.AgreementSelect;

/** The agreement of a number, also when it has been withdrawn; null when none is published under it. */
export async function findActSubject(db: Tx, number: string): Promise<ActSubject | null> {
  const row = await db.agreement.findFirst({
    where: { number: normalizeNumber(number), publishedAt: { not: null } },
    select,
  });
  if (!row) return null;
  const { id, title, kind, signingBody, purpose, signedPlace, terms, counterparts } = row;
  const dates = validityDates(row);
  const { inForceOn, validity, endsOn, terminatedOn } = dates;
  return {
    ...{ id, title, dates, number: row.number, nextPosition: (row.acts[0]?.position ?? 0) + 1 },
    facts: {
      ...{ title, kind, signingBody, purpose, signedPlace, terms, counterparts },
      ...{ inForceOn, validity, endsOn, terminatedOn, signedOn: isoOfColumn(row.signedOn) },
      areas: row.areas.map(({ areaKey }) => areaKey).sort(),
    },
  };
}
