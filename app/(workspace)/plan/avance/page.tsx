import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import type { QuarterRow } from "#lib/plans/progress/list-quarters.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { quarterHref, SECTIONS } from "../plan-address.ts";

type ProgressPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Avance" };

export default async function ProgressPage({ searchParams }: ProgressPageProps) {
  const quarters = await reportDesk.listQuarters(await requirePermission("plans.read"));
  return (
    <PlanFrame
      plan={null}
      section="progress"
      crumbs={[{ label: SECTIONS.progress.label }]}
      title="Avance por trimestre"
      lead="Cada trimestre se dice cómo va cada objetivo y cada acción del plan adoptado. Lo enviado es público y no se cambia: se corrige con otro envío."
      done={await searchParams}
    >
      {quarters.length === 0 ? (
        <EmptyState title="Todavía no hay de qué informar">
          <p>Aquí estarán los trimestres del plan cuando se adopte y empiece su primer año.</p>
        </EmptyState>
      ) : (
        <Panel>
          <ul className="divide-y divide-linea">
            {quarters.map((quarter) => (
              <li
                key={quarter.period}
                className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-4 first:pt-0 last:pb-0"
              >
                <div className="min-w-0 flex-1 basis-60">
                  <p className="font-semibold first-letter:uppercase">
                    <TextLink href={quarterHref(quarter.period)}>{sayPeriod(quarter.period)}</TextLink>
                  </p>
                  <p className="text-sm text-tinta-suave">{quarter.planTitle}</p>
                  <p className="text-sm text-tinta-suave">{sayWritten(quarter)}</p>
                </div>
                <QuarterTag quarter={quarter} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </PlanFrame>
  );
}

function sayWritten({ lines, said, sentAt }: QuarterRow): string {
  const written = lines === 0 ? "Sin abrir" : `${said} de ${lines} renglones dichos`;
  return sentAt ? `${written} · enviado el ${formatInstantDate(sentAt)}` : written;
}

function QuarterTag({ quarter: { sendings, hasEnded } }: { quarter: QuarterRow }) {
  if (sendings > 0) return <StatusTag tone="success">Enviado</StatusTag>;
  return hasEnded ? (
    <StatusTag tone="warning">Por enviar</StatusTag>
  ) : (
    <StatusTag tone="info">En curso</StatusTag>
  );
}
