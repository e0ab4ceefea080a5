import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { quartersUntil } from "#lib/panorama/panorama-period.ts";
import { reportHref } from "#lib/panorama/reports/report-access.ts";
import { closedReportPath } from "#lib/panorama/reports/report-paper.ts";
import { endOfPeriod, sayPeriod } from "#lib/plans/items/period.ts";
import { PanoramaTabs } from "../_components/panorama-tabs.tsx";
import { openReportAction } from "../actions.ts";

export const metadata: Metadata = { title: "Informes trimestrales" };

const QUARTERS = 8;

export default async function ReportsPage() {
  const actor = await requirePermission("panorama.report");
  const today = mexicoCityToday();
  const opened = await panoramaDesk.listOpened();
  const recent = quartersUntil(today, QUARTERS);
  const periods = [...new Set([...recent, ...opened.keys()])].sort().reverse();
  return (
    <PageBody>
      <PageHeader
        title="Informes trimestrales de coordinación"
        lead="Al abrir un trimestre sus cifras se llenan solas; la DGCP comenta cada sección y la persona titular lo cierra. Lo cerrado es público y no se reescribe: otra edición lo corrige."
      />
      <PanoramaTabs actor={actor} current="reports" />
      <ul className="divide-y divide-linea border-y border-linea">
        {periods.map((period) => {
          const editions = opened.get(period);
          return (
            <li key={period} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
              <div>
                <h2 className="font-sans text-base font-semibold first-letter:uppercase">
                  {sayPeriod(period)}
                </h2>
                <p className="text-sm text-tinta-suave">
                  {editions === undefined
                    ? "Sin abrir"
                    : editions === 0
                      ? "Abierto, sin cerrar"
                      : editions === 1
                        ? "Cerrado, una edición"
                        : `Cerrado, ${editions} ediciones`}
                  {endOfPeriod(period) >= today ? " · en curso" : ""}
                  {editions ? (
                    <>
                      {" · "}
                      <TextLink href={closedReportPath(period)}>ver el público</TextLink>
                    </>
                  ) : null}
                </p>
              </div>
              {editions === undefined ? (
                <ActionButton action={openReportAction} fields={{ period }} variant="secondary" size="small">
                  {`Abrir el ${sayPeriod(period)}`}
                </ActionButton>
              ) : (
                <LinkButton href={reportHref(period)} variant="secondary" size="small">
                  {`Escribir el ${sayPeriod(period)}`}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </PageBody>
  );
}
