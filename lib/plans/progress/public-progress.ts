import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { isQuarter } from "./quarters.ts";
import type { ProgressContent, SendingHead, SentQuarter } from "./progress-content.ts";

/** Progress as anyone reads it: what was sent, and nothing of what is being written. */

const HEAD = { number: true, corrects: true, sha256: true, at: true } as const;

export const readProgressContent = (text: string): ProgressContent => JSON.parse(text) as ProgressContent;

/** What was last sent of each quarter of a plan, the latest quarter first. One statement. */
export async function readSentQuarters(tx: Tx, planId: string): Promise<SentQuarter[]> {
  const rows = await tx.planProgressSending.findMany({
    where: { planId },
    distinct: ["period"],
    orderBy: [{ period: "desc" }, { number: "desc" }],
    select: { ...HEAD, content: true },
  });
  return rows.map(({ content, ...head }) => ({ ...head, content: readProgressContent(content) }));
}

/** Of the plan of a published version. */
export async function listSentQuarters(versionId: string, tx: Tx = getDatabase()): Promise<SentQuarter[]> {
  const version = await tx.planVersion.findUnique({ where: { id: versionId }, select: { planId: true } });
  return version ? readSentQuarters(tx, version.planId) : [];
}

/**
 * A quarter of an office as it was sent, or null. Two statements.
 * @param number of the sending; without it, or when there is none so numbered, the last one
 */
export async function findSent(
  slug: string,
  period: string,
  number: string | undefined,
  tx: Tx = getDatabase(),
): Promise<{ sent: SentQuarter; text: string; all: SendingHead[]; isAsked: boolean } | null> {
  if (!isQuarter(period)) return null;
  const rows = await tx.planProgressSending.findMany({
    where: { period, plan: { versions: { some: { slug } } } },
    orderBy: [{ plan: { firstYear: "desc" } }, { number: "desc" }],
    select: { ...HEAD, planId: true, content: true },
  });
  const [last] = rows;
  if (!last) return null;
  const all = rows.filter(({ planId }) => planId === last.planId);
  const asked = all.find((row) => String(row.number) === number);
  const { content, planId: _, ...head } = asked ?? last;
  return {
    sent: { ...head, content: readProgressContent(content) },
    text: content,
    all: all.map((row) => ({ number: row.number, corrects: row.corrects, sha256: row.sha256, at: row.at })),
    isAsked: number === undefined || asked !== undefined,
  };
}
