import type { MissionKind } from "#lib/generated/prisma/enums.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { type MissionReport, readMissionReport } from "../reports/report-content.ts";
import { readCommitment } from "../results/commitment-state.ts";
import { readResult, resultSelect } from "../results/read-result.ts";
import { tellResult, type ToldResult } from "../results/say-result.ts";

/** Tours and visits as anyone reads them: from their last sent report, and what came of their commitments since. */

const PUBLISHED = { publishedAt: { not: null } } as const satisfies Prisma.MissionWhereInput;

export interface PublicMissionRow {
  code: string;
  kind: MissionKind;
  office: string;
  title: string;
  purpose: string;
  startsOn: string;
  endsOn: string;
  places: { city: string; country: string }[];
}

export interface PublicMission extends PublicMissionRow {
  publishedAt: Date;
  /** Public servants alone. */
  members: { name: string; position: string }[];
  /** Headings alone; none unless the office shows them. */
  sessions: { day: string; what: string }[];
  commitments: PublicCommitment[];
}

export interface PublicCommitment {
  what: string;
  dueOn: string;
  isOverdue: boolean;
  /** None while it waits. */
  results: ToldResult[];
}

const editionSelect = {
  orderBy: { number: "desc" },
  take: 1,
  select: { content: true },
} as const satisfies Prisma.Mission$editionsArgs;

const headOf = (report: MissionReport): PublicMissionRow => {
  const { code, kind, office, title, purpose, startsOn, endsOn, places } = report;
  return { code, kind, office, title, purpose, startsOn, endsOn, places };
};

/** All of them, the latest first. As many statements for any number. */
export async function listPublicMissions(tx: Tx = getDatabase()): Promise<PublicMissionRow[]> {
  const rows = await tx.mission.findMany({
    where: PUBLISHED,
    orderBy: [{ startsOn: "desc" }, { code: "asc" }],
    select: { editions: editionSelect },
  });
  return rows.flatMap(({ editions }) => editions.map(({ content }) => headOf(readMissionReport(content))));
}

/** One of them by its code, or null. @param today ISO date in Mexico City */
export async function findPublicMission(
  code: string,
  today: string,
  tx: Tx = getDatabase(),
): Promise<PublicMission | null> {
  if (!/^[a-z0-9-]{1,140}$/.test(code)) return null;
  const row = await tx.mission.findFirst({
    where: { code, ...PUBLISHED },
    select: {
      ...{ publishedAt: true, showProgramme: true, editions: editionSelect },
      commitments: {
        select: { id: true, results: { orderBy: [{ at: "asc" }, { id: "asc" }], select: resultSelect } },
      },
    },
  });
  const [edition] = row?.editions ?? [];
  if (!row?.publishedAt || !edition) return null;
  const report = readMissionReport(edition.content);
  const results = new Map(row.commitments.map(({ id, results: told }) => [id, told.map(readResult)]));
  return {
    ...headOf(report),
    publishedAt: row.publishedAt,
    members: report.members
      .filter(({ isPublicServant }) => isPublicServant)
      .map(({ name, position }) => ({ name, position })),
    sessions: row.showProgramme ? report.sessions.map(({ day, what }) => ({ day, what })) : [],
    commitments: report.commitments.map(({ id, what, dueOn: promised }) => {
      const reading = readCommitment({ dueOn: promised, results: results.get(id) ?? [] }, today);
      const { state, dueOn, settling } = reading;
      return { what, dueOn, isOverdue: state === "OVERDUE", results: settling.map(tellResult) };
    }),
  };
}
