import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import type { InboxViewKey } from "./inbox-views.ts";

/** The days that the views compare with. */
export interface InboxDays {
  today: IsoDate;
  /** The last day that still counts as soon. */
  soon: IsoDate;
}

type Condition = (desk: InboxDesk, days: InboxDays) => Prisma.Sql;

const OPEN = Prisma.sql`c.status <> 'CLOSED'`;

/** What each view asks of `case_files c`. */
const CONDITIONS = {
  mine: (desk) => isMyTurn(desk),
  overdue: (_desk, { today }) => Prisma.sql`c.due_on < ${today}::date`,
  due_soon: (_desk, { today, soon }) => Prisma.sql`c.due_on BETWEEN ${today}::date AND ${soon}::date`,
  eventuality: () => Prisma.sql`c.eventuality <> '' AND ${OPEN}`,
  assigned: ({ side, actor }) => Prisma.sql`${assigneeColumn(side)} = ${actor.id}::uuid AND ${OPEN}`,
  unassigned: ({ side }) => Prisma.sql`${assigneeColumn(side)} IS NULL AND ${OPEN}`,
  drafts: () => Prisma.sql`c.status = 'DRAFT'`,
  all: () => Prisma.sql`true`,
  closed: () => Prisma.sql`c.status = 'CLOSED'`,
} as const satisfies Record<InboxViewKey, Condition>;

export const viewCondition = (view: InboxViewKey, desk: InboxDesk, days: InboxDays): Prisma.Sql =>
  (CONDITIONS[view] as Condition)(desk, days);

/** The turn is my side's; of the offices, mine alone: what a municipality shares is not its state's to answer. */
export const isMyTurn = ({ side, actor }: InboxDesk): Prisma.Sql =>
  side === "OFFICE"
    ? Prisma.sql`coalesce(c.turn = 'OFFICE' AND c.office_id = ${actor.officeId}::uuid, false)`
    : Prisma.sql`coalesce(c.turn = ${side}::"Side", false)`;

/** Who has the case: in the desk's own authority; for an office, in the one that attends it. */
export const assigneeColumn = (side: Side): Prisma.Sql =>
  side === "CJA" ? Prisma.sql`c.cja_assignee_id` : Prisma.sql`c.dgcp_assignee_id`;
