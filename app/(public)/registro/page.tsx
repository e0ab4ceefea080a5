import type { Metadata } from "next";
import { TakeAway } from "#components/open-data/take-away.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { ORDERS, parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { feedTypes } from "#lib/open-data/feeds/feed-types.ts";
import { readRegistry } from "#lib/registry/public-registry.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";
import { activeFilters } from "./_components/active-filters.ts";
import { AgreementList } from "./_components/agreement-list.tsx";
import { FilterChips } from "./_components/filter-chips.tsx";
import { FilterPanel } from "./_components/filter-panel.tsx";
import { NoAgreements } from "./_components/no-agreements.tsx";
import { SearchForm } from "./_components/search-form.tsx";
import { SearchNotes } from "./_components/search-notes.tsx";

type RegistryPageProps = { searchParams: Promise<AddressParams> };

export async function generateMetadata({ searchParams }: RegistryPageProps): Promise<Metadata> {
  const { filters } = parseAgreementQuery(await searchParams);
  const { q } = filters;
  return {
    title: q ? `«${q}» en el registro de acuerdos` : "Registro de acuerdos",
    description: "Los acuerdos interinstitucionales registrados de los estados y municipios de México.",
    alternates: { types: feedTypes(filters) },
  };
}

export default async function RegistryPage({ searchParams }: RegistryPageProps) {
  const { filters, ignored, results, reasons } = await readRegistry(await searchParams);
  const active = activeFilters(filters, results.areaNames);
  const { total, rows, page, perPage } = results;
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Registro" }]}>
      <PageHeader
        title="Registro de acuerdos interinstitucionales"
        lead="Todo acuerdo registrado se puede leer y descargar aquí, en una dirección que no cambia."
      />
      <SearchForm filters={filters} />
      {ignored.length > 0 ? (
        <Alert tone="warning" title="Parte de la dirección no se pudo usar">
          {ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Alert>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start print:block">
        <FilterPanel filters={filters} results={results} />
        <section aria-labelledby="resultados" className="space-y-4">
          <h2 id="resultados" className="text-xl">
            {countAgreements(results, active.length > 0)}
          </h2>
          {total > 0 ? <p className="text-sm text-tinta-suave">{ORDERS[filters.orden]}</p> : null}
          <FilterChips filters={active} />
          <SearchNotes filters={filters} results={results} />
          {total > 0 ? <AgreementList rows={rows} reasons={reasons} /> : <NoAgreements filters={active} />}
          <Pagination
            page={page}
            pageSize={perPage}
            total={total}
            unit={total === 1 ? "acuerdo" : "acuerdos"}
            href={(pagina) => registryAddress({ ...filters, pagina })}
          />
          <TakeAway filters={filters} />
        </section>
      </div>
    </PageBody>
  );
}

function countAgreements({ total, complete }: AgreementPage, narrowed: boolean): string {
  const number = (complete ? "" : "Más de ") + new Intl.NumberFormat("es-MX").format(total);
  const noun = total === 1 ? "acuerdo registrado" : "acuerdos registrados";
  return narrowed ? `${number} ${noun} con estos filtros` : `${number} ${noun}`;
}
