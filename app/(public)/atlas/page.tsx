import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FileLinks } from "#components/open-data/file-links.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { atlasDesk } from "#lib/atlas/atlas-desk.ts";
import { ATLAS_RULE } from "#lib/atlas/atlas-day.ts";
import {
  ATLAS_PATH,
  atlasAddress,
  atlasFileAddress,
  atlasJsonAddress,
  readAtlasQuery,
} from "#lib/atlas/atlas-query.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { NETWORKS_PATH } from "#lib/networks/public/networks-query.ts";
import { NOTICES_PATH } from "#lib/partner-notices/public/notice-paths.ts";
import { AtlasFilterBar } from "./_components/atlas-filter-bar.tsx";
import { AtlasMap } from "./_components/atlas-map.tsx";
import { CountryTable } from "./_components/country-table.tsx";
import { SummaryLine } from "./_components/summary-line.tsx";
import { TieList } from "./_components/tie-list.tsx";
import { YearSlider } from "./_components/year-slider.tsx";

export const metadata: Metadata = {
  title: "Atlas",
  description:
    "Los vínculos de los estados y municipios de México con el mundo, por país, ciudad y año: hermanamientos y acuerdos en vigor.",
};

export default async function AtlasPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const { filters, ignored } = readAtlasQuery(await searchParams);
  const { atlas, ties } = await atlasDesk.read(filters);
  const { year, firstYear: first, lastYear: last, countries } = atlas;
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Atlas" }]}>
      <PageHeader
        title="Atlas"
        lead="Con qué países y ciudades tienen vínculos los estados y municipios de México, y cómo ha cambiado con los años."
        actions={
          <>
            <LinkButton href={NOTICES_PATH} variant="secondary">
              Buscan contraparte
            </LinkButton>
            <LinkButton href={NETWORKS_PATH} variant="secondary">
              Redes
            </LinkButton>
          </>
        }
      />
      <IgnoredFilters sentences={ignored} />
      <AtlasFilterBar href={ATLAS_PATH} filters={filters} years={{ first, last }} places />
      <SummaryLine atlas={atlas} filters={filters} />
      <Panel title={filters.anio === null ? "El mapa, hoy" : `El mapa en ${year}`}>
        <YearSlider {...{ first, last, year }} base={atlasAddress({ ...filters, anio: null })} />
        <AtlasMap countries={countries} state={filters.estado} />
      </Panel>
      <section aria-labelledby="paises" className="space-y-4">
        <h2 id="paises" className="text-xl">
          Por país
        </h2>
        <CountryTable countries={countries} filters={filters} />
      </section>
      <section aria-labelledby="compartidos" className="space-y-4">
        <h2 id="compartidos" className="text-xl">
          Vínculos que sus oficinas comparten
        </h2>
        <TieList ties={ties} />
      </section>
      <Disclosure summary="Qué se cuenta">
        <p className="max-w-measure">{ATLAS_RULE}</p>
      </Disclosure>
      <FileLinks
        title="Llevarse estos datos"
        files={[
          ...TABLE_FORMATS.map((format) => ({
            label: TABLE_LABELS[format],
            href: atlasFileAddress(format, filters),
          })),
          { label: "JSON", href: atlasJsonAddress(filters) },
        ]}
      />
    </PageBody>
  );
}
