import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
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

const INVENTED = "Datos de demostración, sin validez oficial.";

/** @param origin of the portal */
export async function readFeed(index: RegistryIndex, selection: Selection, origin: string): Promise<Feed> {
  const rows = await readNewest(index, selection, MOST_ENTRIES);
  const query = selectionQuery(selection.filters);
  const narrowed = nameSelection(selection.filters);
  const entries = rows.map((row) => toEntry(row, origin));
  const about = "Los acuerdos que se inscriben, los más recientes primero.";
  return {
    title: ["Registro de Acuerdos Interinstitucionales", narrowed].filter(Boolean).join(" · "),
    description: rows.some(({ demo }) => demo) ? `${about} ${INVENTED}` : about,
    author: PORTAL_NAME,
    language: "es-MX",
    page: `${origin}/registro${query}`,
    addresses: {
      atom: `${origin}/registro/suscripcion.atom${query}`,
      json: `${origin}/registro/suscripcion.json${query}`,
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

function toEntry(row: OpenRow, origin: string): FeedEntry {
  const counterparts = row.counterparts.map((one) => ({ ...one, country: one.country?.name ?? null }));
  const summary = summarizeAgreement({ ...row, counterparts });
  return {
    id: `urn:uuid:${row.id}`,
    address: origin + agreementAddress(row.number),
    title: `${row.number} · ${row.title}`,
    summary: row.demo ? `${summary} ${INVENTED}` : summary,
    published: row.publishedAt,
    updated: row.updatedAt,
    tags: row.areas.map(({ name }) => name),
  };
}
