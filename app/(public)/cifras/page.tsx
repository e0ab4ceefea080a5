import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { nameOfState } from "#lib/statistics/describe-table.ts";
import { openStatistics } from "#lib/statistics/open-statistics.ts";
import { figuresAddress } from "#lib/statistics/statistics-address.ts";
import { parseStateQuery } from "#lib/statistics/statistics-query.ts";
import { FigureIndex } from "./_components/figure-index.tsx";
import { FigureSection } from "./_components/figure-section.tsx";
import { KeyNumbers } from "./_components/key-numbers.tsx";
import { NoFigures } from "./_components/no-figures.tsx";
import { StateMap } from "./_components/state-map.tsx";
import { StatePicker } from "./_components/state-picker.tsx";
import { keyNumbersOf } from "./_data/key-numbers-of.ts";

type FiguresPageProps = { searchParams: Promise<AddressParams> };

const titleOf = (state: string | null) =>
  state === null ? "Cifras del registro" : `Cifras de ${nameOfState(state)}`;

export async function generateMetadata({ searchParams }: FiguresPageProps): Promise<Metadata> {
  const { state } = parseStateQuery(await searchParams);
  return {
    title: titleOf(state),
    description:
      "Cuántos acuerdos interinstitucionales hay, de quién, con quién, sobre qué y desde cuándo, con su definición y sus datos abiertos.",
  };
}

export default async function FiguresPage({ searchParams }: FiguresPageProps) {
  const { state, ignored } = parseStateQuery(await searchParams);
  const statistics = await openStatistics(state);
  const { scope, tables } = statistics;
  const empty = tables[0]!.figures.total === 0;
  return (
    <PageBody breadcrumbs={crumbsOf(state)} className="space-y-10">
      <PageHeader
        title={titleOf(state)}
        lead="Cada gráfica dice qué cuenta y de qué fecha es, y sus datos se pueden descargar. Se calculan con los acuerdos publicados en el registro."
        actions={empty ? null : <PrintButton />}
      />
      <IgnoredFilters sentences={ignored} />
      <StatePicker state={state} />
      {empty ? (
        <NoFigures state={state} />
      ) : (
        <>
          <KeyNumbers items={keyNumbersOf(statistics)} />
          <FigureIndex />
          {tables.map(({ name, figures }) => (
            <FigureSection key={name} name={name} figures={figures} scope={scope}>
              {name === "estado-nivel" && state === null ? <StateMap rows={figures.rows} /> : null}
            </FigureSection>
          ))}
        </>
      )}
    </PageBody>
  );
}

const crumbsOf = (state: string | null) => [
  { label: "Inicio", href: "/" },
  ...(state === null
    ? [{ label: "Cifras" }]
    : [{ label: "Cifras", href: figuresAddress(null) }, { label: nameOfState(state) }]),
];
