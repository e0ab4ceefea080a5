import { businessDaysBetween } from "#lib/calendar/business-days.ts";
import type { Calendar, IsoDate } from "#lib/calendar/types.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { CaseStatus, Outcome, Side, Step } from "#lib/generated/prisma/enums.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { InboxDesk } from "./inbox-desk.ts";

/** A case as a line of the inbox. */
export interface InboxRow {
  id: string;
  version: number;
  /** Null before the filing. */
  folio: string | null;
  title: string;
  officeName: string;
  stateName: string | null;
  /** «Ciudad de Lyon (Francia)», in order. */
  counterparts: string[];
  step: Step;
  status: CaseStatus;
  outcome: Outcome | null;
  turn: Side | null;
  /** It is my side's turn and my office's. */
  mine: boolean;
  /** ISO; null while no term runs. */
  dueOn: IsoDate | null;
  /** Business days from today to the due date; negative once it is past. */
  daysLeft: number | null;
  /** Its date is past, whether or not a business day has gone by since. */
  overdue: boolean;
  provisional: boolean;
  eventuality: boolean;
  filedAt: Date | null;
  assignee: string | null;
}

export const inboxSelect = {
  id: true,
  version: true,
  folio: true,
  title: true,
  officeId: true,
  step: true,
  status: true,
  outcome: true,
  turn: true,
  dueOn: true,
  provisional: true,
  eventuality: true,
  filedAt: true,
  office: { select: { name: true, state: { select: { name: true } } } },
  counterparts: {
    select: { name: true, country: { select: { name: true } } },
    orderBy: { position: "asc" },
  },
  dgcpAssignee: { select: { name: true } },
  cjaAssignee: { select: { name: true } },
} as const satisfies Prisma.CaseFileSelect;

type SelectedCase = Prisma.CaseFileGetPayload<{ select: typeof inboxSelect }>;

/** @param calendar by which the days left are counted, for the rows in sight alone. */
export function toInboxRow(
  row: SelectedCase,
  { side, actor }: InboxDesk,
  { calendar, today }: { calendar: Calendar; today: IsoDate },
): InboxRow {
  const { id, version, folio, title, step, status, outcome, turn, provisional, filedAt } = row;
  const dueOn = row.dueOn && isoOfColumn(row.dueOn);
  return {
    ...{ id, version, folio, title, step, status, outcome, turn, provisional, filedAt },
    officeName: row.office.name,
    stateName: row.office.state?.name ?? null,
    counterparts: row.counterparts.map(({ name, country }) => (country ? `${name} (${country.name})` : name)),
    mine: turn === side && (side !== "OFFICE" || row.officeId === actor.officeId),
    dueOn,
    daysLeft: dueOn === null ? null : businessDaysBetween(today, dueOn, calendar),
    overdue: dueOn !== null && today > dueOn,
    eventuality: row.eventuality !== "",
    assignee: (side === "CJA" ? row.cjaAssignee : row.dgcpAssignee)?.name ?? null,
  };
}
