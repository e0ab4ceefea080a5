import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addEntry, confirmEntry, keeperOf, saveEntry, setEntryRemoved } from "./keep-entry.ts";
import { loadCatalogueFile } from "./load-entries.ts";
import { mayKeep } from "./may-keep.ts";
import { openRound } from "./open-round.ts";
import { readDirectory } from "./read-directory.ts";

const readAll = () => readDirectory(getDatabase(), mexicoCityToday());

/** The directory, on the program's database, for screens and routes. Each asks by itself who may. */
export const directoryDesk = {
  readAll,
  /** Those that a person answers for. */
  readKept: async (actor: Actor) => {
    const keeper = await keeperOf(getDatabase(), actor);
    return (await readAll()).filter((record) => mayKeep(keeper, record));
  },
  /** @throws DomainError not_found */
  getKept: async (actor: Actor, id: string) => {
    const keeper = await keeperOf(getDatabase(), actor);
    const record = isUuid(id) ? (await readAll()).find((one) => one.id === id) : undefined;
    if (!record || !mayKeep(keeper, record)) throw notFound();
    return record;
  },
  /** The last round; null before the first. */
  findRound: () => getDatabase().directoryRound.findFirst({ orderBy: { year: "desc" } }),
  add: (actor: Actor, what: Parameters<typeof addEntry>[2]) => addEntry(getDatabase(), actor, what),
  save: (actor: Actor, what: Parameters<typeof saveEntry>[2]) => saveEntry(getDatabase(), actor, what),
  confirm: (actor: Actor, what: Parameters<typeof confirmEntry>[2]) =>
    confirmEntry(getDatabase(), actor, what),
  setRemoved: (actor: Actor, what: Parameters<typeof setEntryRemoved>[2]) =>
    setEntryRemoved(getDatabase(), actor, what),
  loadFile: (actor: Actor, bytes: Uint8Array) => loadCatalogueFile(getDatabase(), actor, bytes),
  openRound: (actor: Actor) => openRound(getDatabase(), actor),
};
