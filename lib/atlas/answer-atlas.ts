import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type FileColumn, type TableFormat } from "#lib/open-data/table-file.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { atlasDesk } from "./atlas-desk.ts";
import { ATLAS_RULE } from "./atlas-day.ts";
import { type AtlasFilters, isFiltered, readAtlasQuery } from "./atlas-query.ts";
import { type AtlasCity, type AtlasCountry, type TieCounts, totalOf } from "./atlas-view.ts";

interface PlaceRow {
  country: AtlasCountry;
  city: AtlasCity;
}

const text = (name: string, width: number, read: (row: PlaceRow) => string): FileColumn<PlaceRow> => ({
  ...{ name, width, read },
});
const count = (name: string, read: (row: PlaceRow) => number | null): FileColumn<PlaceRow> => ({
  ...{ name, read, width: 14 },
});

const COLUMNS: readonly FileColumn<PlaceRow>[] = [
  text("pais", 8, ({ country }) => country.code),
  text("nombre", 24, ({ country }) => country.name),
  text("region", 24, ({ country }) => WORLD_REGIONS[country.region].slug),
  text("ciudad", 30, ({ city }) => city.name),
  count("longitud", ({ city }) => city.point && city.point[0]),
  count("latitud", ({ city }) => city.point && city.point[1]),
  count("hermanamientos", ({ city }) => city.sisters),
  count("otros_acuerdos", ({ city }) => city.others),
  count("hermanamientos_sin_registro", ({ city }) => city.unregistered),
  count("vinculos", ({ city }) => totalOf(city)),
];

function filtersOf(request: Request): AtlasFilters {
  const { filters, ignored } = readAtlasQuery(Object.fromEntries(new URL(request.url).searchParams));
  if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
  return filters;
}

/** The atlas as a file, a row for each city: `GET /api/atlas.csv?anio=2010&region=europa`. */
export async function answerAtlasFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const filters = filtersOf(request);
    const { atlas } = await atlasDesk.read(filters);
    const parts = [
      getSettings().mode === "demo" && "demostracion",
      "atlas",
      isFiltered(filters) && "seleccion",
    ];
    return await answerTableFile(request, format, {
      name: parts.filter(Boolean).join("-"),
      ...{ title: "Atlas", columns: COLUMNS },
      rows: atlas.countries.flatMap((country) => country.cities.map((city) => ({ country, city }))),
    });
  } catch (error) {
    return answerRefusal(error);
  }
}

const countsOf = (counts: TieCounts) => ({
  hermanamientos: counts.sisters,
  otros_acuerdos: counts.others,
  hermanamientos_sin_registro: counts.unregistered,
});

/** The same for programs: `GET /api/atlas?anio=2010&region=europa`. */
export async function answerAtlas(request: Request): Promise<Response> {
  try {
    const { atlas } = await atlasDesk.read(filtersOf(request));
    const answer = {
      ...{ anio: atlas.year, fecha: atlas.day, definicion: ATLAS_RULE, ...countsOf(atlas) },
      sin_pais: atlas.withoutCountry,
      paises: atlas.countries.map((country) => ({
        ...{ pais: country.code, nombre: country.name, region: WORLD_REGIONS[country.region].slug },
        ...countsOf(country),
        ciudades: country.cities.map((city) => ({
          ciudad: city.name,
          punto: city.point && [...city.point],
          ...countsOf(city),
        })),
      })),
    };
    return answerCacheable(request, JSON.stringify(answer), {
      "Content-Type": "application/json; charset=utf-8",
    });
  } catch (error) {
    return answerRefusal(error);
  }
}
