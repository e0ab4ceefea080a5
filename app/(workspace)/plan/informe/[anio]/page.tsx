import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { ReportFacts } from "#components/plans/report/report-facts.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { readSectionKey, REPORT_SECTIONS, SECTION_KEYS } from "#lib/plans/reports/report-sections.ts";
import { sayCutoff } from "#lib/plans/reports/report-paper.ts";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { reportHref, sectionHistoryHref, sectionHref, SECTIONS } from "../../plan-address.ts";
import { beginReportAction } from "../actions.ts";
import { SectionList } from "./_components/section-list.tsx";
import { SectionWords } from "./_components/section-words.tsx";
import { loadReport } from "./load-report.ts";

type ReportPageProps = {
  params: Promise<{ anio: string }>;
  searchParams: Promise<DoneParams & { apartado?: string }>;
};

export const metadata: Metadata = { title: "Informe anual" };

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { report, sections, year, canEdit } = await loadReport(params);
  const { apartado, ...done } = await searchParams;
  const key = readSectionKey(apartado);
  const next = SECTION_KEYS[SECTION_KEYS.indexOf(key) + 1];
  const frame = {
    plan: null,
    section: "report" as const,
    overline: `${report.plan.title} · versión ${report.plan.version}`,
    title: `Informe anual ${year}`,
    crumbs: [SECTIONS.report, { label: year }],
    done,
  };
  if (sections.size === 0)
    return (
      <PlanFrame {...frame}>
        <EmptyState
          title="Nadie lo ha abierto"
          action={
            canEdit ? (
              <ActionButton action={beginReportAction} fields={{ year }} pendingText="Abriendo…">
                Abrir el informe
              </ActionButton>
            ) : null
          }
        >
          <p>El portal traerá las cifras del año; su oficina escribe junto a ellas.</p>
        </EmptyState>
      </PlanFrame>
    );
  return (
    <PlanFrame
      {...frame}
      lead={`${sayCutoff(report)} Las cifras se rehacen cada vez que abre esta página, hasta que se publica.`}
      actions={<LinkButton href={`${reportHref(year)}/publicar`}>Revisar y publicar</LinkButton>}
    >
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_3fr]">
        <SectionList year={year} current={key} words={report.words} />
        <Panel title={REPORT_SECTIONS[key].title}>
          <div className="space-y-8">
            <SectionWords section={sections.get(key)!} hint={REPORT_SECTIONS[key].hint} canEdit={canEdit} />
            <ReportFacts report={report} section={key} />
            <ul className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
              {next ? (
                <li>
                  <TextLink href={sectionHref(year, next)}>Siguiente: {REPORT_SECTIONS[next].title}</TextLink>
                </li>
              ) : null}
              <li>
                <TextLink href={sectionHistoryHref(year, key)}>Historia de lo escrito</TextLink>
              </li>
            </ul>
          </div>
        </Panel>
      </div>
    </PlanFrame>
  );
}
