import { isIn, type PlaceSet, placesIn, sizeOf } from "./place-set.ts";
import type { RegistryColumns } from "./registry-columns.ts";

/** Sorting a few is less work than passing by all the others. */
const FEW = 64;

/**
 * A stretch of the places, group after group; within each the last signed first. An order that anybody can understand,
 * and whose last page costs no more than the first.
 */
export function takePlaces(
  columns: RegistryColumns,
  groups: readonly PlaceSet[],
  { from, many, oldestFirst = false }: { from: number; many: number; oldestFirst?: boolean },
): number[] {
  const taken: number[] = [];
  let before = 0;
  for (const group of groups) {
    if (taken.length === many) break;
    const size = sizeOf(group);
    const skip = Math.max(0, from - before);
    const want = Math.min(many - taken.length, size - skip);
    if (want > 0) {
      // The oldest first is the same order, from its end.
      const start = oldestFirst ? size - skip - want : skip;
      const stretch = takeLatest(columns, group, { size, start, want });
      taken.push(...(oldestFirst ? stretch.reverse() : stretch));
    }
    before += size;
  }
  return taken;
}

function takeLatest(
  { latestFirst, rank }: RegistryColumns,
  group: PlaceSet,
  { size, start, want }: { size: number; start: number; want: number },
): number[] {
  if (size * FEW < latestFirst.length) {
    const positions = placesIn(group)
      .map((place) => rank[place]!)
      .sort();
    return Array.from(positions.subarray(start, start + want), (position) => latestFirst[position]!);
  }
  const taken: number[] = [];
  let passed = 0;
  for (let position = 0; position < latestFirst.length; position += 1) {
    const place = latestFirst[position]!;
    if (!isIn(group, place)) continue;
    if (passed++ >= start && taken.push(place) === want) break;
  }
  return taken;
}
