import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FileLinks } from "#components/open-data/file-links.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { atlasDesk } from "#lib/atlas/atlas-desk.ts";
import {
  ATLAS_PATH,
  atlasFileAddress,
  atlasJsonAddress,
  countryAddress,
  readAtlasQuery,
} from "#lib/atlas/atlas-query.ts";
import { COUNTRY_PAGE_SIZE } from "#lib/atlas/read-country.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { countryRegion } from "#lib/catalogues/country-region.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { AtlasFilterBar } from "../_components/atlas-filter-bar.tsx";
import { AtlasMap } from "../_components/atlas-map.tsx";
import { CityTable } from "../_components/city-table.tsx";
import { SummaryLine } from "../_components/summary-line.tsx";
import { TieList } from "../_components/tie-list.tsx";
import { YearSlider } from "../_components/year-slider.tsx";
import { CountryAgreements } from "./_components/country-agreements.tsx";
import { OtherThings } from "./_components/other-things.tsx";

type CountryPageProps = { params: Promise<{ pais: string }>; searchParams: Promise<AddressParams> };

/** The code of an address, whatever its capitals; a 404 for what is no country abroad. */
async function loadCode(params: CountryPageProps["params"]): Promise<string> {
  const code = (await params).pais.toUpperCase();
  return code === "MX" || countryRegion(code) === null ? notFound() : code;
}

export async function generateMetadata({ params }: CountryPageProps): Promise<Metadata> {
  const name = countryName(await loadCode(params));
  return {
    title: `${name} en el atlas`,
    description: `Los vínculos de los estados y municipios de México con ${name}: acuerdos, hermanamientos, convocatorias, eventos y quién busca contraparte ahí.`,
  };
}

export default async function CountryPage({ params, searchParams }: CountryPageProps) {
  const code = await loadCode(params);
  const typed = await searchParams;
  const { filters: read, ignored } = readAtlasQuery(typed);
  const filters = { ...read, pais: null, region: null };
  const page = readPageNumber(typed.pagina);
  const { atlas, ties, agreements, ...others } = await atlasDesk.readCountry(code, { filters, page });
  const { year, firstYear: first, lastYear: last, countries } = atlas;
  const name = countryName(code);
  const whole = { ...filters, pais: code };
  return (
    <PageBody
      breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Atlas", href: ATLAS_PATH }, { label: name }]}
    >
      <PageHeader overline={WORLD_REGIONS[countryRegion(code)!].label} title={name} />
      <IgnoredFilters sentences={ignored} />
      <AtlasFilterBar
        href={`${ATLAS_PATH}/${code}`}
        filters={filters}
        years={{ first, last }}
        places={false}
      />
      <SummaryLine atlas={atlas} filters={filters} />
      <Panel title={filters.anio === null ? "El mapa, hoy" : `El mapa en ${year}`}>
        <YearSlider {...{ first, last, year }} base={countryAddress(code, { ...filters, anio: null })} />
        <AtlasMap countries={countries} state={filters.estado} />
      </Panel>
      <section aria-labelledby="ciudades" className="space-y-4">
        <h2 id="ciudades" className="text-xl">
          Por ciudad
        </h2>
        <CityTable cities={countries[0]?.cities ?? []} />
      </section>
      <section aria-labelledby="compartidos" className="space-y-4">
        <h2 id="compartidos" className="text-xl">
          Vínculos que sus oficinas comparten
        </h2>
        <TieList ties={ties} />
      </section>
      <section aria-labelledby="acuerdos" className="space-y-4">
        <h2 id="acuerdos" className="text-xl">
          Acuerdos registrados
        </h2>
        <CountryAgreements rows={agreements.rows} />
        <Pagination
          page={agreements.page}
          pageSize={COUNTRY_PAGE_SIZE}
          total={agreements.total}
          unit={agreements.total === 1 ? "acuerdo" : "acuerdos"}
          href={(number) => countryAddress(code, filters, number)}
        />
      </section>
      <OtherThings name={name} code={code} {...others} />
      <FileLinks
        title="Llevarse estos datos"
        files={[
          ...TABLE_FORMATS.map((format) => ({
            label: TABLE_LABELS[format],
            href: atlasFileAddress(format, whole),
          })),
          { label: "JSON", href: atlasJsonAddress(whole) },
        ]}
      />
    </PageBody>
  );
}
