import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TableFileButtons } from "#components/ui/table-file-buttons.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { supportDesk } from "#lib/support/support-desk.ts";
import {
  readSupportQuery,
  SUPPORT_HREF,
  SUPPORT_LISTS,
  type SupportList,
  supportListHref,
  supportParams,
} from "#lib/support/support-query.ts";
import { requireSupport } from "./require-support.ts";
import { RequestsTable } from "./_components/requests-table.tsx";
import { SupportFilterBar } from "./_components/support-filter-bar.tsx";

type SupportPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Solicitudes de apoyo" };

const PAGE_SIZE = 50;
const LISTS = Object.keys(SUPPORT_LISTS) as SupportList[];

/** What an office asked the DGCP for, or what all of them did. */
export default async function SupportPage({ searchParams }: SupportPageProps) {
  const actor = await requireSupport();
  const params = await searchParams;
  const { filters, ignored } = readSupportQuery(params);
  const asked = { page: readPageNumber(params.pagina), pageSize: PAGE_SIZE };
  const { rows, total, page } = await supportDesk.list(actor, filters, asked);
  const attends = hasPermission(actor.role, "support.attend");
  const filtered = Object.values(supportParams(filters)).some((value) => value !== null);
  const file = supportListHref(filters, 1, `${SUPPORT_HREF}/exportar`);
  return (
    <PageBody>
      <PageHeader
        title="Solicitudes de apoyo"
        lead={
          attends
            ? "Lo que las oficinas piden a la DGCP y no es un expediente. Primero, lo que vence antes."
            : "Pida a la DGCP información, un contacto, ayuda o capacitación. Cada solicitud tiene un plazo y queda por escrito."
        }
        actions={
          <>
            {hasPermission(actor.role, "support.ask") ? (
              <LinkButton href={`${SUPPORT_HREF}/nueva`}>Pedir apoyo</LinkButton>
            ) : null}
            <TableFileButtons href={file} />
          </>
        }
      />
      <IgnoredFilters sentences={ignored} />
      <TabLinks
        label="Solicitudes"
        items={LISTS.map((lista) => ({
          href: supportListHref({ ...filters, lista }),
          label: SUPPORT_LISTS[lista],
          current: lista === filters.lista,
        }))}
      />
      <SupportFilterBar filters={filters} attends={attends} active={filtered} />
      {rows.length === 0 ? (
        <EmptyState
          title={
            filtered
              ? "Ninguna es así"
              : `Ninguna solicitud ${filters.lista === "abiertas" ? "abierta" : "concluida"}`
          }
        >
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí quedarán, cada una con su plazo y todo lo que se diga en ella."}
        </EmptyState>
      ) : (
        <RequestsTable rows={rows} attends={attends} ended={filters.lista === "concluidas"} />
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        unit={total === 1 ? "solicitud" : "solicitudes"}
        href={(number) => supportListHref(filters, number)}
      />
    </PageBody>
  );
}
