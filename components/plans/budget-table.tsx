import { createColumns } from "#components/ui/table-model.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import { yearsOfPlan } from "#lib/plans/plan-years.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { type BudgetRow, budgetBySource } from "#lib/plans/rules/budget.ts";
import { sayMoney, saySums, sumMoney } from "#lib/plans/rules/money.ts";

type BudgetTableProps = { content: PlanContent; firstYear: number };

const column = createColumns<BudgetRow>();

/** The money of the plan by source and currency; each currency has a sum of its own. */
export function BudgetTable({ content, firstYear }: BudgetTableProps) {
  const years = yearsOfPlan(firstYear);
  return (
    <div className="space-y-4">
      <DataTable
        caption="Presupuesto por fuente y moneda"
        rows={budgetBySource(content.actionYear, years)}
        rowId={({ source, currency }) => `${source} ${currency}`}
        empty={<p className="text-tinta-suave">Ninguna línea del POA dice todavía cuánto cuesta.</p>}
        columns={column.columns([
          column.display({
            id: "source",
            header: "Fuente",
            meta: { rowHeader: true },
            cell: ({ row: { original } }) =>
              `${original.source || "Sin fuente"} (${original.currency || "sin moneda"})`,
          }),
          ...years.map((year, index) =>
            column.display({
              id: String(year),
              header: String(year),
              meta: { align: "end" },
              cell: ({ row }) => {
                const money = row.original.byYear[index];
                return money ? sayMoney(money) : "0";
              },
            }),
          ),
          column.display({
            id: "total",
            header: "Total",
            meta: { align: "end" },
            cell: ({ row }) => sayMoney(row.original.total),
          }),
        ])}
      />
      <p className="font-semibold">En total: {saySums(sumMoney(content.actionYear))}.</p>
    </div>
  );
}
