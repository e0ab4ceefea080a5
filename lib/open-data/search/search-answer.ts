import QuickLRU from "quick-lru";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { type AgreementQuery, parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { FACETS } from "#lib/registry/search/facet-filters.ts";
import { facetLabel, facetSlug } from "#lib/registry/search/facet-values.ts";
import type { AreaNames } from "#lib/registry/search/facet-values.ts";
import type { RegistryColumns } from "#lib/registry/search/registry-columns.ts";
import { asRead, type RegistryIndex } from "#lib/registry/search/registry-index.ts";
import { type PlacePage, searchPlaces } from "#lib/registry/search/search-agreements.ts";
import { openObject } from "../formats/json-formats.ts";
import { BATCH, readPlaces } from "../read-rows.ts";

/** What the registry says of an agreement, as JSON text, and the revision in which it said it. */
interface KeptObject {
  writtenIn: number;
  text: string;
}

/** The agreements that were asked for so far, by place, with what else their text depends on. */
interface Kept {
  today: IsoDate;
  areaNames: AreaNames;
  objects: QuickLRU<number, KeptObject>;
}

/** Two kilobytes each, about. */
const MOST_OBJECTS = 10_000;

export interface SearchAnswers {
  /** The answer of `GET /api/rai` to these parameters, as JSON text. @param columns the registry as it is now */
  answer(params: Record<string, string>, columns: RegistryColumns): Promise<string>;
  /** Reads what lists show first, before anybody asks: the latest agreements. */
  prepare(columns: RegistryColumns): Promise<void>;
}

/**
 * Answers searches of the registry. What it says of an agreement is kept until the agreement changes: many searches find
 * the same ones. @param origin of the portal
 */
export function createSearchAnswers(index: RegistryIndex, origin: string): SearchAnswers {
  let kept: Kept | null = null;
  const keptFor = ({ today, areaNames }: RegistryColumns): Kept["objects"] => {
    if (kept?.today !== today || kept.areaNames !== areaNames)
      kept = { today, areaNames, objects: new QuickLRU({ maxSize: MOST_OBJECTS }) };
    return kept.objects;
  };
  const read = (places: readonly number[], columns: RegistryColumns) =>
    readObjects(index.db, places, { objects: keptFor(columns), columns, origin });
  return {
    async answer(params, columns) {
      const query = parseAgreementQuery(params);
      const page = await searchPlaces(asRead(index, columns), query.filters, columns.today);
      return writeAnswer(query, page, await read(page.places, columns));
    },
    async prepare(columns) {
      const latest = [...columns.latestFirst.subarray(0, MOST_OBJECTS)];
      for (let from = 0; from < latest.length; from += BATCH)
        await read(latest.slice(from, from + BATCH), columns);
    },
  };
}

/** In the order of the places; only those that are not known as they are now are read, in one query. */
async function readObjects(
  db: Tx,
  places: readonly number[],
  { objects, columns, origin }: Pick<Kept, "objects"> & { columns: RegistryColumns; origin: string },
): Promise<string[]> {
  const texts = new Map<number, string>();
  const unknown: number[] = [];
  for (const place of places) {
    const known = objects.get(place);
    if (known?.writtenIn === columns.writtenIn[place]) texts.set(place, known!.text);
    else unknown.push(place);
  }
  if (unknown.length > 0) {
    for (const row of await readPlaces(db, unknown, columns.today)) {
      const text = JSON.stringify(openObject(row, origin));
      objects.set(row.place, { writtenIn: columns.writtenIn[row.place]!, text });
      texts.set(row.place, text);
    }
  }
  return places.flatMap((place) => texts.get(place) ?? []);
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
