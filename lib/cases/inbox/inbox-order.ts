import { Prisma } from "#lib/generated/prisma/client.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import type { InboxOrder, OrderKey } from "./inbox-query.ts";
import { type InboxDays, isMyTurn } from "./view-conditions.ts";

/**
 * The order of the list over `case_files c`. Priority: my turn, what is overdue, an eventuality that
 * waits to be let through (its clock is stopped, so no date would bring it up), the nearest date, the longest wait.
 * Every order ends in the id, which is unique: a row is never on two pages.
 */
export function inboxOrder({ by, direction }: InboxOrder, desk: InboxDesk, { today }: InboxDays): Prisma.Sql {
  const way = direction === "desc" ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`;
  const orders = {
    priority: Prisma.sql`${isMyTurn(desk)} DESC, c.status = 'CLOSED', coalesce(c.due_on < ${today}::date, false) DESC,
      (c.step = 'notice_period' AND c.eventuality <> '') DESC, c.due_on NULLS LAST, c.turn_since NULLS LAST`,
    folio: Prisma.sql`c.folio ${way}`,
    office: Prisma.sql`(SELECT name FROM offices WHERE id = c.office_id) ${way}, c.folio NULLS LAST`,
    step: Prisma.sql`c.step ${way}, c.due_on NULLS LAST`,
    turn: Prisma.sql`c.turn ${way}, c.turn_since NULLS LAST`,
    due: Prisma.sql`c.due_on ${way}`,
  } as const satisfies Record<OrderKey, Prisma.Sql>;
  return Prisma.sql`${orders[by]}, c.id`;
}
