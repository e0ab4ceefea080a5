import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sayMonth } from "#lib/ties/parts/say-field.ts";
import type { TiePart } from "#lib/ties/parts/tie-parts.ts";
import type { TieView } from "#lib/ties/reading/tie-view.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";
import type { TieLists } from "./tie-control.tsx";

/** What the form of a part can pick from, read on the server. */
export async function listsFor(part: TiePart, actor: Actor, tie?: TieView): Promise<TieLists> {
  if (part === "tie") return { countries: countriesAbroad() };
  if (part !== "activity") return {};
  const lines = (tie?.line ?? []).map(({ id, year, month, what }) => ({
    value: id,
    label: `${year}, ${sayMonth(month)}: ${what}`,
  }));
  return { lines, sources: await tieDesk.listSources(actor) };
}
