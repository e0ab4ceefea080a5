import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { readReport, type ReportContent } from "./report-content.ts";

/** Annual reports as anyone reads them: published editions. */

export interface EditionHead {
  number: number;
  corrects: string;
  sha256: string;
  at: Date;
}

export interface PublishedReport {
  head: EditionHead;
  report: ReportContent;
  /** As it was hashed. */
  text: string;
  /** The latest first. */
  editions: EditionHead[];
  isAsked: boolean;
}

export interface ReportRow {
  slug: string;
  year: number;
  office: string;
  plan: string;
  editions: number;
  at: Date;
}

const HEAD = { number: true, corrects: true, sha256: true, at: true } as const;

/** Every report by its last edition, the latest year first. One statement. */
export function listReports(tx: Tx = getDatabase()): Promise<ReportRow[]> {
  return tx.$queryRaw<ReportRow[]>`
    SELECT slug, year, office, plan, editions, at FROM (
      SELECT DISTINCT ON (e.office_id, e.year) e.slug, e.year, e.content::jsonb ->> 'office' AS office,
        e.content::jsonb #>> '{plan,title}' AS plan, e.number AS editions, e.at
      FROM plan_report_editions e ORDER BY e.office_id, e.year, e.number DESC) last
    ORDER BY year DESC, office`;
}

/** Those of one office, the latest year first. */
export const listReportsOf = (slug: string, tx: Tx = getDatabase()): Promise<{ year: number }[]> =>
  tx.planReportEdition.findMany({
    where: { slug },
    distinct: ["year"],
    orderBy: { year: "desc" },
    select: { year: true },
  });

/**
 * A published report, or null. Two statements.
 * @param number of the edition; without it, or when there is none so numbered, the last one
 */
export async function findReportEdition(
  slug: string,
  year: string,
  number: string | undefined,
  tx: Tx = getDatabase(),
): Promise<PublishedReport | null> {
  if (!/^20\d\d$/.test(year)) return null;
  const where = { slug, year: Number(year) };
  const editions = await tx.planReportEdition.findMany({ where, orderBy: { number: "desc" }, select: HEAD });
  const asked = editions.find((edition) => String(edition.number) === number);
  const head = asked ?? editions[0];
  if (!head) return null;
  const { content } = await tx.planReportEdition.findFirstOrThrow({
    where: { ...where, number: head.number },
    select: { content: true },
  });
  const isAsked = number === undefined || asked !== undefined;
  return { head, report: readReport(content), text: content, editions, isAsked };
}
