import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { INDEX_DEFINITION } from "#lib/activity-index/index-definition.ts";
import { indexDesk } from "#lib/activity-index/index-desk.ts";
import { indexAddress, readIndexQuery } from "#lib/activity-index/index-query.ts";
import { yearsOf } from "#lib/activity-index/index-series.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { CountryIndex } from "./_components/country-index.tsx";
import { HowToRead } from "./_components/how-to-read.tsx";
import { IndexPicker } from "./_components/index-picker.tsx";
import { StateIndex } from "./_components/state-index.tsx";

type IndexPageProps = { searchParams: Promise<AddressParams> };

const TITLE = "Índice de acción internacional";

const titleOf = (state: string | null) => (state === null ? TITLE : `${TITLE} de ${nameOfState(state)}`);

export async function generateMetadata({ searchParams }: IndexPageProps): Promise<Metadata> {
  const { state } = readIndexQuery(await searchParams, []);
  return { title: titleOf(state), description: INDEX_DEFINITION };
}

export default async function IndexPage({ searchParams }: IndexPageProps) {
  const series = await indexDesk.read();
  const { year, state, ignored } = readIndexQuery(await searchParams, series);
  return (
    <PageBody breadcrumbs={crumbsOf(year, state)} className="space-y-10">
      <PageHeader title={titleOf(state)} lead={INDEX_DEFINITION} actions={<PrintButton />} />
      <IgnoredFilters sentences={ignored} />
      {year === null ? (
        <EmptyState title="Todavía no hay índice">Aquí estará el de cada estado.</EmptyState>
      ) : (
        <>
          <IndexPicker years={yearsOf(series)} year={year} state={state} />
          {state === null ? (
            <CountryIndex series={series} year={year} />
          ) : (
            <StateIndex
              series={series}
              year={year}
              state={state}
              history={await indexDesk.readHistory(state, year)}
            />
          )}
        </>
      )}
      <HowToRead />
    </PageBody>
  );
}

const crumbsOf = (year: number | null, state: string | null) => [
  { label: "Inicio", href: "/" },
  ...(state === null
    ? [{ label: TITLE }]
    : [{ label: TITLE, href: indexAddress({ year, state: null }) }, { label: nameOfState(state) }]),
];
