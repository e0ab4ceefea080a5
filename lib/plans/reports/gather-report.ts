import type { Tx } from "#lib/kernel/db.ts";
import { readMissionYear } from "#lib/missions/year/read-mission-year.ts";
import type { AdoptedPlan } from "../progress/adopted-plan.ts";
import { readSentQuarters } from "../progress/public-progress.ts";
import { quartersOfYear } from "../progress/quarters.ts";
import { readMeasurements } from "../reading/read-content.ts";
import { tellPlan } from "./plan-facts.ts";
import type { ReportContent, ReportFacts, ReportQuarter } from "./report-content.ts";
import { SECTION_KEYS, type SectionKey } from "./report-sections.ts";
import { readAgreementFacts, readPublications } from "./year-facts.ts";

const earlier = (one: string, other: string): string => (one < other ? one : other);

/**
 * All that the portal knows of a year of an adopted plan, in a number of statements that does not grow with it.
 * @param today ISO date in Mexico City
 */
export async function gatherFacts(
  tx: Tx,
  adopted: AdoptedPlan,
  { officeId, year, today }: { officeId: string; year: number; today: string },
): Promise<ReportFacts> {
  const { planId, slug, snapshot, number, sha256, firstYear } = adopted;
  const cutoff = earlier(today, `${year}-12-31`);
  const asked = { officeId, planId, year, cutoff };
  const [sent, measured, agreements, publications, missions, office] = await Promise.all([
    readSentQuarters(tx, planId),
    readMeasurements(tx, planId),
    readAgreementFacts(tx, asked),
    readPublications(tx, asked),
    readMissionYear(tx, asked),
    tx.office.findUniqueOrThrow({
      where: { id: officeId },
      select: { municipality: true, state: { select: { name: true } } },
    }),
  ]);
  const quarters = quartersOfYear(year).map((period): ReportQuarter => {
    const last = sent.find(({ content }) => content.period === period);
    if (!last) return { period, sent: null, lines: [] };
    const { number: sending, at, sha256: hash, content } = last;
    return {
      period,
      sent: { number: sending, at: at.toISOString(), sha256: hash },
      lines: content.lines,
    };
  });
  // Once the year has ended, its last periods should have been measured.
  const judgedOn = earlier(today, `${year + 1}-01-01`);
  return {
    office: snapshot.office,
    slug,
    place: [office.municipality, office.state?.name].filter(Boolean).join(", "),
    ...{ year, cutoff },
    plan: { title: snapshot.plan.title, firstYear, version: number, sha256 },
    ...tellPlan({ snapshot, year, measured, quarters, judgedOn }),
    quarters,
    ...agreements,
    ...publications,
    missions,
  };
}

/** The report as it would be published now. */
export function composeReport(facts: ReportFacts, written: ReadonlyMap<string, string>): ReportContent {
  const words = Object.fromEntries(SECTION_KEYS.map((key) => [key, written.get(key) ?? ""]));
  return { format: 1, ...facts, words: words as Record<SectionKey, string> };
}
