import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { composeReport, gatherFigures } from "./gather-report.ts";
import { type ReportContent, readReportContent } from "./report-content.ts";
import { periodOfSlug } from "./report-access.ts";

export interface EditionHead {
  number: number;
  corrects: string;
  sha256: string;
  at: Date;
}

export interface ClosedReport {
  head: EditionHead;
  report: ReportContent;
  /** As it was hashed. */
  text: string;
  /** The latest first. */
  editions: EditionHead[];
  /** False when the address asked for an edition that there is not, and the last is given. */
  isAsked: boolean;
}

const HEAD = { number: true, corrects: true, sha256: true, at: true } as const;

/**
 * A closed report, or null. Two statements.
 * @param slug «2026-t4»
 * @param number of the edition; without it, or when there is none so numbered, the last one
 */
export async function findClosedReport(
  tx: Tx,
  slug: string,
  number: string | undefined,
): Promise<ClosedReport | null> {
  const period = periodOfSlug(slug);
  if (period === null) return null;
  const editions = await tx.coordinationEdition.findMany({
    where: { period },
    orderBy: { number: "desc" },
    select: HEAD,
  });
  const asked = editions.find((edition) => String(edition.number) === number);
  const head = asked ?? editions[0];
  if (!head) return null;
  const { content } = await tx.coordinationEdition.findUniqueOrThrow({
    where: { period_number: { period, number: head.number } },
    select: { content: true },
  });
  const isAsked = number === undefined || asked !== undefined;
  return { head, report: readReportContent(content), text: content, editions, isAsked };
}

/** Every closed report by its last edition, the latest quarter first. One statement. */
export const listClosedReports = (tx: Tx): Promise<{ period: string; number: number; at: Date }[]> =>
  tx.coordinationEdition.findMany({
    distinct: ["period"],
    orderBy: [{ period: "desc" }, { number: "desc" }],
    select: { period: true, number: true, at: true },
  });

export interface WrittenReport {
  report: ReportContent;
  /** By the key of its section; those that somebody wrote. */
  remarks: ReadonlyMap<string, { text: string; revision: number; updatedBy: string; updatedAt: Date }>;
  editions: EditionHead[];
}

/** The report as the DGCP writes it, with its figures of today; null for others and for one that nobody opened. */
export async function findWrittenReport(
  tx: Tx,
  actor: Actor,
  slug: string,
  today: string,
): Promise<WrittenReport | null> {
  const period = periodOfSlug(slug);
  if (period === null || !hasPermission(actor.role, "panorama.report")) return null;
  const row = await tx.coordinationReport.findUnique({
    where: { period },
    include: { remarks: true, editions: { orderBy: { number: "desc" }, select: HEAD } },
  });
  if (!row) return null;
  const figures = await gatherFigures(tx, actor, { period, today });
  const written = new Map(row.remarks.map(({ key, text }) => [key, text]));
  return {
    report: composeReport(period, figures, written),
    remarks: new Map(row.remarks.map((remark) => [remark.key, remark])),
    editions: row.editions,
  };
}

/** The quarters that were opened, with how many editions each has. One statement and its join. */
export async function listOpened(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.coordinationReport.findMany({
    select: { period: true, _count: { select: { editions: true } } },
  });
  return new Map(rows.map(({ period, _count }) => [period, _count.editions]));
}
