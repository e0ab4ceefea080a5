import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { reportHref, SECTIONS } from "../plan-address.ts";

type ReportsPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Informe anual" };

export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  const years = await reportDesk.listYears(await requirePermission("plans.read"));
  return (
    <PlanFrame
      plan={null}
      section="report"
      crumbs={[{ label: SECTIONS.report.label }]}
      title="Informe anual"
      lead="El portal reúne las cifras del año y su oficina escribe junto a ellas. La titular lo publica como página, PDF y datos."
      done={await searchParams}
    >
      {years.length === 0 ? (
        <EmptyState title="Todavía no hay de qué informar">
          <p>Aquí estarán los años del plan cuando se adopte y empiece el primero.</p>
        </EmptyState>
      ) : (
        <Panel>
          <ul className="divide-y divide-linea">
            {years.map(({ year, planTitle, begun, editions, slug }) => (
              <li
                key={year}
                className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-4 first:pt-0 last:pb-0"
              >
                <div>
                  <p className="text-lg font-semibold">
                    <TextLink href={reportHref(year)}>{year}</TextLink>
                  </p>
                  <p className="text-sm text-tinta-suave">{planTitle}</p>
                  {editions > 0 ? (
                    <p className="text-sm">
                      <TextLink href={`/informes/${slug}/${year}`}>Verlo publicado</TextLink>
                    </p>
                  ) : null}
                </div>
                {editions > 0 ? (
                  <StatusTag tone="success">{editions === 1 ? "Publicado" : `Edición ${editions}`}</StatusTag>
                ) : (
                  <StatusTag tone={begun ? "info" : "neutral"}>
                    {begun ? "En preparación" : "Sin abrir"}
                  </StatusTag>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </PlanFrame>
  );
}
