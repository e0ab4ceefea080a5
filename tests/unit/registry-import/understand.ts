import { AREAS } from "#lib/catalogues/areas.ts";
import { FIELD_KEYS, type FieldKey } from "#lib/registry-import/fields/import-fields.ts";
import type { Cell } from "#lib/registry-import/reading/cell.ts";
import { areaFinder } from "#lib/registry-import/understanding/read-lists.ts";
import { readTexts } from "#lib/registry-import/understanding/row-texts.ts";
import { type UnderstoodRow, understandRow } from "#lib/registry-import/understanding/understand-row.ts";

export const findArea = areaFinder(AREAS.map(([key, name]) => ({ key, name })));

/** A row that can be taken; what the test gives stands in place of its cells. */
const GOOD: Partial<Record<FieldKey, string>> = {
  title: "Acuerdo de hermanamiento entre Guadalajara y Lyon",
  state: "Jalisco",
  counterpart: "Ciudad de Lyon",
  country: "Francia",
  signedOn: "1998-03-15",
};

export function understand(given: Partial<Record<FieldKey, string | Cell>> = {}): UnderstoodRow {
  const cells = FIELD_KEYS.map((key): Cell => {
    const cell = given[key] ?? GOOD[key] ?? "";
    return typeof cell === "string" ? { text: cell } : cell;
  });
  const { texts, notes, refusals } = readTexts({ line: 2, cells }, FIELD_KEYS);
  const row = understandRow(texts, { today: "2026-11-21", findArea });
  return { ...row, notes: [...notes, ...row.notes], refusals: [...refusals, ...row.refusals] };
}
