import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { summarySelect, toSummary } from "../agreement-summary.ts";
import type { AgreementSummary } from "../public-agreement.ts";

/** What a list says of these places, in their order. One query. */
export async function readSummaries(
  db: Tx,
  places: readonly number[],
  today: IsoDate,
): Promise<AgreementSummary[]> {
  const rows = await db.agreementSearch.findMany({
    where: { place: { in: [...places] } },
    select: { place: true, agreement: { select: summarySelect } },
    relationLoadStrategy: "join",
  });
  const byPlace = new Map(rows.map(({ place, agreement }) => [place, agreement]));
  return places.flatMap((place) => {
    const row = byPlace.get(place);
    return row ? [toSummary(row, today)] : [];
  });
}
