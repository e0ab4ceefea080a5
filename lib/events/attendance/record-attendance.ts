import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent } from "../change-event.ts";
import { atTheDoor } from "../cohosts/at-the-door.ts";
import type { MarkOutcome, MarkResult } from "./mark.ts";
import { marksSchema } from "./mark-input.ts";
import { type KnownMark, writeMarks } from "./write-marks.ts";

const workOf = (actor: Actor, target: string, at: Date) =>
  ({ actor, action: "event:attend", permission: "events.edit", target, at }) as const;

async function assertHappens(tx: Tx, actor: Actor, id: string): Promise<void> {
  const event =
    isUuid(id) &&
    (await tx.event.findFirst({ where: { AND: [{ id, code: { not: null } }, atTheDoor(actor)] } }));
  if (!event) throw notFound();
  if (event.state === "CANCELLED") throw new DomainError("conflict", "El evento se canceló: no hay lista.");
}

/**
 * Takes in what a telephone at the door marked, now or while it had no network. The same marks may come as often as they
 * like and from as many telephones: each person counts once in each session.
 * @param typed the marks as they came
 * @returns what became of each, in their order
 * @throws DomainError not_found for another office's, conflict once it was called off, invalid
 */
export function recordMarks(
  db: PrismaClient,
  actor: Actor,
  { eventId, marks: typed }: { eventId: string; marks: unknown },
  now = new Date(),
): Promise<MarkResult[]> {
  return changeEvent(db, workOf(actor, eventId, now), async (tx) => {
    await assertHappens(tx, actor, eventId);
    const marks = parseInput(marksSchema, typed);
    const people = await tx.eventRegistration.findMany({
      where: { eventId, doorCode: { in: marks.map(({ code }) => code) }, state: { in: ["IN", "WAITING"] } },
      select: { id: true, name: true, state: true, doorCode: true },
    });
    const byCode = new Map(people.map((person) => [person.doorCode, person]));
    const sessions = await tx.eventSession.findMany({ where: { eventId }, select: { id: true } });
    const judged = marks.map((mark) => {
      const person = byCode.get(mark.code);
      const isThere = sessions.some(({ id }) => id === mark.session);
      return { mark, person, refusal: refusalOf(person?.state, isThere) };
    });
    const known = judged.flatMap(({ mark, person, refusal }): KnownMark | [] => {
      if (refusal !== null) return [];
      // A clock that is ahead would make a mark that cannot be undone.
      const at = mark.at > now ? now : mark.at;
      return { id: mark.id, sessionId: mark.session, registrationId: person!.id, at };
    });
    const count = await writeMarks(tx, known, actor.name);
    const counting = await readCounting(tx, known);
    const result = judged.map(({ mark, person, refusal }) => {
      const counts = counting.has(`${mark.session} ${person?.id}`);
      return { id: mark.id, name: person?.name ?? "", outcome: refusal ?? (counts ? "counts" : "undone") };
    });
    return { result, detail: count > 0 ? { event: eventId, marks: count } : null };
  });
}

function refusalOf(state: string | undefined, isThere: boolean): MarkOutcome | null {
  if (state === undefined) return "nobody";
  if (!isThere) return "no session";
  return state === "WAITING" ? "waiting" : null;
}

async function readCounting(tx: Tx, marks: readonly KnownMark[]): Promise<Set<string>> {
  const rows = await tx.eventAttendance.findMany({
    where: {
      sessionId: { in: marks.map(({ sessionId }) => sessionId) },
      registrationId: { in: marks.map(({ registrationId }) => registrationId) },
      undoneAt: null,
    },
    select: { sessionId: true, registrationId: true },
  });
  return new Set(rows.map(({ sessionId, registrationId }) => `${sessionId} ${registrationId}`));
}

/** Marks somebody in the list by hand, or takes their mark back. Doing it twice is doing it once. @throws as `recordMarks` */
export function setAttendance(
  db: PrismaClient,
  actor: Actor,
  who: { eventId: string; sessionId: string; registrationId: string; came: boolean },
  now = new Date(),
): Promise<void> {
  const { eventId, sessionId, registrationId, came } = who;
  return changeEvent(db, workOf(actor, eventId, now), async (tx) => {
    await assertHappens(tx, actor, eventId);
    if (!isUuid(sessionId) || !isUuid(registrationId)) throw notFound();
    const found = await tx.eventRegistration.count({
      where: { id: registrationId, eventId, state: "IN", event: { sessions: { some: { id: sessionId } } } },
    });
    if (found === 0) throw notFound();
    const count = came
      ? await writeMarks(tx, [{ id: randomUUID(), sessionId, registrationId, at: now }], actor.name)
      : await undo(tx, { sessionId, registrationId }, now);
    return {
      result: undefined,
      detail: count > 0 ? { event: eventId, ...(came ? { marks: count } : { undone: count }) } : null,
    };
  });
}

async function undo(tx: Tx, mark: { sessionId: string; registrationId: string }, now: Date): Promise<number> {
  const { count } = await tx.eventAttendance.updateMany({
    where: { ...mark, undoneAt: null },
    data: { undoneAt: now },
  });
  return count;
}
