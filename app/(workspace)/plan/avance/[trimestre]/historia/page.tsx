import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { isQuarter } from "#lib/plans/progress/quarters.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { EditTimeline, HISTORY_LEAD } from "../../../_components/edit-timeline.tsx";
import { PlanFrame } from "../../../_components/plan-frame.tsx";
import { lineHref, SECTIONS } from "../../../plan-address.ts";

type LineHistoryPageProps = {
  params: Promise<{ trimestre: string }>;
  searchParams: Promise<{ renglon?: string }>;
};

export const metadata: Metadata = { title: "Historia de un renglón del avance" };

/** Everything that was written in a line of a quarter. */
export default async function LineHistoryPage({ params, searchParams }: LineHistoryPageProps) {
  const [{ trimestre }, { renglon }] = await Promise.all([params, searchParams]);
  const actor = await requirePermission("plans.read");
  if (!isQuarter(trimestre)) notFound();
  const { adopted, lines } = (await reportDesk.findQuarter(actor, trimestre)) ?? notFound();
  const { subject, item } = lines.find((line) => line.subject.id === renglon) ?? notFound();
  const edits = await reportDesk.readHistory(actor, "progress", item?.id ?? notFound());
  return (
    <PlanFrame
      plan={null}
      section="progress"
      overline={`${adopted.snapshot.plan.title} · ${sayPeriod(trimestre)}`}
      title="Historia de lo escrito"
      lead={`${subject.name}. ${HISTORY_LEAD}`}
      crumbs={[
        SECTIONS.progress,
        { label: sayPeriod(trimestre), href: lineHref(trimestre, subject.id) },
        { label: "Historia" },
      ]}
      done={{}}
    >
      <EditTimeline kind="progress" edits={edits} />
    </PlanFrame>
  );
}
