import { type Baseline, digestField } from "./baseline.ts";

export interface Merge {
  /** Changed by this person alone: to be written. */
  changes: string[];
  /** Changed by a colleague alone: kept as the colleague left it. */
  adopted: string[];
  /** Changed by both, each in another way: a person must choose. */
  conflicts: string[];
}

/**
 * Puts together what a person typed and what is kept, field by field, knowing what the person had started from.
 * @param baseline null when nobody edited meanwhile; a field that it does not name counts as changed by both
 */
export function mergeFields<Values extends object>(
  kept: Values,
  typed: Partial<Values>,
  baseline: Baseline | null,
): Merge {
  const merge: Merge = { changes: [], adopted: [], conflicts: [] };
  for (const [field, value] of Object.entries(typed)) {
    const [mine, theirs] = [digestField(value), digestField(kept[field as keyof Values])];
    if (mine === theirs) continue;
    const started = baseline === null ? theirs : baseline[field];
    if (started === theirs) merge.changes.push(field);
    else if (started === mine) merge.adopted.push(field);
    else merge.conflicts.push(field);
  }
  return merge;
}
