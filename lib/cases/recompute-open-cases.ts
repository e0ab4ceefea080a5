import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { ClockInputs } from "./case-facts-of.ts";
import type { TermRow } from "./clock/case-term.ts";
import { loadClock } from "./clock/load-clock.ts";
import { type ClockProjection, projectClock } from "./clock/project-clock.ts";
import { peopleOfCase } from "./people-of-case.ts";

const BATCH = 500;

const openCaseSelect = {
  id: true,
  folio: true,
  step: true,
  status: true,
  version: true,
  officeId: true,
  dgcpAssigneeId: true,
  cjaAssigneeId: true,
  turn: true,
  dueOn: true,
  provisional: true,
  terms: { include: { suspensions: true } },
} as const satisfies Prisma.CaseFileSelect;

type OpenCase = Prisma.CaseFileGetPayload<{ select: typeof openCaseSelect }>;

/** A due date that is no longer the one shown. ISO dates; null while the clock is stopped. */
export interface MovedDueDate {
  caseId: string;
  folio: string;
  from: string | null;
  to: string | null;
}

/**
 * Counts the open cases again, after the calendar changed, and tells their people which dates moved. Nothing but the
 * projection is written: the ledger of each case is as it was. A case that is moved meanwhile is left to its mover,
 * who counts with the new calendar.
 */
export async function recomputeOpenCases(db: PrismaClient, now = new Date()): Promise<MovedDueDate[]> {
  const clock = await loadClock(db, now);
  const moved: MovedDueDate[] = [];
  for await (const { item, projection } of changedProjections(db, clock)) {
    const done = await db.$transaction(async (tx) => {
      const { count } = await tx.caseFile.updateMany({
        where: { id: item.id, version: item.version },
        data: projection,
      });
      if (count === 1) await tellDueDate(tx, item, projection, clock);
      return count === 1;
    });
    if (done) moved.push(describe(item, projection));
  }
  return moved;
}

/** The same count with a calendar that is only being considered: nothing is written and nobody is told. */
export async function previewMovedDueDates(db: Tx, clock: ClockInputs): Promise<MovedDueDate[]> {
  const moved: MovedDueDate[] = [];
  for await (const { item, projection } of changedProjections(db, clock))
    moved.push(describe(item, projection));
  return moved;
}

async function* changedProjections(db: Tx, { calendar, today }: ClockInputs) {
  let after: string | undefined;
  for (;;) {
    const page: OpenCase[] = await db.caseFile.findMany({
      where: { status: { in: ["ACTIVE", "PREVENTED"] }, ...(after ? { id: { gt: after } } : {}) },
      select: openCaseSelect,
      orderBy: { id: "asc" },
      take: BATCH,
      relationLoadStrategy: "join",
    });
    for (const item of page) {
      const projection = projectClock(item, item.terms satisfies TermRow[], calendar, today);
      const same =
        projection.dueOn?.getTime() === item.dueOn?.getTime() && projection.provisional === item.provisional;
      if (!same) yield { item, projection };
    }
    if (page.length < BATCH) return;
    after = page.at(-1)!.id;
  }
}

async function tellDueDate(
  tx: Prisma.TransactionClient,
  item: OpenCase,
  { dueOn }: ClockProjection,
  clock: ClockInputs,
) {
  if (!dueOn || !item.turn || dueOn.getTime() === item.dueOn?.getTime()) return;
  await notify(tx, {
    eventKey: `calendar:${clock.calendar.version}:${item.id}`,
    recipients: peopleOfCase(item, ["OFFICE", item.turn], null),
    caseId: item.id,
    title: `Expediente ${item.folio}: cambió la fecha de vencimiento`,
    body: `Por un cambio en el calendario de días hábiles, ahora vence el ${formatDate(isoOfColumn(dueOn))}.`,
    link: `/expedientes/${item.id}/plazo`,
  });
}

const describe = (item: OpenCase, { dueOn }: ClockProjection): MovedDueDate => ({
  caseId: item.id,
  folio: item.folio!,
  from: item.dueOn && isoOfColumn(item.dueOn),
  to: dueOn && isoOfColumn(dueOn),
});
