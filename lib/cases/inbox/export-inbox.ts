import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import type { InboxFilters } from "./inbox-query.ts";
import type { InboxRow } from "./inbox-row.ts";
import { inboxDays, listInboxIds, readInboxRows } from "./search-inbox.ts";

const BATCH = 500;

/**
 * Every case that a list shows, in its order, a batch at a time. Which ones is decided once, at the beginning, so that
 * what moves meanwhile neither falls out nor comes twice; what is said of each is read when its turn comes.
 */
export async function* exportInbox(
  db: Tx,
  desk: InboxDesk,
  filters: InboxFilters,
  now: Date,
): AsyncGenerator<InboxRow> {
  const calendar = await loadCalendar("sre", db);
  const days = inboxDays(calendar, now);
  const ids = await listInboxIds(db, desk, filters, days, { skip: 0, take: null });
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    yield* await readInboxRows(db, desk, batch, { calendar, today: days.today });
  }
}
