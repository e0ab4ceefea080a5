import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";
import { shareMissionAction } from "../actions.ts";

/** Whether other offices may know where it goes, and the press that changes it for who heads the office. */
export function SharePanel({ mission, canClose }: { mission: Mission; canClose: boolean }) {
  const { id, sharedAt } = mission;
  return (
    <Panel title="Con las demás oficinas">
      <div className="space-y-5">
        <p className="max-w-measure">
          {sharedAt
            ? `Desde el ${formatInstantDate(sharedAt)} las demás oficinas y la DGCP saben el nombre, las fechas y los lugares, y nada más: quien vaya al mismo lugar puede proponerle ir juntas.`
            : "Nadie más sabe de ella. Al compartirla, las demás oficinas y la DGCP sabrán el nombre, las fechas y los lugares, y nada más: quien vaya al mismo lugar podrá proponerle ir juntas."}
        </p>
        {canClose ? (
          <ActionButton
            action={shareMissionAction}
            fields={{ id, shared: sharedAt ? "no" : "si" }}
            variant={sharedAt ? "quiet" : "secondary"}
            size="small"
          >
            {sharedAt ? "Dejar de compartirla" : "Compartir fechas y lugares"}
          </ActionButton>
        ) : (
          <p className="text-tinta-suave">La comparte la persona titular de su oficina.</p>
        )}
      </div>
    </Panel>
  );
}
