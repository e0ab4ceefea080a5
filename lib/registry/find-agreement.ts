import type { IsoDate } from "#lib/calendar/types.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { summarySelect, toSummary, validityDates } from "./agreement-summary.ts";
import { normalizeNumber } from "./normalize-number.ts";
import { explainStatus } from "./explain-status.ts";
import type { PublicAgreement } from "./public-agreement.ts";

const agreementSelect = {
  ...summarySelect,
  stateCode: true,
  purpose: true,
  languages: true,
  registeredOn: true,
  terms: true,
  text: true,
  counterparts: {
    select: { ...summarySelect.counterparts.select, type: true },
    orderBy: { position: "asc" },
  },
  areas: {
    select: { area: { select: { key: true, name: true } } },
    orderBy: { area: { position: "asc" } },
  },
  documents: {
    select: {
      ...{ id: true, name: true, mime: true, size: true, sha256: true },
      act: { select: { position: true } },
    },
    orderBy: { name: "asc" },
  },
} as const satisfies Prisma.AgreementSelect;

/**
 * The agreement of a registry number, or null when there is none or it has not been published: from outside both are
 * the same.
 * @param number in any case.
 * @param today by which the status is reckoned.
 */
export async function findAgreement(db: Tx, number: string, today: IsoDate): Promise<PublicAgreement | null> {
  const row = await db.agreement.findFirst({
    where: { number: normalizeNumber(number), publishedAt: { not: null } },
    select: agreementSelect,
    relationLoadStrategy: "join",
  });
  if (!row) return null;
  const dates = validityDates(row);
  return {
    ...toSummary(row, today),
    ...dates,
    statusReason: explainStatus(dates, today),
    stateCode: row.stateCode,
    counterparts: row.counterparts.map(({ name, type, place, countryCode, country }) => ({
      ...{ name, type, place, code: countryCode },
      country: country?.name ?? null,
    })),
    purpose: row.purpose,
    areas: row.areas.map(({ area }) => ({ key: area.key, name: area.name })),
    languages: row.languages.map(languageName),
    languageCodes: row.languages,
    registeredOn: isoOfColumn(row.registeredOn),
    terms: row.terms,
    text: row.text,
    documents: row.documents.map(({ id, name, mime, size, sha256, act }) => ({
      ...{ id, name, mime, size, sha256, act: act?.position ?? null },
    })),
  };
}
