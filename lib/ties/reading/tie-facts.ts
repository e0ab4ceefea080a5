import type { IsoDate } from "#lib/calendar/types.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import type { AgreementKind, AgreementLevel, CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { cityPoint } from "#lib/maps/city-points.ts";
import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { type PartialDate, partialDate } from "#lib/registry/partial-date.ts";

/** Whom a tie is with. */
export interface TieCounterpart {
  name: string;
  type: CounterpartType;
  countryCode: string | null;
  /** In Spanish; empty for a body of many countries. */
  country: string;
  /** As it is written: «Lyon», «San Antonio, Texas»; empty when it is not said. */
  city: string;
  /** Longitude and latitude in degrees, where they are known. */
  point: readonly [longitude: number, latitude: number] | null;
}

/** What a tie is, whether the registry says it or its office does. */
export interface TieFacts {
  /** Of the registry; null for a sister tie without registration. */
  agreementNumber: string | null;
  kind: AgreementKind;
  name: string;
  level: AgreementLevel;
  municipality: string | null;
  counterparts: TieCounterpart[];
  /** The day of signature or of its act of origin, as far as it is known. */
  since: PartialDate;
  /** Its last day in force: of a fixed term, or the one before that of its termination. */
  endsOn: IsoDate | null;
  hasEnded: boolean;
}

export const tieAgreementSelect = {
  ...{ number: true, title: true, kind: true, level: true, stateCode: true, municipality: true },
  ...{ signedOn: true, signedPrecision: true, inForceOn: true, validity: true, endsOn: true },
  ...{ terminatedOn: true, replacedBy: true, withdrawnAt: true },
  counterparts: {
    orderBy: { position: "asc" },
    select: { name: true, type: true, countryCode: true, place: true },
  },
} as const satisfies Prisma.AgreementSelect;

export type TieAgreement = Prisma.AgreementGetPayload<{ select: typeof tieAgreementSelect }>;

type Point = TieCounterpart["point"];
/** What its office said of where it is: it stands for the first counterpart. */
interface Placed {
  latitude: Prisma.Decimal | null;
  longitude: Prisma.Decimal | null;
}

const pointOf = (placed: Placed | null): Point =>
  placed?.longitude && placed.latitude ? [placed.longitude.toNumber(), placed.latitude.toNumber()] : null;

const counterpartOf = (
  { name, type, countryCode, place }: TieAgreement["counterparts"][number],
  said: Point,
): TieCounterpart => ({
  ...{ name, type, countryCode, city: place },
  country: countryCode === null ? "" : countryName(countryCode),
  point: said ?? (countryCode === null ? null : cityPoint(countryCode, place)),
});

const dayBefore = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** Of a registered agreement. @param placed what its office says of it, when it keeps something */
export function factsOfAgreement(row: TieAgreement, placed: Placed | null, today: IsoDate): TieFacts {
  const endsOn = row.endsOn && isoOfColumn(row.endsOn);
  const terminatedOn = row.terminatedOn && isoOfColumn(row.terminatedOn);
  const { validity, replacedBy } = row;
  const withdrawnOn = row.withdrawnAt && today;
  const dates = {
    inForceOn: isoOfColumn(row.inForceOn),
    validity,
    endsOn,
    terminatedOn,
    replacedBy,
    withdrawnOn,
  };
  const ends = [validity === "FIXED" ? endsOn : null, terminatedOn && dayBefore(terminatedOn)];
  return {
    ...{ agreementNumber: row.number, kind: row.kind, name: row.title, level: row.level },
    municipality: row.municipality,
    counterparts: row.counterparts.map((each, index) =>
      counterpartOf(each, index === 0 ? pointOf(placed) : null),
    ),
    since: partialDate(row.signedOn, row.signedPrecision),
    endsOn: ends.filter((end) => end !== null).sort()[0] ?? null,
    hasEnded: !["IN_FORCE", "EXPIRING", "UPCOMING"].includes(agreementStatus(dates, today)),
  };
}

/** The columns of a tie that say what it is. */
export const tieSelect = {
  ...{ id: true, name: true, counterpartName: true, counterpartType: true, countryCode: true, city: true },
  ...{ level: true, municipality: true, originKind: true, originOn: true, originPrecision: true },
  ...{ originReference: true, isAgreement: true, agreementReason: true, endsOn: true, latitude: true },
  ...{ longitude: true, sharedAt: true, closedOn: true },
  agreement: { select: tieAgreementSelect },
} as const satisfies Prisma.TieSelect;

export type TieColumns = Prisma.TieGetPayload<{ select: typeof tieSelect }>;

/** Of a tie, registered or not. @param today ISO date in Mexico City */
export function factsOfTie(row: TieColumns, today: IsoDate): TieFacts {
  if (row.agreement) return factsOfAgreement(row.agreement, row, today);
  const { name, counterpartName, counterpartType, countryCode, city } = row;
  const endsOn = row.endsOn && isoOfColumn(row.endsOn);
  const counterpart = { name: counterpartName, type: counterpartType!, countryCode, place: city };
  return {
    ...{ agreementNumber: null, kind: "SISTER_TIE", name, level: row.level! },
    municipality: row.municipality || null,
    counterparts: [counterpartOf(counterpart, pointOf(row))],
    since: partialDate(row.originOn!, row.originPrecision!),
    ...{ endsOn, hasEnded: endsOn !== null && endsOn < today },
  };
}
