import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { REMINDER_DAYS } from "../membership-words.ts";

interface Due {
  id: string;
  renewsOn: Date;
  days: number;
  officeId: string;
  network: string;
}

/**
 * Tells the people who see to a membership that it is about to be renewed: once when sixty days are left and once when
 * fifteen are, however often and by however many it is called. One that was written down later than its first notice
 * gets only the second.
 */
export async function remindRenewals(db: PrismaClient, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const due of await takeDue(tx, mexicoCityDay(now), now)) await tell(tx, due);
  });
}

/** Those to be told now, each written down as told in the same statement: of two who come at once, one gets it. */
const takeDue = (tx: Tx, today: string, now: Date): Promise<Due[]> => tx.$queryRaw`
  WITH near AS (
    SELECT m.id, m.renews_on, m.office_id, n.name,
      (SELECT min(d) FROM unnest(${[...REMINDER_DAYS]}::int[]) AS d WHERE m.renews_on - ${today}::date <= d) AS days
    FROM network_memberships m JOIN networks n ON n.id = m.network_id
    WHERE m.state = 'ACTIVE'
      AND m.renews_on BETWEEN ${today}::date AND ${today}::date + ${Math.max(...REMINDER_DAYS)}::int),
  told AS (
    INSERT INTO membership_reminders (membership_id, renews_on, days_before, at)
    SELECT id, renews_on, days, ${now} FROM near
    ON CONFLICT DO NOTHING RETURNING membership_id)
  SELECT near.id, renews_on AS "renewsOn", days, office_id AS "officeId", name AS network
  FROM near JOIN told ON told.membership_id = near.id ORDER BY near.id`;

const tell = (tx: Tx, { id, renewsOn, days, officeId, network }: Due): Promise<void> => {
  const day = isoOfColumn(renewsOn);
  return notify(tx, {
    eventKey: `renewal:${id}:${day}:${days}`,
    recipients: peopleOfOffice(officeId, "partners.edit"),
    title: `La membresía en ${network} se renueva el ${formatDate(day)}`,
    body: "Revise si conviene seguir: qué se aprovechó de ella en el año y cuánto cuesta.",
    link: `/redes-oficina/${id}`,
  });
};
