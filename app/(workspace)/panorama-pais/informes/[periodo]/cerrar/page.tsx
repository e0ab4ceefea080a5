import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { ReportBody } from "#components/panorama/report-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { reportHref, REPORTS_HREF } from "#lib/panorama/reports/report-access.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { CloseForm } from "../../../_components/close-form.tsx";

type ClosePageProps = { params: Promise<{ periodo: string }> };

export const metadata: Metadata = { title: "Cerrar el informe trimestral" };

export default async function CloseReportPage({ params }: ClosePageProps) {
  const actor = await requirePermission("panorama.close");
  const written = (await panoramaDesk.findWritten(actor, (await params).periodo)) ?? notFound();
  const { report, editions } = written;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Informes trimestrales", href: REPORTS_HREF },
        { label: sayPeriod(report.period), href: reportHref(report.period) },
        { label: "Cerrar" },
      ]}
    >
      <PageHeader
        title={`Cerrar el informe del ${sayPeriod(report.period)}`}
        lead="Así quedará. Al cerrarlo cualquiera puede leerlo, con estas cifras y estas palabras, y ya no cambia: otra edición lo corrige."
      />
      <CloseForm period={report.period} number={(editions[0]?.number ?? 0) + 1} />
      <ReportBody report={report} />
    </PageBody>
  );
}
