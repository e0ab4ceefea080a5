import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { ownAgreements } from "../reading/own-agreements.ts";
import type { ReportFacts } from "./report-content.ts";

interface Year {
  officeId: string;
  planId: string;
  year: number;
  /** ISO: nothing later is told. */
  cutoff: string;
}

/** What the registry says of an office's territory in a year: what was inscribed, and what happened to what already was. */
export async function readAgreementFacts(
  tx: Tx,
  { officeId, year, cutoff }: Year,
): Promise<Pick<ReportFacts, "agreements" | "acts">> {
  const own = await ownAgreements(tx, officeId);
  const registeredOn = { gte: dateColumn(`${year}-01-01`), lte: dateColumn(cutoff) };
  const agreements = await tx.agreement.findMany({
    where: { ...own, registeredOn },
    orderBy: [{ registeredOn: "asc" }, { number: "asc" }],
    select: {
      ...{ number: true, title: true, registeredOn: true },
      counterparts: { orderBy: { position: "asc" }, select: { name: true } },
    },
  });
  const acts = await tx.agreementAct.findMany({
    where: { registeredOn, agreement: own },
    orderBy: [{ registeredOn: "asc" }, { agreement: { number: "asc" } }, { position: "asc" }],
    select: { kind: true, registeredOn: true, agreement: { select: { number: true, title: true } } },
  });
  return {
    agreements: agreements.map(({ counterparts, ...row }) => ({
      ...row,
      counterparts: counterparts.map(({ name }) => name),
      registeredOn: isoOfColumn(row.registeredOn),
    })),
    acts: acts.map(({ kind, agreement, ...row }) => ({
      ...{ ...agreement, kind },
      registeredOn: isoOfColumn(row.registeredOn),
    })),
  };
}

/** The versions of the plan that were adopted in a year, and the practices that were published in it. */
export async function readPublications(
  tx: Tx,
  { officeId, planId, year, cutoff }: Year,
): Promise<Pick<ReportFacts, "versions" | "practices">> {
  const adoptedOn = { gte: dateColumn(`${year}-01-01`), lte: dateColumn(cutoff) };
  const versions = await tx.planVersion.findMany({
    where: { planId, adoptedOn },
    orderBy: { number: "asc" },
    select: { number: true, instrument: true, reference: true, adoptedOn: true, sha256: true },
  });
  const practices = await tx.practice.findMany({
    where: { officeId, publishedAt: { not: null } },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, kind: true, publishedAt: true },
  });
  const isOfYear = (day: string) => day >= `${year}-01-01` && day <= cutoff;
  return {
    versions: versions.map((row) => ({ ...row, adoptedOn: isoOfColumn(row.adoptedOn) })),
    practices: practices
      .filter(({ publishedAt }) => isOfYear(mexicoCityDay(publishedAt!)))
      .map(({ id, name, kind }) => ({ id, name, kind })),
  };
}
