import type { Field } from "../items/field.ts";
import { fieldsOf, ITEM_KINDS, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import { namesOf } from "../items/name-item.ts";
import { type ItemNames, sayValue } from "../items/say-value.ts";
import type { PlanContent } from "../reading/plan-content.ts";

export interface ExportCell {
  type: "text" | "number" | "date";
  /** A plain number or an ISO date where the type says so; empty when nothing is said. */
  value: string;
}

export interface ExportList {
  title: string;
  header: readonly string[];
  rows: readonly (readonly ExportCell[])[];
}

const NUMBERS: readonly Field["type"][] = ["number", "amount", "year", "scale"];
const text = (value: string): ExportCell => ({ type: "text", value });

function cellOf(field: Field, value: string | string[], names: ItemNames): ExportCell {
  if (typeof value === "string" && NUMBERS.includes(field.type)) return { type: "number", value };
  if (typeof value === "string" && field.type === "date") return { type: "date", value };
  if (field.type === "period") return text(String(value));
  return text(sayValue(field, value, names));
}

function listOfKind(kind: ItemKind, content: PlanContent): ExportList {
  const fields = Object.entries<Field>(fieldsOf(kind));
  const names = namesOf(content, LISTED_KINDS);
  return {
    title: ITEM_KINDS[kind].many,
    header: fields.map(([, { label }]) => label),
    rows: content[kind].map((item) =>
      fields.map(([name, field]) => cellOf(field, Reflect.get(item, name) as string | string[], names)),
    ),
  };
}

function measurementList(content: PlanContent): ExportList {
  const names = namesOf(content, ["indicator"]);
  return {
    title: "mediciones",
    header: ["Indicador", "Periodo", "Valor", "De dónde sale", "Corrige a", "Quién", "Cuándo (UTC)"],
    rows: content.measurement.map(({ indicatorId, period, value, note, correctsId, byName, at }) => [
      ...[text(names.get(indicatorId) ?? ""), text(period), { type: "number", value } as const, text(note)],
      text(content.measurement.find(({ id }) => id === correctsId)?.value ?? ""),
      ...[text(byName), text(at)],
    ]),
  };
}

/** The word of each list in the address of its file. */
export const EXPORT_SLUGS = [...LISTED_KINDS.map((kind) => ITEM_KINDS[kind].slug), "mediciones"] as const;

/** A list of a plan as a table, by its word; null when there is none of that word. */
export function findExportList(slug: string, content: PlanContent): ExportList | null {
  if (slug === "mediciones") return measurementList(content);
  const kind = LISTED_KINDS.find((each) => ITEM_KINDS[each].slug === slug);
  return kind ? listOfKind(kind, content) : null;
}
