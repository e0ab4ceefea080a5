import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ReportText } from "#components/plans/report/report-text.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { findReportEdition } from "#lib/plans/reports/public-reports.ts";
import { reportPath, sayCutoff } from "#lib/plans/reports/report-paper.ts";
import { EditionList } from "./_components/edition-list.tsx";
import { TakeReport } from "./_components/take-report.tsx";

type ReportPageProps = {
  params: Promise<{ oficina: string; anio: string }>;
  searchParams: Promise<{ edicion?: string }>;
};

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  return { title: `Informe anual ${(await params).anio}` };
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const [{ oficina, anio }, { edicion }] = await Promise.all([params, searchParams]);
  const published = (await findReportEdition(oficina, anio, edicion)) ?? notFound();
  const { head, report, editions, isAsked } = published;
  const [latest] = editions;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Planes", href: "/planes" },
        { label: "Informes", href: "/informes" },
        { label: `${report.office}, ${report.year}` },
      ]}
    >
      <PageHeader
        overline={`${report.office} · edición ${head.number}, del ${formatInstantDate(head.at)}`}
        title={`Informe anual ${report.year}`}
        lead={`${report.plan.title}. ${sayCutoff(report)}`}
        actions={<PrintButton />}
      />
      <IgnoredFilters
        sentences={isAsked ? [] : ["La edición que pide la dirección no existe: se muestra la última."]}
      />
      {latest!.number > head.number ? (
        <Alert tone="warning" title="Hay una edición posterior">
          <p>
            La <TextLink href={reportPath(report)}>edición {latest!.number}</TextLink> corrige:{" "}
            {latest!.corrects}
          </p>
        </Alert>
      ) : null}
      {head.corrects ? (
        <Alert title={`Qué corrige la edición ${head.number}`}>
          <p>{head.corrects}</p>
        </Alert>
      ) : null}
      <TakeReport report={report} edition={head.number} />
      <ReportText report={report} />
      <EditionList report={report} editions={editions} />
    </PageBody>
  );
}
