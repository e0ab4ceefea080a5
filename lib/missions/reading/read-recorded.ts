import type { Tx } from "#lib/kernel/db.ts";
import { type Mission, type MissionFileFacts, missionInclude, missionOf } from "./read-mission.ts";

/** A tour or a visit with what its hand-over takes: where its documents are, and the very text of its sent reports. */
export interface RecordedMission extends Mission {
  documents: (MissionFileFacts & { storageKey: string })[];
  reports: { number: number; content: string }[];
}

/** All of an office's, the earliest first. As many statements for any number of them. */
export async function readRecordedMissions(tx: Tx, officeId: string): Promise<RecordedMission[]> {
  const rows = await tx.mission.findMany({
    where: { officeId },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    include: missionInclude,
  });
  const stored = await tx.missionFile.findMany({
    where: { mission: { officeId } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, missionId: true, name: true, size: true, sha256: true, storageKey: true },
  });
  const editions = await tx.missionReportEdition.findMany({
    where: { mission: { officeId } },
    orderBy: { number: "asc" },
    select: { missionId: true, number: true, content: true },
  });
  const documents = Map.groupBy(stored, ({ missionId }) => missionId);
  const reports = Map.groupBy(editions, ({ missionId }) => missionId);
  return rows.map((row) => ({
    ...missionOf(row),
    ...{ documents: documents.get(row.id) ?? [], reports: reports.get(row.id) ?? [] },
  }));
}
