import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { listedSql } from "#lib/registry/listed-agreements.ts";
import { type RadarMonths, radarReach, radarThreshold } from "../rules/radar.ts";

/** Something that ends within a year: a registered agreement, or a tie without registration. */
export interface Ending {
  /** The address of its tie: an id, or the number of an agreement of which nothing is kept. */
  key: string;
  tieId: string | null;
  agreementId: string | null;
  agreementNumber: string | null;
  name: string;
  /** Of its territory; null where no office of the portal has it. */
  officeId: string | null;
  office: string | null;
  state: string;
  municipality: string | null;
  /** «Ciudad de Lyon; …». */
  counterparts: string;
  endsOn: IsoDate;
  /** Its end was already given notice of. */
  isTerminated: boolean;
  /** Closed by its office: of the agreement, still in force, nothing changes. */
  isClosed: boolean;
  months: RadarMonths;
}

/**
 * What ends within a year, the nearest first, in one statement. An agreement that renews itself has no end until notice
 * is given; of one with a term and a notice, the first of both ends.
 * @param officeId only what is of an office; null, of all, also what no office of the portal has
 * @param today ISO date in Mexico City
 */
export async function readEnding(tx: Tx, officeId: string | null, today: IsoDate): Promise<Ending[]> {
  const until = radarReach(today, 12);
  const rows = await tx.$queryRaw<Omit<Ending, "months">[]>`
    WITH ending AS (
      SELECT a.*, least(CASE WHEN a.validity = 'FIXED' THEN a.ends_on END, a.terminated_on - 1) AS last_day
      FROM agreements a WHERE ${listedSql} AND a.in_force_on <= ${until}::date)
    SELECT coalesce(t.id::text, a.number) AS key, t.id AS "tieId", a.id AS "agreementId", a.number AS "agreementNumber",
      a.title AS name, o.id AS "officeId", o.name AS office, s.name AS state, a.municipality,
      coalesce((SELECT string_agg(c.name, '; ' ORDER BY c.position) FROM agreement_counterparts c
        WHERE c.agreement_id = a.id), '') AS counterparts,
      a.last_day::text AS "endsOn", a.terminated_on IS NOT NULL AS "isTerminated", t.closed_on IS NOT NULL AS "isClosed"
    FROM ending a
    JOIN states s ON s.code = a.state_code
    LEFT JOIN offices o ON o.disabled_at IS NULL AND o.state_code = a.state_code
      AND CASE a.level WHEN 'STATE' THEN o.kind = 'STATE'
        ELSE o.kind = 'MUNICIPAL' AND o.municipality = a.municipality END
    LEFT JOIN ties t ON t.agreement_id = a.id AND t.office_id = o.id
    WHERE a.last_day BETWEEN ${today}::date AND ${until}::date AND ${ofOffice(officeId, Prisma.sql`o.id`)}
    UNION ALL
    SELECT t.id::text, t.id, NULL, NULL, t.name, o.id, o.name, s.name, nullif(t.municipality, ''), t.counterpart_name,
      t.ends_on::text, false, t.closed_on IS NOT NULL
    FROM ties t JOIN offices o ON o.id = t.office_id JOIN states s ON s.code = o.state_code
    WHERE t.ends_on BETWEEN ${today}::date AND ${until}::date AND ${ofOffice(officeId, Prisma.sql`o.id`)}
    ORDER BY "endsOn", name, key`;
  return rows.map((row) => ({ ...row, months: radarThreshold(row.endsOn, today)! }));
}

const ofOffice = (officeId: string | null, column: Prisma.Sql): Prisma.Sql =>
  officeId === null ? Prisma.sql`true` : Prisma.sql`${column} = ${officeId}::uuid`;
