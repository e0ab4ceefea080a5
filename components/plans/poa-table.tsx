import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import type { Item, ItemKind } from "#lib/plans/items/item-kinds.ts";
import { nameItem } from "#lib/plans/items/name-item.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { ItemLink } from "./item-link.tsx";

type PoaTableProps = {
  content: PlanContent;
  year: number;
  hrefOf?: (kind: ItemKind, id: string) => string;
};

type Line = Item<"actionYear">;
const column = createColumns<Line>();

/** The annual programme of a year: what is delivered, by whom and with which money. */
export function PoaTable({ content, year, hrefOf }: PoaTableProps) {
  const lines = content.actionYear.filter((line) => line.year === String(year));
  const actions = new Map(content.action.map((action) => [action.id, action]));
  const meta = { className: OF_SENTENCES };
  return (
    <div className="space-y-4">
      <DataTable
        caption={`Programa operativo anual de ${year}`}
        rows={lines}
        rowId={({ id }) => id}
        empty={
          <p className="text-tinta-suave">
            Ninguna línea en {year}. Se agregan desde cada acción: qué se entrega ese año y cuánto cuesta.
          </p>
        }
        columns={column.columns([
          column.display({
            id: "deliverable",
            header: "Qué se entrega",
            meta: { rowHeader: true },
            cell: ({ row: { original } }) => (
              <ItemLink href={hrefOf?.("actionYear", original.id)}>
                {nameItem("actionYear", original)}
              </ItemLink>
            ),
          }),
          column.display({
            id: "action",
            header: "Acción",
            meta,
            cell: ({ row }) => {
              const action = actions.get(row.original.actionId);
              return action ? nameItem("action", action) : "Sin acción";
            },
          }),
          column.display({
            id: "owner",
            header: "Responsable",
            meta,
            cell: ({ row }) => actions.get(row.original.actionId)?.owner || "Sin responsable",
          }),
          column.display({
            id: "amount",
            header: "Monto",
            meta: { align: "end" },
            cell: ({ row: { original } }) =>
              original.amount === "" ? "Sin decir" : saySums(sumMoney([original])),
          }),
          column.display({
            id: "source",
            header: "Fuente",
            meta,
            cell: ({ row }) => row.original.source || "Sin decir",
          }),
        ])}
      />
      {lines.length > 0 ? (
        <p className="text-right font-semibold">
          Total de {year}: {saySums(sumMoney(lines))}
        </p>
      ) : null}
    </div>
  );
}
