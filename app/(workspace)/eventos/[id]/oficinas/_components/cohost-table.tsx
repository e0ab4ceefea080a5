import { ActionButton } from "#components/forms/action-button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { COHOST_STATES } from "#lib/events/cohosts/cohost-words.ts";
import type { CohostView } from "#lib/events/cohosts/read-cohosts.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { setCohostDoorAction } from "../../../cohost-actions.ts";

type CohostTableProps = { eventId: string; rows: readonly CohostView[]; changes: boolean };

const column = createColumns<CohostView>();

const isOpen = ({ state }: CohostView): boolean => state === "INVITED" || state === "ACCEPTED";

const columnsFor = (eventId: string, changes: boolean) =>
  column.columns([
    column.accessor(({ office }) => office.name, {
      ...{ id: "oficina", header: "Oficina", meta: { rowHeader: true } },
    }),
    column.accessor(({ state }) => COHOST_STATES[state], { id: "estado", header: "Situación" }),
    column.accessor((row) => formatInstantDate(row.withdrawnAt ?? row.answeredAt ?? row.invitedAt), {
      ...{ id: "fecha", header: "Desde" },
    }),
    column.accessor((row) => row.reason || row.answer || row.message, { id: "palabra", header: "Qué dijo" }),
    column.display({
      ...{ id: "puerta", header: "Pasa lista" },
      cell: ({ row: { original } }) =>
        !isOpen(original) ? null : (
          <div className="space-y-2">
            <p>{original.door ? "Sí" : "No"}</p>
            {changes ? (
              <ActionButton
                action={setCohostDoorAction}
                fields={{ eventId, cohostId: original.id, door: original.door ? "no" : "si" }}
                variant="quiet"
                size="small"
              >
                {original.door ? "Ya no" : "Permitir"}
                <span className="sr-only">: que pase lista {original.office.name}</span>
              </ActionButton>
            ) : null}
          </div>
        ),
    }),
  ]);

/** Every office that was ever asked, also those that said no or left. */
export function CohostTable({ eventId, rows, changes }: CohostTableProps) {
  return (
    <DataTable
      caption="Oficinas invitadas a convocar este evento"
      columns={columnsFor(eventId, changes)}
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState title="Solo convoca su oficina">
          Aquí estarán las que invite, con lo que respondan.
        </EmptyState>
      }
    />
  );
}
