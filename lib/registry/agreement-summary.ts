import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { agreementStatus, type ValidityDates } from "./agreement-status.ts";
import { partialDate } from "./partial-date.ts";
import type { AgreementSummary } from "./public-agreement.ts";

export const summarySelect = {
  id: true,
  number: true,
  title: true,
  kind: true,
  level: true,
  municipality: true,
  signingBody: true,
  signedOn: true,
  signedPrecision: true,
  signedPlace: true,
  inForceOn: true,
  validity: true,
  endsOn: true,
  terminatedOn: true,
  replacedBy: true,
  withdrawnAt: true,
  demo: true,
  state: { select: { name: true } },
  counterparts: {
    select: { name: true, place: true, countryCode: true, country: { select: { name: true } } },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.AgreementSelect;

type SummaryRow = Prisma.AgreementGetPayload<{ select: typeof summarySelect }>;

/** Named one by one: a column added to the table does not become public by itself. */
export const toSummary = (row: SummaryRow, today: IsoDate): AgreementSummary => ({
  number: row.number,
  title: row.title,
  kind: row.kind,
  level: row.level,
  state: row.state.name,
  municipality: row.municipality,
  signingBody: row.signingBody,
  counterparts: row.counterparts.map(({ name, place, countryCode, country }) => ({
    ...{ name, place, code: countryCode },
    country: country?.name ?? null,
  })),
  signedOn: partialDate(row.signedOn, row.signedPrecision),
  signedPlace: row.signedPlace,
  status: agreementStatus(validityDates(row), today),
  demo: row.demo,
});

type ValidityColumns = Pick<
  SummaryRow,
  "inForceOn" | "validity" | "endsOn" | "terminatedOn" | "replacedBy" | "withdrawnAt"
>;

export const validityDates = (row: ValidityColumns): ValidityDates => ({
  inForceOn: isoOfColumn(row.inForceOn),
  validity: row.validity,
  endsOn: row.endsOn && isoOfColumn(row.endsOn),
  terminatedOn: row.terminatedOn && isoOfColumn(row.terminatedOn),
  replacedBy: row.replacedBy,
  withdrawnOn: row.withdrawnAt && mexicoCityDay(row.withdrawnAt),
});
