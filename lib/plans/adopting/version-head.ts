import type { PlanInstrument } from "#lib/generated/prisma/enums.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { PlanFileFacts } from "../reading/plan-content.ts";
import { FILE_FACTS } from "../reading/read-content.ts";

/** What is said of an adopted version beside its content. */
export interface VersionHead {
  number: number;
  instrument: PlanInstrument;
  reference: string;
  /** ISO. */
  adoptedOn: string;
  sha256: string;
  /** Identifies it beside the versions of the office's earlier plans. */
  id: string;
  /** The document of the instrument; null when none was attached. */
  document: PlanFileFacts | null;
}

export const HEAD_COLUMNS = {
  ...{ id: true, number: true, instrument: true, reference: true, adoptedOn: true, sha256: true },
  files: { where: { use: "INSTRUMENT" }, select: { file: { select: FILE_FACTS } } },
} as const;

interface HeadRow extends Omit<VersionHead, "adoptedOn" | "document"> {
  adoptedOn: Date;
  files: { file: PlanFileFacts }[];
}

export const headOfRow = <Row extends HeadRow>({ adoptedOn, files, ...row }: Row) => ({
  ...row,
  adoptedOn: isoOfColumn(adoptedOn),
  document: files[0]?.file ?? null,
});
