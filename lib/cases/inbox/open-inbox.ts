import { getDatabase } from "#lib/kernel/db.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { listAssignable } from "../list-assignable.ts";
import { exportInbox } from "./export-inbox.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import { type InboxQuery, parseInboxQuery } from "./inbox-query.ts";
import { type InboxPage, searchInbox } from "./search-inbox.ts";

export interface OpenInbox extends InboxQuery {
  page: InboxPage;
  /** Who can have a case in the desk's own authority; empty for an office. */
  people: { id: string; name: string }[];
}

/** The screens' door to the inbox: what an address of it shows. */
export async function openInbox(desk: InboxDesk, params: AddressParams): Promise<OpenInbox> {
  const query = parseInboxQuery(params, desk.side);
  const db = getDatabase();
  const [page, people] = await Promise.all([
    searchInbox(db, desk, query.filters, new Date()),
    desk.side === "OFFICE" ? [] : listAssignable(db, desk.actor),
  ]);
  return { ...query, page, people };
}

/** The whole list of an address, for a file. */
export const openInboxExport = (desk: InboxDesk, params: AddressParams) =>
  exportInbox(getDatabase(), desk, parseInboxQuery(params, desk.side).filters, new Date());
