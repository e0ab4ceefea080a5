import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { ReportBlock } from "#components/plans/report/report-block.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { reportOf } from "#lib/missions/reports/report-content.ts";
import { partsOfReport } from "#lib/missions/reports/report-parts.ts";
import { missingForReport } from "#lib/missions/reports/send-report.ts";
import { EditionList } from "../../_components/edition-list.tsx";
import { type DoneParams, MissionFrame } from "../../_components/mission-frame.tsx";
import { ReportWords } from "../../_components/report-words.tsx";
import { ReopenForm } from "../../_components/reopen-form.tsx";
import { SendPanel } from "../../_components/send-panel.tsx";
import { loadMission } from "../../load-mission.ts";

type ReportPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<DoneParams & { edicion?: string }>;
};

export const metadata: Metadata = { title: "Informe de comisión" };

/** The commission report: written as the rest is, and read as it was sent. */
export default async function MissionReportPage({ params, searchParams }: ReportPageProps) {
  const { actor, mission, canEdit, canClose } = await loadMission((await params).id);
  const { edicion, ...done } = await searchParams;
  const isSent = mission.reportedAt !== null;
  const asked = edicion ?? (isSent ? String(mission.editions[0]!.number) : undefined);
  const edition = asked === undefined ? null : await missionDesk.findEdition(actor, mission.id, asked);
  const report = edition?.report ?? reportOf(mission);
  const missing = missingForReport(mission, mexicoCityToday());
  return (
    <MissionFrame
      mission={mission}
      current="report"
      crumbs={[{ label: "Informe de comisión" }]}
      done={done}
      actions={<PrintButton />}
    >
      <IgnoredFilters
        sentences={asked !== undefined && !edition ? ["No hay una edición con ese número del informe."] : []}
      />
      {canEdit ? <ReportWords mission={mission} /> : null}
      {isSent ? null : <SendPanel id={mission.id} missing={missing} canClose={canClose} />}
      <section className="space-y-6" aria-labelledby="informe">
        <h2 id="informe" className="text-xl">
          {edition ? `Informe de comisión, edición ${edition.head.number}` : "Así quedaría el informe"}
        </h2>
        {edition?.head.corrects ? (
          <p className="max-w-measure">Esta edición corrige: {edition.head.corrects}</p>
        ) : null}
        {partsOfReport(report).map(({ title, blocks }) => (
          <Panel key={title} level={3} title={title}>
            <div className="space-y-4 whitespace-pre-line">
              {blocks.map((block, index) => (
                <ReportBlock key={index} block={block} />
              ))}
            </div>
          </Panel>
        ))}
      </section>
      <EditionList mission={mission} />
      {isSent && canClose ? <ReopenForm id={mission.id} /> : null}
    </MissionFrame>
  );
}
