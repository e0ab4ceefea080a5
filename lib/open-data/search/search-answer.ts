import QuickLRU from "quick-lru";
import type { IsoDate } from "#lib/calendar/types.ts";
import { type AgreementQuery, parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { FACETS } from "#lib/registry/search/facet-filters.ts";
import { facetLabel, facetSlug } from "#lib/registry/search/facet-values.ts";
import type { RegistryIndex } from "#lib/registry/search/registry-index.ts";
import { type PlacePage, searchPlaces } from "#lib/registry/search/search-agreements.ts";
import { openObject } from "../formats/json-formats.ts";
import { readPlaces } from "../read-rows.ts";

/** The agreements of a version of the registry that were asked for so far, as JSON text, by place. */
interface Kept {
  version: string;
  objects: QuickLRU<number, string>;
}

/** Two kilobytes each, about. */
const MOST_OBJECTS = 5000;

export interface SearchAnswers {
  /** The answer of `GET /api/rai` to these parameters, as JSON text. */
  answer(params: Record<string, string>, today: IsoDate): Promise<string>;
}

/**
 * Answers searches of the registry. What it says of an agreement is kept until the registry changes: many searches find
 * the same ones. @param origin of the portal
 */
export function createSearchAnswers(index: RegistryIndex, origin: string): SearchAnswers {
  let kept = emptied("");
  return {
    async answer(params, today) {
      const query = parseAgreementQuery(params);
      const page = await searchPlaces(index, query.filters, today);
      const version = `${page.revision} ${today}`;
      if (kept.version !== version) kept = emptied(version);
      const mine = kept;
      const objects = await readObjects(index, page.places, { kept: mine, origin, today });
      return writeAnswer(query, page, objects);
    },
  };
}

const emptied = (version: string): Kept => ({
  version,
  objects: new QuickLRU({ maxSize: MOST_OBJECTS }),
});

/** In the order of the places; only those that nobody has asked for yet are read, in one query. */
async function readObjects(
  { db }: RegistryIndex,
  places: readonly number[],
  { kept: { objects }, origin, today }: { kept: Kept; origin: string; today: IsoDate },
): Promise<string[]> {
  const texts = new Map(places.map((place) => [place, objects.get(place)]));
  const unknown = places.filter((place) => texts.get(place) === undefined);
  if (unknown.length > 0) {
    for (const row of await readPlaces(db, unknown, today)) {
      const text = JSON.stringify(openObject(row, origin));
      objects.set(row.place, text);
      texts.set(row.place, text);
    }
  }
  return [...texts.values()].filter((text) => text !== undefined);
}

function writeAnswer(
  { filters, ignored }: AgreementQuery,
  page: PlacePage,
  objects: readonly string[],
): string {
  const { total, complete, perPage, facets, areaNames, corrections } = page;
  const facetas = Object.fromEntries(
    FACETS.map((name) => [
      name,
      facets[name].map(({ value, count }) => ({
        valor: facetSlug(name, value),
        etiqueta: facetLabel(name, value, areaNames),
        acuerdos: count,
      })),
    ]),
  );
  const about = {
    total,
    completo: complete,
    pagina: page.page,
    porPagina: perPage,
    consulta: registryAddress(filters),
    avisos: ignored,
    correcciones: corrections.map(({ typed, used }) => ({ escrito: typed, buscado: used })),
  };
  const head = JSON.stringify(about).slice(0, -1);
  return `${head},"resultados":[${objects.join(",")}],"facetas":${JSON.stringify(facetas)}}`;
}
