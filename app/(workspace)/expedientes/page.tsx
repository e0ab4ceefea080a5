import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { INBOX_EXPORT_PATH, inboxHref, inboxOrderHrefs } from "#lib/cases/inbox/inbox-address.ts";
import { INBOX_VIEWS } from "#lib/cases/inbox/inbox-views.ts";
import { openInbox } from "#lib/cases/inbox/open-inbox.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { AssignForm } from "./_components/assign-form.tsx";
import { AssignedMessage } from "./_components/assigned-message.tsx";
import { InboxFilterBar } from "./_components/inbox-filter-bar.tsx";
import { InboxTable } from "./_components/inbox-table.tsx";
import { InboxTabs } from "./_components/inbox-tabs.tsx";
import { NoCases } from "./_components/no-cases.tsx";
import { INBOX_WORDS } from "./_data/inbox-words.ts";
import { requireDesk } from "./_data/require-desk.ts";

type InboxPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Expedientes" };

export default async function InboxPage({ searchParams }: InboxPageProps) {
  const desk = await requireDesk();
  const params = await searchParams;
  const { filters, ignored, page, people } = await openInbox(desk, params);
  // The last case of the last page was just moved, or the address is old.
  if (page.rows.length === 0 && page.page > 1) {
    redirect(inboxHref({ ...filters, pagina: Math.max(1, Math.ceil(page.total / page.pageSize)) }));
  }
  const { role } = desk.actor;
  const words = INBOX_WORDS[desk.side];
  const assigns = hasPermission(role, "cases.assign");
  const table = (
    <InboxTable
      caption={`Expedientes: ${INBOX_VIEWS[filters.vista].label}`}
      side={desk.side}
      order={filters.orden}
      orderHrefs={inboxOrderHrefs(filters)}
      rows={page.rows}
      pick={assigns}
    />
  );
  return (
    <PageBody>
      <AssignedMessage params={params} />
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {hasPermission(role, "cases.draft") ? (
              <LinkButton href="/expedientes/nuevo">Iniciar una solicitud</LinkButton>
            ) : null}
            {page.total > 0 ? (
              <LinkButton href={inboxHref({ ...filters, pagina: 1 }, INBOX_EXPORT_PATH)} variant="secondary">
                Descargar en CSV
              </LinkButton>
            ) : null}
          </>
        }
      />
      <InboxTabs desk={desk} filters={filters} counts={page.counts} />
      {ignored.length > 0 ? (
        <Alert tone="warning" title="Parte de la dirección no se pudo usar">
          {ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Alert>
      ) : null}
      <InboxFilterBar desk={desk} filters={filters} people={people} />
      {page.total === 0 ? <NoCases desk={desk} filters={filters} counts={page.counts} /> : null}
      {page.total > 0 && !assigns ? table : null}
      {page.total > 0 && assigns ? (
        <AssignForm back={inboxHref(filters)} requestKey={randomUUID()} people={people}>
          {table}
        </AssignForm>
      ) : null}
      <Pagination
        {...page}
        unit={page.total === 1 ? "expediente" : "expedientes"}
        href={(pagina) => inboxHref({ ...filters, pagina })}
      />
    </PageBody>
  );
}
