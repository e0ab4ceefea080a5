import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { type AtlasFilters, countryAddress } from "#lib/atlas/atlas-query.ts";
import { type AtlasCountry, totalOf } from "#lib/atlas/atlas-view.ts";

/** Beyond these a country's cities are in its own page. */
const MOST_CITIES = 6;

const column = createColumns<AtlasCountry>();

const columnsFor = (filters: AtlasFilters) =>
  column.columns([
    column.accessor("name", {
      header: "País",
      meta: { rowHeader: true },
      cell: ({ row: { original } }) => (
        <TextLink href={countryAddress(original.code, filters)}>{original.name}</TextLink>
      ),
    }),
    column.accessor("sisters", { header: "Hermanamientos", meta: { align: "end" } }),
    column.accessor("unregistered", { header: "Sin registro", meta: { align: "end" } }),
    column.accessor("others", { header: "Otros acuerdos", meta: { align: "end" } }),
    column.accessor(totalOf, { id: "total", header: "Total", meta: { align: "end" } }),
    column.accessor(sayCities, { id: "ciudades", header: "Ciudades" }),
  ]);

function sayCities({ cities }: AtlasCountry): string {
  const named = cities.filter(({ name }) => name !== "");
  if (named.length === 0) return "—";
  const shown = named.slice(0, MOST_CITIES).map((city) => `${city.name} (${totalOf(city)})`);
  const more = named.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` y ${more} más` : "");
}

/** The same as the map, in words and numbers. */
export const CountryTable = ({
  countries,
  filters,
}: {
  countries: readonly AtlasCountry[];
  filters: AtlasFilters;
}) => (
  <DataTable
    caption="Vínculos por país, primero donde hay más"
    columns={columnsFor(filters)}
    rows={countries}
    rowId={({ code }) => code}
    empty={<p className="text-tinta-suave">Ningún vínculo es así.</p>}
  />
);
