import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { LISTED } from "#lib/registry/listed-agreements.ts";
import { getRegistryIndex } from "#lib/registry/search/registry-index.ts";
import type { FormatName } from "./formats/formats.ts";
import { measureFormats } from "./measure-formats.ts";
import { readRows } from "./read-rows.ts";
import { readLastChange, readRegistryVersion } from "./registry-version.ts";

/** The registry as its page of open data offers it. */
export interface Offer {
  origin: string;
  /** ISO, in Mexico City. */
  today: string;
  demo: boolean;
  total: number;
  /** The last inscription or act, in UTC; null in an empty registry. */
  updatedAt: string | null;
  /** Of each format, in bytes, about. */
  sizes: Record<FormatName, number>;
}

let known: { version: string; offer: Offer } | undefined;

/** Measured once for each state of the registry. */
export async function readOffer(): Promise<Offer> {
  const { appUrl, mode } = getSettings();
  const db = getDatabase();
  const today = mexicoCityToday();
  const version = await readRegistryVersion(db, today);
  if (known?.version === version) return known.offer;
  const facts = { origin: appUrl, today, demo: mode === "demo" };
  const whole = { filters: parseAgreementQuery({}).filters, today };
  const [total, first, updatedAt] = await Promise.all([
    db.agreement.count({ where: LISTED }),
    readRows(getRegistryIndex(), whole).next(),
    readLastChange(db),
  ]);
  const sizes = await measureFormats(first.value ?? [], total, facts);
  const offer = { ...facts, total, updatedAt, sizes };
  known = { version, offer };
  return offer;
}
