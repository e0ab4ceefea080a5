import type { Tx } from "#lib/kernel/db.ts";

export interface TakenPlace {
  state: "IN" | "WAITING";
  /** From 1: in the order in which people confirmed. */
  turn: number;
}

/**
 * Gives whoever confirms their place, or their turn in the waiting list: the one thing that decides it. One statement that
 * holds the event's row, so that however many come at once they pass one by one: nobody gets in beyond the capacity, and
 * nobody before who came earlier, since a place is never free while somebody waits (`admitWaiting`).
 * @returns null when the registration is not there to be confirmed, or its event was called off or is over
 */
export async function takePlace(tx: Tx, registrationId: string, now: Date): Promise<TakenPlace | null> {
  const [place] = await tx.$queryRaw<TakenPlace[]>`
    WITH held AS MATERIALIZED (
      SELECT id, turns, taken, (capacity IS NULL OR taken < capacity) AS fits FROM events
      WHERE id = (SELECT event_id FROM event_registrations WHERE id = ${registrationId}::uuid)
        AND state = 'PUBLISHED' AND ends_at > ${now}
      FOR UPDATE),
    placed AS (
      UPDATE event_registrations r
      SET state = CASE WHEN held.fits THEN 'IN' ELSE 'WAITING' END::"RegistrationState", turn = held.turns + 1,
        confirmed_at = ${now}, confirm_hash = NULL
      FROM held WHERE r.id = ${registrationId}::uuid AND r.state = 'UNCONFIRMED'
      RETURNING r.state::text, r.turn),
    counted AS (
      UPDATE events e SET turns = held.turns + 1, taken = held.taken + held.fits::int
      FROM held, placed WHERE e.id = held.id)
    SELECT state, turn FROM placed`;
  return place ?? null;
}

export interface Admitted {
  id: string;
  email: string;
  doorCode: string;
}

/**
 * Lets in those who wait while there are places, in the order of their turns.
 * @param eventId of an event whose row the caller already holds: read before, the list would be that of a moment ago
 */
export async function admitWaiting(tx: Tx, eventId: string): Promise<Admitted[]> {
  return tx.$queryRaw<Admitted[]>`
    WITH free AS (SELECT coalesce(capacity - taken, 1000000) AS places FROM events WHERE id = ${eventId}::uuid),
    next AS (
      SELECT id FROM event_registrations WHERE event_id = ${eventId}::uuid AND state = 'WAITING'
      ORDER BY turn LIMIT (SELECT places FROM free)),
    admitted AS (
      UPDATE event_registrations r SET state = 'IN' FROM next WHERE r.id = next.id RETURNING r.id, r.email, r.door_code),
    counted AS (
      UPDATE events SET taken = taken + (SELECT count(*)::int FROM admitted)
      WHERE id = ${eventId}::uuid AND EXISTS (SELECT 1 FROM admitted))
    SELECT id, email, door_code AS "doorCode" FROM admitted`;
}
