import { createHash } from "node:crypto";
import type { UnderstoodRow } from "../understanding/understand-row.ts";

/**
 * SHA-256 of what a row states, without what was taken by default: a row without number that says the same is the same
 * row, in whatever file and order of columns it comes.
 */
export function fingerprintOf({ facts, stated, counterparts, number }: UnderstoodRow): Buffer {
  const said = [...stated]
    .toSorted()
    .map((key) => [key, key === "counterparts" ? counterparts : (facts?.[key] ?? null)] as const);
  return createHash("sha256")
    .update(JSON.stringify([number, said]))
    .digest();
}
