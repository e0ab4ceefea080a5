import { areaNameIn } from "#lib/catalogues/area-name-in.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { feedWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, LANGUAGE_TAGS, pathIn } from "#lib/kernel/language.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import type { RegistryIndex } from "#lib/registry/search/registry-index.ts";
import { summarizeAgreement } from "#lib/registry/summarize-agreement.ts";
import type { OpenRow } from "../open-row.ts";
import { readNewest, type Selection } from "../read-rows.ts";
import { readLastChange } from "../registry-version.ts";
import { selectionQuery } from "../selection-address.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { nameSelection } from "./name-selection.ts";

/** Somebody who asks once a day misses none, save on the day of an import. */
const MOST_ENTRIES = 50;

interface FeedPlace {
  /** Of the portal. */
  origin: string;
  language: Language;
}

export async function readFeed(index: RegistryIndex, selection: Selection, place: FeedPlace): Promise<Feed> {
  const { origin, language } = place;
  const words = feedWords[language];
  const rows = await readNewest(index, selection, MOST_ENTRIES);
  const query = selectionQuery(selection.filters);
  const narrowed = nameSelection(selection.filters, language);
  const entries = rows.map((row) => toEntry(row, place));
  const page = origin + pathIn(language, "/registro");
  return {
    title: [words.title, narrowed].filter(Boolean).join(" · "),
    description: rows.some(({ demo }) => demo) ? `${words.about} ${words.invented}` : words.about,
    author: siteWords[language].name,
    language: LANGUAGE_TAGS[language],
    page: page + query,
    addresses: {
      atom: `${page}/suscripcion.atom${query}`,
      json: `${page}/suscripcion.json${query}`,
    },
    updated: latest(entries) ?? (await readLastChange(index.db)) ?? `${selection.today}T00:00:00Z`,
    entries,
  };
}

const latest = (entries: readonly FeedEntry[]): string | undefined =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);

function toEntry(row: OpenRow, { origin, language }: FeedPlace): FeedEntry {
  const counterparts = row.counterparts.map((one) => ({
    ...one,
    country: language === "es" ? (one.country?.name ?? null) : one.code && countryName(one.code, language),
  }));
  const areas = row.areas.map(({ key, name }) => ({ key, name: areaNameIn(language, name) }));
  const summary = summarizeAgreement({ ...row, counterparts, areas }, language);
  return {
    id: `urn:uuid:${row.id}`,
    address: origin + agreementAddress(row.number, language),
    title: `${row.number} · ${row.title}`,
    summary: row.demo ? `${summary} ${feedWords[language].invented}` : summary,
    published: row.publishedAt,
    updated: row.updatedAt,
    tags: areas.map(({ name }) => name),
  };
}
