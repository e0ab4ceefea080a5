import type { Tx } from "#lib/kernel/db.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { summarizeAgreement } from "#lib/registry/summarize-agreement.ts";
import type { OpenRow } from "../open-row.ts";
import { readNewest, type Selection } from "../read-rows.ts";
import { readRegistryVersion } from "../registry-version.ts";
import { selectionQuery } from "../selection-address.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { nameSelection } from "./name-selection.ts";

/** Somebody who asks once a day misses none, save on the day of an import. */
const MOST_ENTRIES = 50;

const INVENTED = "Datos de demostración, sin validez oficial.";

/** @param origin of the portal */
export async function readFeed(db: Tx, selection: Selection, origin: string): Promise<Feed> {
  const [rows, version] = await Promise.all([
    readNewest(db, selection, MOST_ENTRIES),
    readRegistryVersion(db, selection.today),
  ]);
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
    // Of an empty feed: since when it may have been so.
    updated:
      entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), "") ||
      (version.updatedAt ?? `${selection.today}T00:00:00Z`),
    entries,
  };
}

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
