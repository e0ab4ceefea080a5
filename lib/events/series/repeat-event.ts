import { dayStatus } from "#lib/calendar/day-status.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import { changeEvent, holdOwnEvent } from "../change-event.ts";
import { sessionFacts } from "../write-sessions.ts";
import { daysBetween, firstDayOf, moveSession } from "./move-session.ts";
import { type Occurrences, occurrencesOf, type SeriesRule } from "./recurrence.ts";
import { seriesInput, seriesSchema, type TypedSeries } from "./series-input.ts";
import { moveWindow } from "./move-window.ts";

const base = (tx: Tx, id: string, officeId: string) =>
  tx.event.findFirst({
    where: { id, officeId },
    include: { areas: true, sessions: { orderBy: [{ startsAt: "asc" }, { endsAt: "asc" }] } },
  });

type Base = NonNullable<Awaited<ReturnType<typeof base>>>;

async function daysOf(tx: Tx, event: Base, rule: SeriesRule): Promise<Occurrences> {
  if (event.sessions.length === 0) {
    throw new DomainError(
      "conflict",
      "Escriba antes al menos una sesión con día y hora: es la que se repite.",
    );
  }
  if (event.seriesId !== null) throw new DomainError("conflict", "Este evento ya es de una serie.");
  const calendar = await loadCalendar("sre", tx);
  const isOff = (day: string) => ["holiday", "nonWorking"].includes(dayStatus(day, calendar).kind);
  const found = occurrencesOf(firstDayOf(event.sessions), rule, isOff);
  if (found.days.length > 1) return found;
  const sentence = "Con esa regla no se repite ninguna vez.";
  throw new DomainError("invalid", sentence, { untilOn: sentence });
}

/** The days that a rule gives, before anything is written. @throws DomainError as `repeatEvent` */
export async function previewSeries(
  db: Tx,
  actor: Actor,
  { id, ...typed }: TypedSeries & { id: string },
): Promise<Occurrences & { rule: SeriesRule }> {
  assertPermission(actor, "events.edit");
  const event = isUuid(id) ? await base(db, id, actor.officeId) : null;
  if (!event) throw notFound();
  const rule = parseInput(seriesSchema, seriesInput(typed));
  return { ...(await daysOf(db, event, rule)), rule };
}

/**
 * Repeats an event: for each day of the rule a draft that says the same, with its sessions at the same hours by their own
 * clocks and a registration of its own. Who was invited to convene it was invited to it alone.
 * @returns how many drafts were made
 * @throws DomainError not_found, invalid by field, conflict without a day, or when it is of a series or was called off
 */
export function repeatEvent(
  db: PrismaClient,
  actor: Actor,
  { id, ...typed }: TypedSeries & { id: string },
  at = new Date(),
): Promise<number> {
  const work = { actor, action: "event:repeat", permission: "events.edit", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    await holdOwnEvent(tx, actor, id);
    const event = (await base(tx, id, actor.officeId))!;
    const rule = parseInput(seriesSchema, seriesInput(typed));
    const { days } = await daysOf(tx, event, rule);
    const { id: seriesId } = await tx.eventSeries.create({
      data: {
        ...{ ...rule, officeId: actor.officeId, createdAt: at, createdBy: actor.name },
        untilOn: rule.untilOn === null ? null : dateColumn(rule.untilOn),
      },
      select: { id: true },
    });
    await tx.event.update({ where: { id }, data: { seriesId } });
    for (const day of days.slice(1)) await copy(tx, event, { day, seriesId, actor, at });
    return { result: days.length - 1, detail: { event: id, series: seriesId, events: days.length } };
  });
}

async function copy(
  tx: Tx,
  event: Base,
  { day, seriesId, actor, at }: { day: string; seriesId: string; actor: Actor; at: Date },
): Promise<void> {
  const days = daysBetween(firstDayOf(event.sessions), day);
  const { title, purpose, kind, mode, stateCode, countryCode, city, address, link, languages } = event;
  const { audience, organisers, contactName, contactEmail, contactPhone, takesRegistration } = event;
  const { capacity, questions, certificateSessions, certificateHours, demo, officeId } = event;
  await tx.event.create({
    data: {
      ...{ title, purpose, kind, mode, stateCode, countryCode, city, address, link, languages, audience },
      ...{ organisers, contactName, contactEmail, contactPhone, takesRegistration, capacity, questions },
      ...{ certificateSessions, certificateHours, demo, officeId, seriesId, ...moveWindow(event, days) },
      ...{ createdAt: at, updatedAt: at, updatedBy: actor.name },
      areas: { create: event.areas.map(({ areaKey }) => ({ areaKey })) },
      sessions: { create: event.sessions.map((session) => sessionFacts(moveSession(session, days))) },
    },
    select: { id: true },
  });
}
