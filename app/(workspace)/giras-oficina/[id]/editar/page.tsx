import type { Metadata } from "next";
import { Panel } from "#components/ui/panel.tsx";
import { baselineOf } from "#lib/editing/baseline.ts";
import { MissionFrame } from "../../_components/mission-frame.tsx";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { PartForm } from "../../_form/part-form.tsx";
import { savePartAction } from "../../actions.ts";
import { loadOpenMission } from "../../load-mission.ts";

const NAMES = ["kind", "title", "purpose", "startsOn", "endsOn"] as const;

export const metadata: Metadata = { title: "Editar la gira o visita" };

export default async function EditMissionPage({ params }: { params: Promise<{ id: string }> }) {
  const { mission } = await loadOpenMission((await params).id);
  const { kind, title, purpose, startsOn, endsOn } = mission;
  const values = { kind, title, purpose, startsOn, endsOn };
  return (
    <MissionFrame mission={mission} current="overview" crumbs={[{ label: "Editar los datos" }]}>
      <Panel title="Datos">
        <PartForm
          action={savePartAction}
          part="mission"
          names={NAMES}
          initial={{ ...EMPTY_EDITED, values, baseline: baselineOf(values) }}
          hidden={{ missionId: mission.id, id: mission.id }}
          button="Guardar"
        />
      </Panel>
    </MissionFrame>
  );
}
