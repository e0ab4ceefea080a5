import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { addBusinessDays } from "#lib/calendar/business-days.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { notify } from "#lib/notifications/notify.ts";
import { loadClock } from "../clock/load-clock.ts";
import { peopleOfCase } from "../people-of-case.ts";

/** Business days before the due date when whoever has the turn is reminded. */
const NOTICE_DAYS = 2;

/** Tells whoever has the turn that a term is about to fall due, and once more when it has. */
export async function remindDue(db: PrismaClient, now = new Date()): Promise<void> {
  const { calendar, today } = await loadClock(db, now);
  const horizon = dateColumn(addBusinessDays(today, NOTICE_DAYS, calendar));
  const near = await db.caseFile.findMany({
    where: { status: { in: ["ACTIVE", "PREVENTED"] }, dueOn: { lte: horizon }, turn: { not: null } },
    select: {
      id: true,
      folio: true,
      officeId: true,
      dgcpAssigneeId: true,
      cjaAssigneeId: true,
      turn: true,
      dueOn: true,
    },
  });
  for (const item of near) {
    const dueOn = isoOfColumn(item.dueOn!);
    const late = dueOn < today;
    await db.$transaction((tx) =>
      notify(tx, {
        // A due date that moves is another event; the same one is told once before and once after it falls.
        eventKey: `due:${item.id}:${dueOn}:${late ? "late" : "near"}`,
        recipients: peopleOfCase(item, [item.turn!], null),
        caseId: item.id,
        title: `Expediente ${item.folio}: ${late ? "el plazo venció" : "el plazo vence pronto"}`,
        body: `${late ? "Venció" : "Vence"} el ${formatDate(dueOn)}.`,
        link: `/expedientes/${item.id}`,
      }),
    );
  }
}
