import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { readKept } from "./read-kept.ts";
import type { TieView } from "./tie-view.ts";

interface TieDocument {
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storageKey: string;
  /** The activity that it proves; empty, a document of the tie. */
  evidenceOf: string;
}

/** A tie with what its hand-over takes: where its files are. */
export interface RecordedTie extends TieView {
  documents: TieDocument[];
}

/** All that an office keeps something of. As many statements for any number of them. */
export async function readRecordedTies(tx: Tx, officeId: string, today: IsoDate): Promise<RecordedTie[]> {
  const ties = await readKept(tx, { officeId }, true, today);
  const stored = await tx.tieFile.findMany({
    where: { tie: { officeId } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      ...{ tieId: true, name: true, size: true, sha256: true, storageKey: true },
      activity: { select: { what: true } },
    },
  });
  const documents = Map.groupBy(stored, ({ tieId }) => tieId);
  return ties.map((tie) => ({
    ...tie,
    documents: (documents.get(tie.key) ?? []).map(({ activity, ...file }) => ({
      ...file,
      evidenceOf: activity?.what ?? "",
    })),
  }));
}
