import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";
import type { CalendarYearDay } from "#lib/calendar/get-calendar-year.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { rulesHref } from "../calendar-address.ts";

const KINDS = {
  holiday: { label: "Inhábil por ley", tone: "neutral" },
  nonWorking: { label: "Declarado inhábil", tone: "warning" },
  enabled: { label: "Habilitado", tone: "success" },
} as const satisfies Record<CalendarYearDay["kind"], { label: string; tone: TagTone }>;

const column = createColumns<CalendarYearDay>();

const columns = column.columns([
  column.accessor("date", {
    header: "Día",
    meta: { rowHeader: true },
    cell: ({ getValue }) => <time dateTime={getValue()}>{formatDay(getValue())}</time>,
  }),
  column.accessor("kind", {
    header: "Qué es",
    cell: ({ row: { original: day } }) =>
      day.revokedAt ? (
        <>
          <StatusTag>Revocado</StatusTag> el {formatInstantDate(day.revokedAt)}
        </>
      ) : (
        <StatusTag tone={KINDS[day.kind].tone}>{KINDS[day.kind].label}</StatusTag>
      ),
  }),
  column.accessor("reason", { header: "Motivo" }),
  column.accessor("source", { header: "Fuente" }),
  column.display({
    id: "revoke",
    header: "Acciones",
    cell: ({ row: { original: day } }) => <DayAction day={day} />,
  }),
]);

function DayAction({ day }: { day: CalendarYearDay }) {
  if (day.kind === "holiday") return <TextLink href={rulesHref()}>Ver las reglas</TextLink>;
  if (day.revokedAt) return "Ninguna";
  return (
    <TextLink href={`/admin/calendario/dias/${day.overrideId}/revocar`}>
      Revocar<span className="sr-only"> el {formatDay(day.date)}</span>
    </TextLink>
  );
}

/** The days of a year that are out of the ordinary; revoked acts stay in sight. */
export function YearDays({ year, days }: { year: number; days: readonly CalendarYearDay[] }) {
  return (
    <DataTable
      caption={`Días señalados de ${year}`}
      columns={columns}
      rows={days}
      rowId={(day) => day.overrideId ?? day.date}
    />
  );
}
