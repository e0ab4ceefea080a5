import type { FileColumn, TableFile } from "#lib/open-data/table-file.ts";
import { isPublished } from "../adopting/snapshot.ts";
import type { Field } from "../items/field.ts";
import { fieldsOf, ITEM_KINDS, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import { allNamesOf, namesOf } from "../items/name-item.ts";
import { sayValue } from "../items/say-value.ts";
import type { Measurement, PlanContent, RecordedContent } from "../reading/plan-content.ts";

type Kind = "text" | "number" | "date";
const WIDTHS = { text: 36, number: 12, date: 12 } as const satisfies Record<Kind, number>;
const NUMBERS: readonly Field["type"][] = ["number", "amount", "year", "scale"];

const column = <Row>(name: string, read: (row: Row) => string, kind: Kind = "text"): FileColumn<Row> => ({
  ...{ name, width: WIDTHS[kind], read },
  ...(kind !== "text" && { as: kind }),
});

const kindOf = ({ type }: Field): Kind => {
  if (NUMBERS.includes(type)) return "number";
  return type === "date" ? "date" : "text";
};

/** Who reads a list: its office, or anybody, for whom it has no columns of people. */
export type ListReader = "office" | "anybody";

function listOfKind(kind: ItemKind, content: PlanContent, reader: ListReader): TableFile<unknown> {
  const names = allNamesOf(content);
  const columnOf = ([name, field]: [string, Field]) =>
    column<object>(
      field.label,
      (item) => {
        const value = Reflect.get(item, name) as string | string[];
        const isPlain = kindOf(field) !== "text" || field.type === "period";
        return isPlain ? String(value) : sayValue(field, value, names);
      },
      kindOf(field),
    );
  return {
    name: ITEM_KINDS[kind].slug,
    title: ITEM_KINDS[kind].many,
    columns: Object.entries<Field>(fieldsOf(kind))
      .filter(([name]) => reader === "office" || isPublished(kind, name))
      .map(columnOf),
    rows: content[kind],
  };
}

function measurementList(content: RecordedContent, reader: ListReader): TableFile<Measurement> {
  const { measurement } = content;
  const names = namesOf(content, ["indicator"]);
  const values = new Map(measurement.map(({ id, value }) => [id, value]));
  return {
    name: "mediciones",
    title: "mediciones",
    columns: [
      column("Indicador", ({ indicatorId }) => names.get(indicatorId) ?? ""),
      column("Periodo", ({ period }) => period),
      column("Valor", ({ value }) => value, "number"),
      column("De dónde sale", ({ note }) => note),
      column("Corrige a", ({ correctsId }) => values.get(correctsId ?? "") ?? ""),
      ...(reader === "office" ? [column<Measurement>("Quién", ({ byName }) => byName)] : []),
      column("Cuándo (UTC)", ({ at }) => at),
    ],
    rows: measurement,
  };
}

/** The word of each list in the address of its file. */
export const EXPORT_SLUGS = [...LISTED_KINDS.map((kind) => ITEM_KINDS[kind].slug), "mediciones"] as const;

/** A list of a plan as a table, by its word; null when there is none of that word. */
export function findExportList(
  slug: string,
  content: RecordedContent,
  reader: ListReader,
): TableFile<unknown> | null {
  if (slug === "mediciones") return measurementList(content, reader) as TableFile<unknown>;
  const kind = LISTED_KINDS.find((each) => ITEM_KINDS[each].slug === slug);
  return kind ? listOfKind(kind, content, reader) : null;
}

/** The lists that anybody finds something in. */
export const publicLists = (content: RecordedContent): { slug: string; title: string }[] =>
  EXPORT_SLUGS.flatMap((slug) => {
    const list = findExportList(slug, content, "anybody");
    return list && list.rows.length > 0 ? [{ slug, title: list.title }] : [];
  });
