import { formatDate } from "#lib/kernel/format-date.ts";
import { percentage } from "#lib/statistics/percentage.ts";
import type { OpenStatistics } from "#lib/statistics/open-statistics.ts";
import type { TableKey } from "#lib/statistics/tables.ts";
import type { KeyNumber } from "../_components/key-numbers.tsx";

const percents = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 1 });

/** The numbers at the head of the page, taken from the same rows as the figures below them. */
export function keyNumbersOf({ scope, tables }: OpenStatistics): KeyNumber[] {
  const figuresOf = (name: TableKey) => tables.find((table) => table.name === name)!.figures;
  const { total, rows: states } = figuresOf("estado-nivel");
  const [inForce, expiring] = figuresOf("vigencia").rows;
  const current = Number(inForce!.total) + Number(expiring!.total);
  const municipal = states.reduce((sum, row) => sum + Number(row.municipal), 0);
  const share = (count: number) => `${percents.format(percentage(count, total))} % del total`;
  const municipalities = { label: "Municipales", value: municipal, note: share(municipal) };
  const active = {
    label: "Entidades con acuerdos",
    value: states.filter((row) => row.total !== 0).length,
    note: `de ${states.length}`,
  };
  return [
    { label: "Acuerdos publicados", value: total, note: `al ${formatDate(scope.today)}` },
    { label: "Vigentes", value: current, note: share(current) },
    scope.state === null ? active : municipalities,
    { label: "Países", value: figuresOf("pais").rows.length, note: "con los que hay un acuerdo" },
  ];
}
