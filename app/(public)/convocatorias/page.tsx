import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { callDesk } from "#lib/calls/call-desk.ts";
import {
  callParams,
  callsAddress,
  callsFeedAddress,
  readCallsQuery,
  selectCalls,
} from "#lib/calls/public/calls-query.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { CallCard } from "./_components/call-card.tsx";
import { CallsFilterBar } from "./_components/calls-filter-bar.tsx";

type CallsPageProps = { searchParams: Promise<AddressParams> };

const PAGE_SIZE = 10;

export async function generateMetadata({ searchParams }: CallsPageProps): Promise<Metadata> {
  const { filters } = readCallsQuery(await searchParams);
  const { appUrl } = getSettings();
  return {
    title: "Convocatorias",
    description:
      "Convocatorias de cooperación internacional para gobiernos de estados y municipios: para qué, cuánto y hasta cuándo.",
    alternates: {
      types: {
        "application/atom+xml": appUrl + callsFeedAddress("atom", filters),
        "application/feed+json": appUrl + callsFeedAddress("json", filters),
      },
    },
  };
}

export default async function CallsPage({ searchParams }: CallsPageProps) {
  const params = await searchParams;
  const { filters, ignored } = readCallsQuery(params);
  const [all, areas] = await Promise.all([callDesk.listPublished(), callDesk.listAreas()]);
  const calls = selectCalls(all, filters);
  const page = Math.min(readPageNumber(params.pagina), Math.max(1, Math.ceil(calls.length / PAGE_SIZE)));
  const filtered = Object.values(callParams(filters)).some((value) => value !== null);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Convocatorias" }]}>
      <PageHeader
        title="Convocatorias"
        lead="De agencias, organismos y gobiernos de otros países, para estados y municipios. Las cerradas se quedan aquí: muchas vuelven cada año."
      />
      <IgnoredFilters sentences={ignored} />
      <CallsFilterBar filters={filters} active={filtered} areas={areas} />
      <p role="status">
        {calls.length === 1 ? "Una convocatoria" : `${calls.length} convocatorias`}
        {filtered ? " con esos filtros" : ""}, primero las que cierran antes.
      </p>
      {calls.length === 0 ? (
        <EmptyState title={filtered ? "Ninguna convocatoria es así" : "Todavía no hay convocatorias"}>
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán las que publique la DGCP."}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {calls.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((call) => (
            <CallCard key={call.id} call={call} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={calls.length}
        unit={calls.length === 1 ? "convocatoria" : "convocatorias"}
        href={(number) => callsAddress(filters, number)}
      />
      <p className="text-sm print:hidden">
        Seguir esta lista:{" "}
        <a href={callsFeedAddress("atom", filters)} className="link">
          Atom
        </a>{" "}
        o{" "}
        <a href={callsFeedAddress("json", filters)} className="link">
          JSON Feed
        </a>
        .
      </p>
    </PageBody>
  );
}
