import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Item, ItemKind } from "#lib/plans/items/item-kinds.ts";
import { nameItem, namesOf } from "#lib/plans/items/name-item.ts";
import { yearsOfPlan } from "#lib/plans/plan-years.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { spanOf } from "#lib/plans/rules/program.ts";
import { ItemLink } from "./item-link.tsx";
import { SpanBar } from "./span-bar.tsx";

type ProgramTableProps = {
  content: PlanContent;
  firstYear: number;
  /** Where each item is; without it, names alone. */
  hrefOf?: (kind: ItemKind, id: string) => string;
};

type Action = Item<"action">;
const column = createColumns<Action>();

/** The actions of the three years, each with its bar and its money; it reads as a table too. */
export function ProgramTable({ content, firstYear, hrefOf }: ProgramTableProps) {
  const names = namesOf(content, ["objective"]);
  const years = yearsOfPlan(firstYear);
  const costOf = (action: Action) => {
    const lines = content.actionYear.filter(({ actionId }) => actionId === action.id);
    return lines.length === 0 ? "Sin línea en el POA" : saySums(sumMoney(lines));
  };
  const meta = { className: OF_SENTENCES };
  return (
    <DataTable
      caption={`Acciones de ${years[0]} a ${years.at(-1)}`}
      rows={content.action}
      rowId={({ id }) => id}
      columns={column.columns([
        column.display({
          id: "action",
          header: "Acción",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <>
              <ItemLink href={hrefOf?.("action", original.id)}>{nameItem("action", original)}</ItemLink>
              <p className="text-xs font-normal text-tinta-suave">
                {names.get(original.objectiveId) ?? "Sin objetivo"}
              </p>
            </>
          ),
        }),
        column.display({
          id: "owner",
          header: "Responsable",
          meta,
          cell: ({ row }) => row.original.owner || "Sin responsable",
        }),
        column.display({
          id: "span",
          header: `Cuándo, de ${years[0]} a ${years.at(-1)}`,
          meta,
          cell: ({ row: { original } }) => {
            const span = spanOf(original, firstYear);
            if (!span) return "Sin fechas";
            return (
              <div className="space-y-1">
                <SpanBar span={span} />
                <p className="text-xs text-tinta-suave">{sayDates(original)}</p>
              </div>
            );
          },
        }),
        column.display({ id: "cost", header: "Costo", meta, cell: ({ row }) => costOf(row.original) }),
      ])}
    />
  );
}

function sayDates({ startsOn, endsOn }: Action): string {
  if (startsOn && endsOn) return `Del ${formatDate(startsOn)} al ${formatDate(endsOn)}`;
  return startsOn ? `Desde el ${formatDate(startsOn)}` : `Hasta el ${formatDate(endsOn)}`;
}
