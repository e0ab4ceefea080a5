import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { listReports } from "#lib/plans/reports/public-reports.ts";
import { reportPath } from "#lib/plans/reports/report-paper.ts";

export const metadata: Metadata = { title: "Informes anuales" };
export const dynamic = "force-dynamic";

export default async function ReportsPage() {
  const years = [...Map.groupBy(await listReports(), ({ year }) => year)];
  return (
    <PageBody breadcrumbs={[{ label: "Planes", href: "/planes" }, { label: "Informes" }]}>
      <PageHeader
        title="Informes anuales"
        lead="Qué hizo cada oficina en el año con lo que se propuso en su plan, con sus cifras y con sus palabras."
      />
      {years.length === 0 ? (
        <EmptyState title="Ningún informe publicado todavía">
          <p>Cada oficina publica aquí el suyo.</p>
        </EmptyState>
      ) : null}
      {years.map(([year, reports]) => (
        <Panel key={year} title={String(year)}>
          <ul className="divide-y divide-linea">
            {reports.map((report) => (
              <li key={report.slug} className="py-4 first:pt-0 last:pb-0">
                <p className="text-lg font-semibold">
                  <TextLink href={reportPath(report)}>{report.office}</TextLink>
                </p>
                <p>{report.plan}</p>
                <p className="text-sm text-tinta-suave">
                  Publicado el {formatInstantDate(report.at)}
                  {report.editions > 1 ? ` · edición ${report.editions}` : ""}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </PageBody>
  );
}
