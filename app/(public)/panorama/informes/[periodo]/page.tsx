import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FileLinks } from "#components/open-data/file-links.tsx";
import { ReportBody } from "#components/panorama/report-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { PUBLIC_HREF } from "#lib/panorama/panorama-query.ts";
import { closedReportPath, REPORT_TITLE } from "#lib/panorama/reports/report-paper.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";

type ReportPageProps = {
  params: Promise<{ periodo: string }>;
  searchParams: Promise<{ edicion?: string }>;
};

export const metadata: Metadata = { title: REPORT_TITLE };

const FILES = [
  ["informe.pdf", "PDF accesible"],
  ["informe.docx", "Word"],
  ["informe.json", "Datos, JSON"],
] as const;

const filesOf = (period: string, edition: number) =>
  FILES.map(([file, label]) => ({ label, href: `${closedReportPath(period)}/${file}?edicion=${edition}` }));

export default async function QuarterlyReportPage({ params, searchParams }: ReportPageProps) {
  const [{ periodo }, { edicion }] = await Promise.all([params, searchParams]);
  const closed = (await panoramaDesk.findClosed(periodo, edicion)) ?? notFound();
  const { head, report, editions, isAsked } = closed;
  const [latest] = editions;
  const quarter = sayPeriod(report.period);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Panorama", href: PUBLIC_HREF },
        { label: "Informes trimestrales", href: `${PUBLIC_HREF}/informes` },
        { label: quarter },
      ]}
    >
      <PageHeader
        overline={`Edición ${head.number}, cerrada el ${formatInstantDate(head.at)}`}
        title={`${REPORT_TITLE}: ${quarter}`}
        lead="Sus cifras son las del día en que se cerró; lo que cambió después está en el panorama."
        actions={<PrintButton />}
      />
      <IgnoredFilters
        sentences={isAsked ? [] : ["La edición que pide la dirección no existe: se muestra la última."]}
      />
      {latest!.number > head.number ? (
        <Alert tone="warning" title="Hay una edición posterior">
          <p>
            La <TextLink href={closedReportPath(report.period)}>edición {latest!.number}</TextLink> corrige:{" "}
            {latest!.corrects}
          </p>
        </Alert>
      ) : null}
      {head.corrects ? (
        <Alert title={`Qué corrige la edición ${head.number}`}>
          <p>{head.corrects}</p>
        </Alert>
      ) : null}
      <FileLinks title="Llevar" files={filesOf(report.period, head.number)} />
      <ReportBody report={report} />
      <Panel title="Ediciones">
        <ol className="divide-y divide-linea">
          {editions.map(({ number, corrects, sha256, at }) => (
            <li key={number} className="space-y-1 py-3 first:pt-0 last:pb-0">
              <p className="font-semibold">
                <TextLink href={closedReportPath(report.period, number)}>
                  Edición {number}, del {formatInstantDate(at)}
                </TextLink>
              </p>
              {corrects ? <p className="text-sm">Corrige: {corrects}</p> : null}
              <p className="text-xs wrap-anywhere text-tinta-suave">SHA-256 {sha256}</p>
            </li>
          ))}
        </ol>
      </Panel>
    </PageBody>
  );
}
