import { createHash } from "node:crypto";

/** What each field of a section was when a form was drawn, as short digests: enough to tell who changed what since. */
export type Baseline = Readonly<Record<string, string>>;

/** Twelve characters of SHA-256: it tells an edit from another, it protects nothing. */
export const digestField = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 12);

export const baselineOf = (values: object): Baseline =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, digestField(value)]));
