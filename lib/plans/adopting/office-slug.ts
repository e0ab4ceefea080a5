import { withoutAccents } from "#lib/kernel/without-accents.ts";

/** Of an office in its public address: «jalisco», «zapopan-jalisco». */
export function officeSlug({ state, municipality }: { state: string; municipality: string | null }): string {
  const plain = withoutAccents(`${municipality ?? ""} ${state}`).toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
