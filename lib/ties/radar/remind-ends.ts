import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { RADAR_HREF } from "../tie-hrefs.ts";
import { type Ending, readEnding } from "./read-ending.ts";

type Due = Ending & { officeId: string };

/** What was told: a thing, its end and the threshold. An end that moves is another one. */
const keyOf = (one: {
  officeId: string;
  agreementId: string | null;
  tieId: string | null;
  endsOn: string;
  months: number;
}) => [one.officeId, one.agreementId ?? one.tieId, one.endsOn, one.months].join(" ");

/**
 * Tells each office, twelve, six and three months before, that something of its ends: once for each threshold, however
 * many times and by however many at once it is called. What reached several at once is told by the nearest alone; what
 * its office closed is not told.
 */
export async function remindEnds(db: PrismaClient, now = new Date()): Promise<void> {
  const today = mexicoCityDay(now);
  const ending = await readEnding(db, null, today);
  const told = new Set(
    (await db.tieReminder.findMany({ where: { endsOn: { gte: dateColumn(today) } } })).map((row) =>
      keyOf({ ...row, endsOn: isoOfColumn(row.endsOn) }),
    ),
  );
  const due = ending.filter((one): one is Due => one.officeId !== null && !one.isClosed);
  for (const one of due) if (!told.has(keyOf(of(one)))) await db.$transaction((tx) => remind(tx, one, now));
}

/** Of a registered agreement, itself; of a tie without registration, the tie. */
const of = (one: Due) => ({ ...one, tieId: one.agreementId === null ? one.tieId : null });

async function remind(tx: Tx, one: Due, at: Date): Promise<void> {
  const { officeId, agreementId, tieId, months, endsOn } = of(one);
  const { count } = await tx.tieReminder.createMany({
    data: [{ officeId, agreementId, tieId, months, endsOn: dateColumn(endsOn), at }],
    skipDuplicates: true,
  });
  // Whoever was first has told it, or is telling it.
  if (count === 0) return;
  await notify(tx, {
    eventKey: `tie-end:${officeId.slice(-12)}:${(agreementId ?? tieId)!.slice(-12)}:${endsOn}:${months}`,
    recipients: peopleOfOffice(officeId, "ties.edit"),
    title: `Termina en ${months} meses o menos: ${one.agreementNumber ?? one.name}`,
    body: `${one.name}, con ${one.counterparts}, termina el ${formatDate(endsOn)}. El radar dice qué puede hacerse.`,
    link: RADAR_HREF,
  });
}
