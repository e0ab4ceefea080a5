import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { readSectionKey, REPORT_SECTIONS } from "#lib/plans/reports/report-sections.ts";
import { EditTimeline, HISTORY_LEAD } from "../../../_components/edit-timeline.tsx";
import { PlanFrame } from "../../../_components/plan-frame.tsx";
import { SECTIONS, sectionHref } from "../../../plan-address.ts";
import { loadReport } from "../load-report.ts";

type SectionHistoryPageProps = {
  params: Promise<{ anio: string }>;
  searchParams: Promise<{ apartado?: string }>;
};

export const metadata: Metadata = { title: "Historia de un apartado del informe" };

/** Everything that was written in a section of an annual report. */
export default async function SectionHistoryPage({ params, searchParams }: SectionHistoryPageProps) {
  const { actor, report, sections, year } = await loadReport(params);
  const key = readSectionKey((await searchParams).apartado);
  const { id } = sections.get(key) ?? notFound();
  const edits = await reportDesk.readHistory(actor, "section", id);
  return (
    <PlanFrame
      plan={null}
      section="report"
      overline={`${report.plan.title} · informe de ${year}`}
      title="Historia de lo escrito"
      lead={`${REPORT_SECTIONS[key].title}. ${HISTORY_LEAD}`}
      crumbs={[SECTIONS.report, { label: year, href: sectionHref(year, key) }, { label: "Historia" }]}
      done={{}}
    >
      <EditTimeline kind="section" edits={edits} />
    </PlanFrame>
  );
}
