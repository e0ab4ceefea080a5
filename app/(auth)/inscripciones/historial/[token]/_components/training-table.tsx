import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { sayMinutes } from "#lib/events/certificates/certificate-rule.ts";
import { eventPath } from "#lib/events/event-address.ts";
import { passPathOf } from "#lib/events/registration/registration-pass.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import type { Training } from "#lib/events/training/read-record.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

const column = createColumns<Training>();

const COLUMNS = column.columns([
  column.display({
    ...{ id: "capacitacion", header: "Capacitación", meta: { rowHeader: true } },
    cell: ({ row: { original } }) => (
      <>
        <TextLink href={eventPath(original.code)}>{original.title}</TextLink>
        <span className="block font-normal text-tinta-suave">{original.office}</span>
      </>
    ),
  }),
  column.accessor(
    ({ firstDay, lastDay }) =>
      firstDay === lastDay ? formatDate(firstDay) : `${formatDate(firstDay)} a ${formatDate(lastDay)}`,
    { id: "fechas", header: "Fechas" },
  ),
  column.accessor(({ minutes }) => sayMinutes(minutes), { id: "duracion", header: "Duración" }),
  column.display({
    ...{ id: "constancia", header: "Constancia" },
    cell: ({ row: { original } }) =>
      original.certificates.length === 0
        ? "Sin constancia"
        : original.certificates.map((code) => (
            <a
              key={code}
              className="link"
              href={`${passPathOf(original.registrationId)}/constancias/${code}`}
            >
              {sayCode(code)} (PDF)
            </a>
          )),
  }),
]);

/** The trainings that somebody came to, the last first. */
export function TrainingTable({ trainings }: { trainings: readonly Training[] }) {
  return (
    <DataTable
      caption="Capacitaciones a las que asistió"
      columns={COLUMNS}
      rows={trainings}
      rowId={({ registrationId }) => registrationId}
      empty={<EmptyState title="Ya no hay capacitaciones con esta dirección">Se borraron.</EmptyState>}
    />
  );
}
