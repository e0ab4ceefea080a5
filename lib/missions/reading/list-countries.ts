import type { FieldOption } from "#lib/fields/plain-field.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** The countries of the catalogue by name, as a form offers them. */
export async function listCountries(tx: Tx): Promise<FieldOption[]> {
  const rows = await tx.country.findMany({ select: { code: true, name: true } });
  return rows
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, "es"));
}
