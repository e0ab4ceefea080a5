import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay } from "../editing/lock-plan.ts";
import { yearsOfPlan } from "../plan-years.ts";
import { type AdoptedPlan, findAdopted } from "../progress/adopted-plan.ts";
import { composeReport, gatherFacts } from "./gather-report.ts";
import type { ReportContent } from "./report-content.ts";
import { readReportYear } from "./begin-report.ts";

export interface WrittenReport {
  report: ReportContent;
  /** By the key of its section; none before the report is begun. */
  sections: Map<string, { id: string; revision: number; text: string }>;
  /** The latest first. */
  editions: { number: number; corrects: string; sha256: string; at: Date }[];
}

/** The report of a year as one's own office writes it, with what the portal knows today. */
export async function readWrittenReport(
  tx: Tx,
  adopted: AdoptedPlan,
  asked: { officeId: string; year: number; today: string },
): Promise<WrittenReport> {
  const { officeId, year } = asked;
  const [facts, rows, editions] = await Promise.all([
    gatherFacts(tx, adopted, asked),
    tx.planReportSection.findMany({ where: { planId: adopted.planId, year } }),
    tx.planReportEdition.findMany({
      where: { officeId, year },
      orderBy: { number: "desc" },
      select: { number: true, corrects: true, sha256: true, at: true },
    }),
  ]);
  const sections = new Map(rows.map(({ key, id, revision, text }) => [key, { id, revision, text }]));
  const written = new Map(rows.map(({ key, text }) => [key, text]));
  return { report: composeReport(facts, written), sections, editions };
}

/**
 * The same for who opens its page; null when the office adopted no plan of that year.
 * @throws DomainError not_found, invalid for a year that has not begun
 */
export async function findReport(
  tx: Tx,
  actor: Actor,
  year: string,
  today: string,
): Promise<WrittenReport | null> {
  assertMay(actor, "plans.read");
  const read = readReportYear(year, today);
  const adopted = await findAdopted(tx, actor.officeId, read);
  return adopted && readWrittenReport(tx, adopted, { officeId: actor.officeId, year: read, today });
}

export interface ReportYear {
  year: number;
  planTitle: string;
  /** Whether anybody began to write it. */
  begun: boolean;
  editions: number;
  slug: string;
}

/** The years that one's own office can report on, the latest first. Two statements. */
export async function listReportYears(tx: Tx, actor: Actor, today: string): Promise<ReportYear[]> {
  assertMay(actor, "plans.read");
  const plans = await tx.plan.findMany({
    where: { officeId: actor.officeId, versions: { some: {} } },
    orderBy: { firstYear: "desc" },
    select: {
      ...{ title: true, firstYear: true },
      versions: { take: 1, select: { slug: true } },
      sections: { distinct: ["year"], select: { year: true } },
    },
  });
  const editions = await tx.planReportEdition.findMany({
    where: { officeId: actor.officeId },
    select: { year: true },
  });
  const years = new Map<number, ReportYear>();
  for (const { title, firstYear, versions, sections } of plans) {
    for (const year of yearsOfPlan(firstYear)) {
      if (years.has(year) || String(year) > today.slice(0, 4)) continue;
      const begun = sections.some((section) => section.year === year);
      const published = editions.filter((edition) => edition.year === year).length;
      years.set(year, { year, begun, planTitle: title, editions: published, slug: versions[0]!.slug });
    }
  }
  return [...years.values()].sort((one, other) => other.year - one.year);
}
