import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartList } from "#components/parts/part-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { describeParts } from "#lib/missions/parts/describe-part.ts";
import { findListedPart, MISSION_PARTS } from "#lib/missions/parts/mission-parts.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { CommitmentList } from "../../_components/commitment-list.tsx";
import { type DoneParams, MissionFrame } from "../../_components/mission-frame.tsx";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { PartForm } from "../../_form/part-form.tsx";
import { PartOrders } from "../../_components/part-orders.tsx";
import { addPartAction } from "../../actions.ts";
import { elementHref } from "../../mission-hrefs.ts";
import { loadMission } from "../../load-mission.ts";

type PartPageProps = { params: Promise<{ id: string; parte: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Gira o visita" };

/** One of the lists of a tour or a visit, and the form that adds to it. */
export default async function PartPage({ params, searchParams }: PartPageProps) {
  const { id, parte } = await params;
  const part = findListedPart(parte) ?? notFound();
  const { mission, canEdit } = await loadMission(id);
  const { many, one, lead, fields } = MISSION_PARTS[part];
  const titles = { place: "places", member: "members", person: "people" } as const;
  const title = part in titles ? MISSION_KINDS[mission.kind][titles[part as keyof typeof titles]] : many;
  return (
    <MissionFrame mission={mission} current={part} crumbs={[{ label: many }]} done={await searchParams}>
      <Panel title={title}>
        <p className="mb-5 max-w-measure text-tinta-suave">{lead}</p>
        {part === "commitment" && !canEdit ? (
          <CommitmentList mission={mission} today={mexicoCityToday()} />
        ) : (
          <PartList
            parts={describeParts(part, mission)}
            hrefOf={canEdit ? (one) => elementHref(id, part, one) : null}
            orders={
              canEdit
                ? (one) => <PartOrders missionId={id} part={part} id={one.id} title={one.title} />
                : undefined
            }
          />
        )}
        {part === "cost" && mission.cost.length > 0 ? (
          <p className="mt-4 border-t border-linea pt-4 font-semibold">
            Total: {saySums(sumMoney(mission.cost))}
          </p>
        ) : null}
      </Panel>
      {canEdit ? (
        <Panel title={`Agregar ${one}`} className="print:hidden">
          <PartForm
            // After each addition the form begins again.
            key={mission[part].length}
            action={addPartAction}
            part={part}
            names={Object.keys(fields)}
            initial={EMPTY_EDITED}
            hidden={{ missionId: mission.id }}
            countries={part === "place" ? await missionDesk.listCountries() : []}
            button="Agregar"
          />
        </Panel>
      ) : null}
    </MissionFrame>
  );
}
