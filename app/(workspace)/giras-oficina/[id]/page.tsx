import type { Metadata } from "next";
import { Alert } from "#components/ui/alert.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { sayDates, sayPlace } from "#lib/missions/reading/say-place.ts";
import { missingForReport } from "#lib/missions/reports/send-report.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { CommitmentList } from "../_components/commitment-list.tsx";
import { type DoneParams, MissionFrame } from "../_components/mission-frame.tsx";
import { PublishPanel } from "../_components/publish-panel.tsx";
import { SharePanel } from "../_components/share-panel.tsx";
import { loadMission } from "../load-mission.ts";
import { editHref } from "../mission-hrefs.ts";

type MissionPageProps = { params: Promise<{ id: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Gira o visita" };

export default async function MissionPage({ params, searchParams }: MissionPageProps) {
  const { mission, canEdit, canClose } = await loadMission((await params).id);
  const today = mexicoCityToday();
  const words = MISSION_KINDS[mission.kind];
  const missing = missingForReport(mission, today);
  const isDue = mission.reportedAt === null && mission.endsOn < today;
  return (
    <MissionFrame
      mission={mission}
      current="overview"
      done={await searchParams}
      actions={
        canEdit ? (
          <LinkButton href={editHref(mission.id)} variant="secondary">
            Editar los datos
          </LinkButton>
        ) : null
      }
    >
      {isDue && missing.length > 0 ? (
        <Alert tone="warning" title="Ya terminó y su informe de comisión no se ha enviado">
          <p>{missing.join(" ")}</p>
        </Alert>
      ) : null}
      <Panel title="De qué se trata">
        <DefinitionList
          items={[
            {
              term: "Para qué",
              value: mission.purpose ? <span className="whitespace-pre-line">{mission.purpose}</span> : null,
            },
            { term: "Cuándo", value: sayDates(mission) },
            { term: words.places, value: mission.place.map(sayPlace).join("; ") || null },
            { term: words.members, value: mission.member.map(({ name }) => name).join(", ") || null },
            { term: "Costo", value: mission.cost.length > 0 ? saySums(sumMoney(mission.cost)) : null },
          ]}
        />
      </Panel>
      <Panel title="Compromisos">
        <CommitmentList mission={mission} today={today} />
      </Panel>
      <SharePanel mission={mission} canClose={canClose} />
      <PublishPanel mission={mission} canClose={canClose} />
    </MissionFrame>
  );
}
