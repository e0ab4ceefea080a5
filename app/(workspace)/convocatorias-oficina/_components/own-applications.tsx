import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { APPLICATION_STATES, isOpenState } from "#lib/calls/applications/application-states.ts";
import type { ApplicationView } from "#lib/calls/applications/read-applications.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import { applicationHref } from "../application-hrefs.ts";

const column = createColumns<ApplicationView>();

const columns = column.columns([
  column.accessor(({ call }) => call.title, {
    id: "convocatoria",
    header: "Convocatoria",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={applicationHref(original.id)}>{original.call.title}</TextLink>
    ),
  }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => {
      const { label, tone } = APPLICATION_STATES[original.state];
      return <StatusTag tone={tone}>{label}</StatusTag>;
    },
  }),
  column.accessor(sayNextStep, { id: "sigue", header: "Sigue", meta: { className: OF_SENTENCES } }),
  column.accessor(({ call }) => formatInstantDate(call.closesAt), {
    id: "cierra",
    header: "Cierra",
    cell: ({ row: { original } }) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        {formatInstantDate(original.call.closesAt)} <PhaseTag call={original.call} />
      </span>
    ),
  }),
]);

/** The step that is due first, with its day. */
function sayNextStep({ state, steps }: ApplicationView): string {
  const next = isOpenState(state) ? steps.find(({ standing }) => standing !== "done") : undefined;
  if (!next) return "—";
  const day = formatDate(next.dueOn);
  return next.standing === "late" ? `${next.title}: era para el ${day}` : `${next.title}: ${day}`;
}

/** What the office prepares, sent and got, those that close first at the top. */
export function OwnApplications({ applications }: { applications: readonly ApplicationView[] }) {
  return (
    <DataTable
      caption="Participaciones de su oficina, primero las que cierran antes"
      columns={columns}
      rows={applications}
      rowId={({ id }) => id}
      empty={<p className="text-tinta-suave">Todavía no prepara ninguna.</p>}
    />
  );
}
