import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { sayMinutes } from "#lib/events/certificates/certificate-rule.ts";
import type { OfficeLevel } from "#lib/events/training/read-levels.ts";
import { hoursEach } from "#lib/events/training/training-level.ts";

const column = createColumns<OfficeLevel>();

const COLUMNS = column.columns([
  column.accessor("name", { header: "Oficina", meta: { rowHeader: true } }),
  column.accessor(({ state }) => state ?? "", { id: "estado", header: "Estado" }),
  column.accessor(({ trained, team }) => `${trained} de ${team}`, {
    ...{ id: "personas", header: "Personas" },
  }),
  column.accessor(({ minutes }) => (minutes === 0 ? "Ninguna" : sayMinutes(minutes)), {
    ...{ id: "duracion", header: "Duración" },
  }),
  column.accessor((row) => hoursEach(row).toFixed(1), {
    ...{ id: "cada-una", header: "Horas por persona", meta: { align: "end" } },
  }),
  column.accessor(({ level }) => level.label, { id: "nivel", header: "Nivel" }),
]);

/** How much each office's team learned. */
export function OfficeLevels({ rows }: { rows: readonly OfficeLevel[] }) {
  return (
    <DataTable
      caption="Nivel de capacitación de cada oficina"
      columns={COLUMNS}
      rows={rows}
      rowId={({ id }) => id}
      empty={<EmptyState title="Todavía no hay oficinas">Aquí estará cada una con su nivel.</EmptyState>}
    />
  );
}
