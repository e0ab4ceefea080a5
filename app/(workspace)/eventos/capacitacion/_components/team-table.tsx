import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { sayMinutes } from "#lib/events/certificates/certificate-rule.ts";
import type { TrainedPerson } from "#lib/events/training/read-levels.ts";

const column = createColumns<TrainedPerson>();

const COLUMNS = column.columns([
  column.accessor("name", { header: "Persona", meta: { rowHeader: true } }),
  column.accessor("trainings", { header: "Capacitaciones", meta: { align: "end" } }),
  column.accessor(({ minutes }) => (minutes === 0 ? "Ninguna" : sayMinutes(minutes)), {
    ...{ id: "horas", header: "Duración" },
  }),
]);

/** Who learned what, for who looks after the team. */
export function TeamTable({ people }: { people: readonly TrainedPerson[] }) {
  return (
    <DataTable
      caption="Las personas del equipo y lo que se capacitaron"
      columns={COLUMNS}
      rows={people}
      rowId={({ id }) => id}
      empty={<EmptyState title="Nadie tiene cuenta todavía">Aquí estará su equipo.</EmptyState>}
    />
  );
}
