import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Panel } from "#components/ui/panel.tsx";
import { baselineOf } from "#lib/editing/baseline.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { findListedPart, MISSION_PARTS, type PartValues } from "#lib/missions/parts/mission-parts.ts";
import { valuesOfPart } from "#lib/missions/parts/part-values.ts";
import { MissionFrame } from "../../../_components/mission-frame.tsx";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { PartForm } from "../../../_form/part-form.tsx";
import { savePartAction } from "../../../actions.ts";
import { loadOpenMission } from "../../../load-mission.ts";
import { partHref } from "../../../mission-hrefs.ts";

type ElementPageProps = { params: Promise<{ id: string; parte: string; elemento: string }> };

export const metadata: Metadata = { title: "Gira o visita" };

/** A row of one of its lists, to be changed. */
export default async function ElementPage({ params }: ElementPageProps) {
  const { id, parte, elemento } = await params;
  const part = findListedPart(parte) ?? notFound();
  const { mission } = await loadOpenMission(id);
  const row = mission[part].find((each) => each.id === elemento) ?? notFound();
  const values: PartValues = valuesOfPart(part, row);
  const { many, one, fields } = MISSION_PARTS[part];
  return (
    <MissionFrame
      mission={mission}
      current={part}
      crumbs={[{ label: many, href: partHref(mission.id, part) }, { label: "Editar" }]}
    >
      <Panel title={`Editar ${one}`}>
        <PartForm
          action={savePartAction}
          part={part}
          names={Object.keys(fields)}
          initial={{ ...EMPTY_EDITED, values, baseline: baselineOf(values) }}
          hidden={{ missionId: mission.id, id: row.id }}
          countries={part === "place" ? await missionDesk.listCountries() : []}
          button="Guardar"
        />
      </Panel>
    </MissionFrame>
  );
}
