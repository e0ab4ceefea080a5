import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { formatDay } from "#lib/calendar/format-day.ts";
import type { StripDay } from "#lib/calendar/types.ts";
import { DAY_MARKS, markOf } from "./day-marks.ts";

const column = createColumns<StripDay>();

const columns = column.columns([
  column.accessor("date", {
    header: "Fecha",
    meta: { rowHeader: true },
    cell: ({ getValue }) => <time dateTime={getValue()}>{formatDay(getValue())}</time>,
  }),
  column.accessor("count", {
    header: "Cuenta",
    meta: { align: "end" },
    cell: ({ getValue }) => getValue() ?? "No cuenta",
  }),
  column.display({ id: "mark", header: "Qué es", cell: ({ row }) => DAY_MARKS[markOf(row.original)].label }),
  column.display({ id: "why", header: "Por qué y con qué fuente", cell: ({ row }) => whyOf(row.original) }),
]);

function whyOf({ reason, source, provisional }: StripDay): string {
  const why = [reason, source && `Fuente: ${source}`, provisional && "Provisional: año sin lista oficial"];
  return why.filter(Boolean).join(". ") || "Día laborable";
}

/** The strip day by day, for reading and for copying into a letter. */
export function StripTable({ days, caption }: { days: readonly StripDay[]; caption: string }) {
  return <DataTable caption={caption} columns={columns} rows={days} rowId={(day) => day.date} />;
}
