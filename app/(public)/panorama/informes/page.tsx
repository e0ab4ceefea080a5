import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { PUBLIC_HREF } from "#lib/panorama/panorama-query.ts";
import { closedReportPath } from "#lib/panorama/reports/report-paper.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";

export const metadata: Metadata = { title: "Informes trimestrales de coordinación" };
export const dynamic = "force-dynamic";

export default async function QuarterlyReportsPage() {
  const reports = await panoramaDesk.listClosed();
  return (
    <PageBody breadcrumbs={[{ label: "Panorama", href: PUBLIC_HREF }, { label: "Informes trimestrales" }]}>
      <PageHeader
        title="Informes trimestrales de coordinación"
        lead="Lo que hicieron los estados y los municipios en cada trimestre, con lo que dice de ello la DGCP. Sus cifras son las del día en que se cerraron."
      />
      {reports.length === 0 ? (
        <EmptyState title="Ningún informe cerrado todavía">Aquí estará el de cada trimestre.</EmptyState>
      ) : (
        <ul className="divide-y divide-linea border-y border-linea">
          {reports.map(({ period, number, at }) => (
            <li key={period} className="py-4">
              <p className="text-lg font-semibold">
                <TextLink href={closedReportPath(period)} className="inline-block first-letter:uppercase">
                  {sayPeriod(period)}
                </TextLink>
              </p>
              <p className="text-sm text-tinta-suave">
                Cerrado el {formatInstantDate(at)}
                {number > 1 ? ` · edición ${number}` : ""}
              </p>
            </li>
          ))}
        </ul>
      )}
    </PageBody>
  );
}
