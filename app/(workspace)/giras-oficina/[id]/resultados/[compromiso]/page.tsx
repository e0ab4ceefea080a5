import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { readCommitment } from "#lib/missions/results/commitment-state.ts";
import { sayWait } from "#lib/missions/results/say-wait.ts";
import { CommitmentStateTag } from "../../../_components/commitment-state-tag.tsx";
import { type DoneParams, MissionFrame } from "../../../_components/mission-frame.tsx";
import { ResultForm } from "../../../_components/result-form.tsx";
import { ResultHistory } from "../../../_components/result-history.tsx";
import { loadMission } from "../../../load-mission.ts";
import { partHref } from "../../../mission-hrefs.ts";

type ResultsPageProps = {
  params: Promise<{ id: string; compromiso: string }>;
  searchParams: Promise<DoneParams>;
};

export const metadata: Metadata = { title: "Qué resultó del compromiso" };

/** A commitment with all that was written of it, and the form that writes more. */
export default async function ResultsPage({ params, searchParams }: ResultsPageProps) {
  const { id, compromiso } = await params;
  const { mission, canRecord } = await loadMission(id);
  const commitment = mission.commitment.find((each) => each.id === compromiso) ?? notFound();
  const today = mexicoCityToday();
  const { state, dueOn } = readCommitment(commitment, today);
  const hasBegun = today >= mission.startsOn;
  return (
    <MissionFrame
      mission={mission}
      current="commitment"
      crumbs={[{ label: "Compromisos", href: partHref(mission.id, "commitment") }, { label: "Qué resultó" }]}
      done={await searchParams}
    >
      <Panel title={commitment.what} actions={<CommitmentStateTag state={state} />}>
        <DefinitionList
          items={[
            { term: "Responsable", value: commitment.owner },
            { term: "Se prometió para el", value: formatDate(commitment.dueOn) },
            ...(state === "SETTLED"
              ? []
              : [{ term: "Vence", value: `${formatDate(dueOn)} (${sayWait(dueOn, today)})` }]),
          ]}
        />
      </Panel>
      <Panel title="Lo anotado">
        <ResultHistory missionId={mission.id} commitment={commitment} canRecord={canRecord} />
      </Panel>
      {canRecord && hasBegun ? (
        <Panel title="Anotar qué resultó" className="print:hidden">
          <ResultForm
            // After each one the form begins again.
            key={commitment.results.length}
            missionId={mission.id}
            commitmentId={commitment.id}
            today={today}
          />
        </Panel>
      ) : null}
      {canRecord && !hasBegun ? (
        <p className="text-tinta-suave">
          Podrá anotarse desde el {formatDate(mission.startsOn)}, cuando empieza.
        </p>
      ) : null}
    </MissionFrame>
  );
}
