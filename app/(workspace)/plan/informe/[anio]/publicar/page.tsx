import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReportText } from "#components/plans/report/report-text.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { reportPath, sayCutoff } from "#lib/plans/reports/report-paper.ts";
import { type DoneParams, PlanFrame } from "../../../_components/plan-frame.tsx";
import { PublishForm } from "../../../_components/publish-form.tsx";
import { reportHref, SECTIONS } from "../../../plan-address.ts";
import { publishReportAction } from "../../actions.ts";
import { loadReport } from "../load-report.ts";

type PublishPageProps = { params: Promise<{ anio: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Publicar el informe anual" };

export default async function PublishPage({ params, searchParams }: PublishPageProps) {
  const { report, sections, editions, year, canPublish } = await loadReport(params);
  if (sections.size === 0) redirect(reportHref(year));
  const again = editions.length > 0;
  return (
    <PlanFrame
      plan={null}
      section="report"
      title={`Publicar el informe de ${year}`}
      lead={`Así quedaría. ${sayCutoff(report)}`}
      crumbs={[SECTIONS.report, { label: year, href: reportHref(year) }, { label: "Publicar" }]}
      done={await searchParams}
    >
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Panel title={`Edición ${editions.length + 1}`}>
          {canPublish ? (
            <>
              <p className="mb-4 max-w-measure">
                Al publicarlo queda una copia que nadie puede cambiar. Si algo estaba mal, se publica otra
                edición y esta sigue donde estaba.
              </p>
              <PublishForm
                action={publishReportAction}
                fields={{ year }}
                again={again}
                button={again ? "Publicar otra edición" : "Publicar el informe"}
              />
            </>
          ) : (
            <p>Lo publica la persona titular de la oficina.</p>
          )}
        </Panel>
        <Panel title="Ediciones publicadas">
          {again ? (
            <ul className="space-y-2">
              {editions.map(({ number, at, corrects }) => (
                <li key={number}>
                  <TextLink href={reportPath(report, number)}>
                    Edición {number}, del {formatInstantDate(at)}
                  </TextLink>
                  {corrects ? `: ${corrects}` : ""}
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-tinta-suave">Ninguna todavía.</p>
          )}
        </Panel>
      </div>
      <ReportText report={report} />
    </PlanFrame>
  );
}
