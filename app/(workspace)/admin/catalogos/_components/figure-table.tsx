import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { FIGURES } from "#lib/procedure/figures.ts";
import type { FigureHistory, FigureValue } from "#lib/procedure/list-figures.ts";
import { figureHref } from "../catalogue-address.ts";

const column = createColumns<FigureHistory>();

const NONE = "Sin dato";

const ofCurrent = (say: (value: FigureValue) => string) =>
  function CurrentCell({ row: { original } }: { row: { original: FigureHistory } }) {
    return original.current ? say(original.current) : NONE;
  };

const columns = column.columns([
  column.accessor("key", {
    header: "Cifra",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <>
        <TextLink href={figureHref(original.key)} className="font-semibold">
          {FIGURES[original.key].label}
        </TextLink>
        <span className="block max-w-measure text-tinta-suave">{FIGURES[original.key].meaning}</span>
      </>
    ),
  }),
  column.display({
    id: "value",
    header: "Valor",
    meta: { className: "whitespace-nowrap" },
    cell: ofCurrent(({ value }) => formatBusinessDays(value)),
  }),
  column.display({
    id: "since",
    header: "Rige desde",
    cell: ofCurrent(({ validFrom }) => formatDate(validFrom)),
  }),
  column.display({
    id: "basis",
    header: "Fundamento",
    cell: ofCurrent(({ legalBasis }) => legalBasis),
  }),
  column.display({
    id: "coming",
    header: "Cambios previstos",
    cell: ({ row: { original } }) =>
      original.values
        .filter(({ state }) => state === "coming")
        .map(({ value, validFrom }) => `${formatBusinessDays(value)} desde el ${formatDate(validFrom)}`)
        .join("; ") || "Ninguno",
  }),
]);

/** The figures of the procedure as they stand today. */
export function FigureTable({ figures }: { figures: readonly FigureHistory[] }) {
  return (
    <DataTable
      caption="Cifras del procedimiento que rigen hoy"
      columns={columns}
      rows={figures}
      rowId={({ key }) => key}
    />
  );
}
