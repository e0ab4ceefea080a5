import { TabLinks } from "#components/ui/tab-links.tsx";
import { inboxHref } from "#lib/cases/inbox/inbox-address.ts";
import type { InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import type { InboxFilters } from "#lib/cases/inbox/inbox-query.ts";
import { INBOX_VIEWS, viewsOf } from "#lib/cases/inbox/inbox-views.ts";
import type { InboxPage } from "#lib/cases/inbox/search-inbox.ts";

type InboxTabsProps = { desk: InboxDesk; filters: InboxFilters; counts: InboxPage["counts"] };

/** The views of the desk under the same filters, each with how many it holds. */
export function InboxTabs({ desk, filters, counts }: InboxTabsProps) {
  return (
    <TabLinks
      label="Vistas de la lista"
      items={viewsOf(desk.side).map((vista) => ({
        href: inboxHref({ ...filters, vista, pagina: 1 }),
        label: INBOX_VIEWS[vista].label,
        count: counts[vista] ?? 0,
        current: vista === filters.vista,
      }))}
    />
  );
}
