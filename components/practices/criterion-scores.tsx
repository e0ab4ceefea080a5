import { FigureChart } from "#components/figures/figure-chart.tsx";
import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { formatScore } from "#lib/practices/score-bands.ts";
import type { CriterionScore, Score } from "#lib/practices/score.ts";

const column = createColumns<CriterionScore>();

const columns = column.columns([
  column.accessor(({ number, name }) => `${number}. ${name}`, {
    id: "criterio",
    header: "Criterio",
    meta: { rowHeader: true },
  }),
  column.accessor(({ value }) => (value === null ? "—" : formatScore(value)), {
    id: "valor",
    header: "Valor",
    meta: { align: "end" },
  }),
  column.accessor("counted", { header: "Preguntas que cuentan", meta: { align: "end" } }),
  column.accessor("unanswered", { header: "Sin responder", meta: { align: "end" } }),
]);

/** The value of each criterion, drawn and as a table. A criterion without answers is not drawn. */
export function CriterionScores({ score, title }: { score: Score; title: string }) {
  const valued = score.criteria.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  return (
    <div className="space-y-6">
      {valued.length > 0 ? (
        <FigureChart
          language="es"
          title={title}
          spec={{
            kind: "bars",
            decimals: 2,
            categories: valued.map(({ name }) => name),
            series: [{ name: "Valor", tone: "guinda", values: valued.map(({ value }) => value) }],
          }}
        />
      ) : null}
      <TableFold language="es" rows={score.criteria.length}>
        <DataTable
          caption={`${title}, de 0 a 1`}
          columns={columns}
          rows={score.criteria}
          rowId={({ number }) => String(number)}
        />
      </TableFold>
    </div>
  );
}
