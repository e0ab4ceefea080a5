import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { ReportBody } from "#components/panorama/report-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { formatDate, formatDateTime } from "#lib/kernel/format-date.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { reportHref, REPORTS_HREF } from "#lib/panorama/reports/report-access.ts";
import { closedReportPath } from "#lib/panorama/reports/report-paper.ts";
import { PART_KEYS, readPartKey, reportPart } from "#lib/panorama/reports/report-parts.ts";
import { LONGEST_REMARK } from "#lib/panorama/reports/save-remark.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { endOfPeriod, sayPeriod } from "#lib/plans/items/period.ts";
import { RemarkForm } from "../../_components/remark-form.tsx";

type WrittenPageProps = {
  params: Promise<{ periodo: string }>;
  searchParams: Promise<{ parte?: string; hecho?: string }>;
};

export const metadata: Metadata = { title: "Informe trimestral" };

export default async function WrittenReportPage({ params, searchParams }: WrittenPageProps) {
  const actor = await requirePermission("panorama.report");
  const written = (await panoramaDesk.findWritten(actor, (await params).periodo)) ?? notFound();
  const { parte, hecho } = await searchParams;
  const { report, remarks, editions } = written;
  const { period } = report;
  const key = readPartKey(parte) ?? "opening";
  const remark = remarks.get(key);
  const ends = endOfPeriod(period);
  const isOver = mexicoCityToday() > ends;
  return (
    <PageBody
      breadcrumbs={[{ label: "Informes trimestrales", href: REPORTS_HREF }, { label: sayPeriod(period) }]}
    >
      {hecho === "guardado" ? <FlashMessage title="El comentario quedó guardado." /> : null}
      <PageHeader
        title={`Informe del ${sayPeriod(period)}`}
        lead="Sus cifras son las de hoy: se quedan fijas al cerrarlo. De las actividades lleva solo lo que es público."
        actions={
          isOver && hasPermission(actor.role, "panorama.close") ? (
            <LinkButton href={`${reportHref(period)}/cerrar`}>
              {editions.length > 0 ? "Cerrar otra edición" : "Cerrar el informe"}
            </LinkButton>
          ) : null
        }
      />
      {isOver ? null : (
        <Alert title="El trimestre no ha terminado">
          <p>Puede comentarlo ya; podrá cerrarse a partir del día siguiente al {formatDate(ends)}.</p>
        </Alert>
      )}
      {isOver && !hasPermission(actor.role, "panorama.close") ? (
        <p className="text-tinta-suave">Lo cierra la persona titular de la DGCP.</p>
      ) : null}
      {editions.length > 0 ? (
        <p>
          La <TextLink href={closedReportPath(period)}>edición {editions[0]!.number}</TextLink> es pública. Lo
          que cambie aquí irá en la siguiente.
        </p>
      ) : null}
      <TabLinks
        label="Secciones"
        items={PART_KEYS.map((part) => ({
          href: `${reportHref(period)}?parte=${part}`,
          label: reportPart(part).title,
          current: part === key,
        }))}
      />
      <RemarkForm
        key={`${key} ${remark?.revision ?? 0}`}
        {...{ period, part: key, title: reportPart(key).title, hint: reportPart(key).hint }}
        text={remark?.text ?? ""}
        revision={remark?.revision ?? 0}
        longest={LONGEST_REMARK}
      />
      {remark ? (
        <p className="text-sm text-tinta-suave">
          Lo escribió {remark.updatedBy}, {formatDateTime(remark.updatedAt)}.
        </p>
      ) : null}
      <ReportBody report={report} />
    </PageBody>
  );
}
