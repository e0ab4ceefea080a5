import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { readMissionReport } from "../reports/report-content.ts";
import { readCommitment } from "../results/commitment-state.ts";
import { readResult, resultSelect } from "../results/read-result.ts";
import type { ReadResult } from "../results/result.ts";
import type { CommitmentCounts, MissionYear } from "./mission-year.ts";

/**
 * What an office's tours and visits that ended in a year amounted to until a day, sent report or not. As many
 * statements for any number of them.
 * @param cutoff ISO: nothing later is told
 */
export async function readMissionYear(
  tx: Tx,
  { officeId, year, cutoff }: { officeId: string; year: number; cutoff: string },
): Promise<MissionYear> {
  const missions = await tx.mission.findMany({
    where: { officeId, endsOn: { gte: dateColumn(`${year}-01-01`), lte: dateColumn(cutoff) } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      ...{ kind: true, publishedAt: true },
      editions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
      commitments: {
        select: { dueOn: true, results: { orderBy: [{ at: "asc" }, { id: "asc" }], select: resultSelect } },
      },
    },
  });
  const settled = missions.flatMap(({ commitments }) =>
    commitments.map(({ dueOn, results }) => {
      const told = results.map(readResult).filter((result) => dayOf(result) <= cutoff);
      return readCommitment({ dueOn: isoOfColumn(dueOn), results: told }, cutoff).settling;
    }),
  );
  return {
    tours: missions.filter(({ kind }) => kind === "TOUR").length,
    visits: missions.filter(({ kind }) => kind === "VISIT").length,
    reported: missions.filter(({ editions }) => editions.length > 0).length,
    commitments: countCommitments(settled),
    invested: settled
      .flat()
      .filter(({ kind }) => kind === "INVESTMENT")
      .map(({ amount, currency }) => ({ amount, currency })),
    published: missions
      .filter(({ publishedAt }) => publishedAt !== null)
      .flatMap(({ editions }) => editions.map(({ content }) => readMissionReport(content)))
      .map(({ code, kind, title, startsOn, endsOn, places }) => ({
        ...{ code, kind, title, startsOn, endsOn, places },
      })),
  };
}

/** When it counts: a case, from the day on which it ended in an agreement. */
const dayOf = ({ kind, happenedOn, agreement }: ReadResult): string =>
  kind === "CASE" ? (agreement?.registeredOn ?? happenedOn) : happenedOn;

function countCommitments(settled: readonly ReadResult[][]): CommitmentCounts {
  const having = (...kinds: ReadResult["kind"][]): number =>
    settled.filter((results) => results.some(({ kind }) => kinds.includes(kind))).length;
  return {
    total: settled.length,
    open: settled.filter((results) => results.length === 0).length,
    agreements: having("AGREEMENT", "CASE"),
    projects: having("PROJECT"),
    investments: having("INVESTMENT"),
    nothing: having("NOTHING"),
  };
}
