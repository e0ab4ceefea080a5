import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { publishSeries } from "./publish-series.ts";
import { listOwnSeries, listPublicSeries } from "./read-series.ts";
import { previewSeries, repeatEvent } from "./repeat-event.ts";

/** Events that are repeated, on the program's own database, for screens. Each says by itself who may. */
export const seriesDesk = {
  preview: (actor: Actor, typed: Parameters<typeof previewSeries>[2]) =>
    previewSeries(getDatabase(), actor, typed),
  repeat: (actor: Actor, typed: Parameters<typeof repeatEvent>[2]) =>
    repeatEvent(getDatabase(), actor, typed),
  publish: (actor: Actor, id: string) => publishSeries(getDatabase(), actor, id),
  listOwn: (actor: Actor, seriesId: string | null) => listOwnSeries(getDatabase(), actor, seriesId),
  listPublic: (seriesId: string | null) => listPublicSeries(getDatabase(), seriesId),
};
