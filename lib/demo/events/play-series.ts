import { publishSeries } from "#lib/events/series/publish-series.ts";
import { repeatEvent } from "#lib/events/series/repeat-event.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** Repeats an event once a month on the same weekday, and publishes them all. */
export async function playSeries(
  db: PrismaClient,
  head: Actor,
  { id, months, at }: { id: string; months: number; at: Date },
): Promise<void> {
  const rule = { step: "dia-de-la-semana", every: "1", untilOn: "", skipHolidays: "si" };
  await repeatEvent(db, head, { ...rule, id, times: String(months) }, at);
  await publishSeries(db, head, id, at);
}
