import { businessDaysBetween } from "#lib/calendar/business-days.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Side, Step } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleCasesSql } from "#lib/permissions/visible-cases-sql.ts";
import { NONE, type PanoramaFilters } from "../panorama-query.ts";
import type { StepTime } from "./picture.ts";

interface Stay {
  step: Step;
  side: Side;
  from: string;
  until: string;
  count: number;
}

/**
 * The turns that ended in a period, by step and by whose clock ran: an average that mixes them misleads. Of the cases
 * that a person may see, by the place of their office. One statement and the calendar.
 */
export async function readTurns(tx: Tx, actor: Actor, filters: PanoramaFilters): Promise<StepTime[]> {
  const calendar = await loadCalendar("sre", tx);
  const times = new Map<string, StepTime>();
  for (const { step, side, from, until, count } of await readStays(tx, actor, filters)) {
    const key = `${step} ${side}`;
    const time = times.get(key) ?? { step, side, count: 0, days: 0 };
    time.count += count;
    time.days += count * businessDaysBetween(from, until, calendar);
    times.set(key, time);
  }
  return [...times.values()];
}

function readStays(tx: Tx, actor: Actor, { period, estado, oficina }: PanoramaFilters): Promise<Stay[]> {
  const places = [
    estado && (estado === NONE ? Prisma.sql`false` : Prisma.sql`o.state_code = ${estado}`),
    oficina && (oficina === NONE ? Prisma.sql`false` : Prisma.sql`o.id = ${oficina}::uuid`),
  ].filter((one) => one !== null && one !== "");
  const where = Prisma.join([visibleCasesSql(actor), ...places], " AND ");
  return tx.$queryRaw<Stay[]>`
    SELECT began.to_step::text AS step, began.turn AS side, (began.at AT TIME ZONE 'America/Mexico_City')::date::text AS from,
      (e.at AT TIME ZONE 'America/Mexico_City')::date::text AS until, count(*)::int AS count
    FROM audit_entries e JOIN case_files c ON c.id = e.case_id JOIN offices o ON o.id = c.office_id
      CROSS JOIN LATERAL (
        SELECT b.at, b.to_step, b.detail ->> 'turn' AS turn FROM audit_entries b
        WHERE b.case_id = e.case_id AND b.seq < e.seq AND b.detail ? 'turn' ORDER BY b.seq DESC LIMIT 1) began
    WHERE e.detail ? 'turn' AND began.turn IS NOT NULL AND began.to_step IS NOT NULL
      AND e.at >= (${period.from}::date::timestamp AT TIME ZONE 'America/Mexico_City')
      AND e.at < ((${period.until}::date + 1)::timestamp AT TIME ZONE 'America/Mexico_City')
      AND c.filed_at IS NOT NULL AND began.at >= c.filed_at AND ${where}
    GROUP BY 1, 2, 3, 4`;
}
