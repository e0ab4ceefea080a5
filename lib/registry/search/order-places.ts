import type { Order } from "../agreement-query.ts";
import type { Places } from "./find-places.ts";
import type { RegistryColumns } from "./registry-columns.ts";

/** The places from the last signed to the first, or the other way round. */
export function orderByDate(
  { rank, latestFirst }: RegistryColumns,
  places: Uint32Array,
  order: Order,
): Uint32Array {
  const sorted = places.map((place) => rank[place]!).sort();
  if (order === "antiguos") sorted.reverse();
  return sorted.map((position) => latestFirst[position]!);
}

/**
 * First those that say it all in the title, then those that say it between the title and who signs, where and on what,
 * then the others; within each group the latest first. An order that anybody can understand, and that costs no more in
 * a large registry.
 */
export function orderByLikeness(
  columns: RegistryColumns,
  places: Uint32Array,
  { titled, headed }: Pick<Places, "titled" | "headed">,
): Uint32Array {
  const { rank, latestFirst } = columns;
  const many = latestFirst.length;
  const group = new Uint8Array(rank.length).fill(2);
  for (const place of headed) group[place] = 1;
  for (const place of titled) group[place] = 0;
  const sorted = Float64Array.from(places, (place) => group[place]! * many + rank[place]!).sort();
  return Uint32Array.from(sorted, (key) => latestFirst[key % many]!);
}
