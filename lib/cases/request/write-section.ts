import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";
import { refreshSearchText } from "../search-text.ts";
import { touchDraft } from "./touch-draft.ts";
import type { SectionValues } from "./draft-schema.ts";

type Fields = Partial<
  SectionValues<"agreement"> &
    SectionValues<"counterparts"> &
    SectionValues<"signature"> &
    SectionValues<"annexes">
>;

/** Writes checked fields of the request on a case that the transaction holds. */
export async function writeSection(
  tx: Tx,
  snapshot: CaseSnapshot,
  { areas, counterparts, ...fields }: Fields,
  by: { name: string; at: Date },
): Promise<void> {
  const caseId = snapshot.id;
  if (areas) {
    await tx.caseArea.deleteMany({ where: { caseId } });
    await tx.caseArea.createMany({ data: areas.map((areaKey) => ({ caseId, areaKey })) });
  }
  if (counterparts) {
    await tx.caseCounterpart.deleteMany({ where: { caseId } });
    await tx.caseCounterpart.createMany({
      data: counterparts.map(({ name, type, countryCode, place }, position) => ({
        ...{ caseId, position, name, place },
        type: type || null,
        countryCode: countryCode || null,
      })),
    });
  }
  await touchDraft(tx, snapshot, by, columnsOf(fields));
  await refreshSearchText(tx, caseId);
}

/** An empty choice or date is no value; an empty text is an empty text. */
function columnsOf({ kind, intendedDate, ...texts }: Omit<Fields, "areas" | "counterparts">) {
  const columns: Prisma.CaseFileUncheckedUpdateInput = { ...texts };
  if (kind !== undefined) columns.kind = kind || null;
  if (intendedDate !== undefined) columns.intendedDate = intendedDate ? dateColumn(intendedDate) : null;
  return columns;
}
