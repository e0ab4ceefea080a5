import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TableFileButtons } from "#components/ui/table-file-buttons.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { readTiesQuery, tieParams, tiesAddress } from "#lib/ties/list/ties-query.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";
import { TiesFilterBar } from "./_components/ties-filter-bar.tsx";
import { TiesTable } from "./_components/ties-table.tsx";
import { TiesTabs } from "./_components/ties-tabs.tsx";
import { VitalityCounts } from "./_components/vitality-counts.tsx";
import { VitalityRule } from "#components/ties/vitality-rule.tsx";
import { requireTies } from "./load-tie.ts";
import { NEW_TIE_HREF, TIES_HREF } from "./tie-hrefs.ts";

type TiesPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Vínculos" };

const PAGE_SIZE = 25;

/** The living agreements and sister ties of an office, or of all of them. */
export default async function TiesPage({ searchParams }: TiesPageProps) {
  const actor = await requireTies();
  const params = await searchParams;
  const { filters, ignored } = readTiesQuery(params);
  const { all, wanted } = await tieDesk.list(actor, filters);
  const ofAll = hasPermission(actor.role, "ties.oversee");
  const filtered = Object.values(tieParams(filters)).some((value) => value !== null);
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE_SIZE));
  const page = Math.min(readPageNumber(params.pagina), pages);
  const create = hasPermission(actor.role, "ties.edit") ? (
    <LinkButton href={NEW_TIE_HREF}>Anotar un hermanamiento</LinkButton>
  ) : null;
  return (
    <PageBody>
      <PageHeader
        title="Vínculos"
        lead={
          ofAll
            ? "Los acuerdos y hermanamientos en los que alguna oficina lleva algo anotado, con su vitalidad."
            : "Los acuerdos vigentes de su territorio y sus hermanamientos, registrados o no: qué se hace con cada uno y qué tan vivo está."
        }
        actions={
          <>
            {create}
            <TableFileButtons href={tiesAddress(filters, 1, `${TIES_HREF}/exportar`)} />
          </>
        }
      />
      <IgnoredFilters sentences={ignored} />
      <TiesTabs current="list" />
      <VitalityCounts rows={all} filters={filters} />
      <VitalityRule />
      <TiesFilterBar filters={filters} all={all} ofAll={ofAll} active={filtered} />
      {wanted.length === 0 ? (
        <EmptyState
          title={filtered ? "Ninguno es así" : "Todavía no hay vínculos"}
          action={filtered ? null : create}
        >
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán los acuerdos vigentes de su territorio y los hermanamientos que registre."}
        </EmptyState>
      ) : (
        <TiesTable rows={wanted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} ofAll={ofAll} />
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={wanted.length}
        unit={wanted.length === 1 ? "vínculo" : "vínculos"}
        href={(number) => tiesAddress(filters, number)}
      />
    </PageBody>
  );
}
