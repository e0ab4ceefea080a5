import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TableFileButtons } from "#components/ui/table-file-buttons.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { oversightDesk } from "#lib/plan-oversight/oversight-desk.ts";
import {
  PLANS_HREF,
  plansHref,
  plansParams,
  readPlansQuery,
  selectPlans,
} from "#lib/plan-oversight/plans-query.ts";
import { PlansFilterBar } from "./_components/plans-filter-bar.tsx";
import { PlansTable } from "./_components/plans-table.tsx";

type PlansPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Planes de las oficinas" };

const PAGE_SIZE = 50;

/** Who has a plan and how alive it is, for the DGCP. */
export default async function OfficePlansPage({ searchParams }: PlansPageProps) {
  const actor = await requirePermission("plans.oversee");
  const params = await searchParams;
  const { filters, ignored } = readPlansQuery(params);
  const all = await oversightDesk.readAll(actor);
  const rows = selectPlans(all, filters);
  const page = Math.min(readPageNumber(params.pagina), Math.max(1, Math.ceil(rows.length / PAGE_SIZE)));
  const filtered = Object.values(plansParams(filters)).some((value) => value !== null);
  const adopted = all.filter((row) => row.adopted).length;
  const file = plansHref(filters, 1, `${PLANS_HREF}/exportar`);
  return (
    <PageBody>
      <PageHeader
        title="Planes de las oficinas"
        lead={`Con una versión adoptada: ${adopted} de ${all.length} oficinas. De un borrador solo se sabe que existe: lo que dice es de su oficina.`}
        actions={<TableFileButtons href={file} />}
      />
      <IgnoredFilters sentences={ignored} />
      <PlansFilterBar filters={filters} active={filtered} />
      <Disclosure summary="Qué es cada columna">
        <p className="max-w-measure">
          Los huecos y las acciones salen de la última versión adoptada. Medidos a tiempo: de los indicadores
          con meta en un periodo que ya terminó, cuántos tienen medición de ese último periodo. De lo medido
          se cuentan la fecha y el periodo; el valor es de la oficina hasta que lo publica. Una acción de
          fecha pasada pudo haberse hecho: lo dicen sus avances.
        </p>
      </Disclosure>
      <p role="status">
        {rows.length === 1 ? "Una oficina" : `${rows.length} oficinas`}
        {filtered ? " con esos filtros" : ""}.
      </p>
      {rows.length === 0 ? (
        <EmptyState title="Ninguna oficina es así">
          Quite algún filtro o pruebe con menos palabras.
        </EmptyState>
      ) : (
        <PlansTable rows={rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} filters={filters} />
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={rows.length}
        unit={rows.length === 1 ? "oficina" : "oficinas"}
        href={(number) => plansHref(filters, number)}
      />
    </PageBody>
  );
}
