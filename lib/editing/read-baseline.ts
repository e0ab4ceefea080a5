import type { Baseline } from "./baseline.ts";

/** Digests by field, as a form sends them. Anything else is no baseline: then every later edit is a conflict, which is safe. */
export function readBaseline(json: string): Baseline {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Baseline) : {};
  } catch {
    return {};
  }
}
