import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** When something last happened in a tie. */
export interface LastSigns {
  lastActivityOn: IsoDate | null;
  lastFulfilledOn: IsoDate | null;
}

const NOTHING: LastSigns = { lastActivityOn: null, lastFulfilledOn: null };

/** The last signs of life of each tie, in one statement for any number of them. @param ids of ties */
export async function readSigns(tx: Tx, ids: readonly string[]): Promise<(id: string) => LastSigns> {
  const rows = await tx.$queryRaw<(LastSigns & { id: string })[]>`
    SELECT t.id,
      (SELECT max(a.happened_on)::text FROM tie_activities a WHERE a.tie_id = t.id) AS "lastActivityOn",
      (SELECT max(c.state_on)::text FROM tie_commitments c WHERE c.tie_id = t.id AND c.state = 'FULFILLED')
        AS "lastFulfilledOn"
    FROM ties t WHERE t.id = ANY(${ids}::uuid[])`;
  const signs = new Map(rows.map(({ id, ...last }) => [id, last]));
  return (id) => signs.get(id) ?? NOTHING;
}
