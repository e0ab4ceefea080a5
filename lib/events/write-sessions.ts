import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { EventInput } from "./event-input.ts";

type Session = EventInput["sessions"][number];

/** What a row says when it is written; which one it was is not part of it. */
export const sessionFacts = ({ startsAt, endsAt, timeZone }: Session) => ({ startsAt, endsAt, timeZone });

/**
 * Writes the sessions of an event so that each one goes on being the row that it was, whatever is added or taken away
 * around it: calendars know a session by its row, and so does who came to it. The one that the form names is the same; one
 * without a name is the same when it says the same.
 * @throws DomainError conflict when one to be taken away was already attended
 */
export async function writeSessions(tx: Tx, eventId: string, sessions: readonly Session[]): Promise<void> {
  const former = await tx.eventSession.findMany({
    where: { eventId },
    include: { _count: { select: { attendances: true } } },
  });
  const left = new Map(former.map((row) => [row.id, row]));
  const claim = (session: Session): string | undefined => {
    const same = left.get(session.id) ?? [...left.values()].find((row) => saysTheSame(row, session));
    if (same) left.delete(same.id);
    return same?.id;
  };
  const named = sessions.toSorted((a, b) => Number(left.has(b.id)) - Number(left.has(a.id)));
  const claimed = named.map((session) => ({ session, id: claim(session) }));
  if ([...left.values()].some((row) => row._count.attendances > 0)) {
    throw new DomainError("conflict", "Ya se pasó lista en una de las sesiones que quitó: esa se queda.");
  }
  // The new ones first: a published event is never without a day.
  await tx.eventSession.createMany({
    data: claimed.flatMap(({ id, session }) => (id ? [] : { ...sessionFacts(session), eventId })),
  });
  for (const { id, session } of claimed) {
    if (id) await tx.eventSession.update({ where: { id }, data: sessionFacts(session) });
  }
  await tx.eventSession.deleteMany({ where: { id: { in: [...left.keys()] } } });
}

const saysTheSame = (row: Omit<Session, "id">, session: Session): boolean =>
  row.startsAt.getTime() === session.startsAt.getTime() &&
  row.endsAt.getTime() === session.endsAt.getTime() &&
  row.timeZone === session.timeZone;
