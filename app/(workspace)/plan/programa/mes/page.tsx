import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { nameItem } from "#lib/plans/items/name-item.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { workOfMonth } from "#lib/plans/rules/program.ts";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { itemHref, MONTH_HREF, SECTIONS } from "../../plan-address.ts";
import { ProgramTabs } from "../_components/program-tabs.tsx";

type MonthPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Lo que toca este mes" };

export default async function MonthPage({ searchParams }: MonthPageProps) {
  const { plan, actor } = await loadPlan();
  const month = mexicoCityToday().slice(0, 7);
  const { actions, measures, objectives } = workOfMonth(plan.content, month, actor.name);
  const mine = <StatusTag tone="brand">A su nombre</StatusTag>;
  return (
    <PlanFrame
      plan={plan}
      section="program"
      title="Lo que toca este mes"
      lead={`${sayPeriod(month)}: primero lo que está a su nombre, después lo demás de la oficina.`}
      crumbs={[{ label: "Programa", href: SECTIONS.program.href }, { label: "Este mes" }]}
      done={await searchParams}
    >
      <ProgramTabs firstYear={plan.firstYear} current={MONTH_HREF} />
      {actions.length + measures.length + objectives.length === 0 ? (
        <EmptyState title="Nada este mes">
          <p>Aquí estarán las acciones en curso, lo que hay que medir y los objetivos que se cumplen.</p>
        </EmptyState>
      ) : null}
      {actions.length > 0 ? (
        <Panel title="Acciones en curso">
          <ul className="divide-y divide-linea">
            {actions.map(({ item, mine: isMine, begins, ends }) => (
              <li key={item.id} className="space-y-1 py-3 first:pt-0 last:pb-0">
                <TextLink href={itemHref("action", item.id)}>{nameItem("action", item)}</TextLink>
                <p className="flex flex-wrap items-center gap-2 text-sm text-tinta-suave">
                  {isMine ? mine : item.owner || "Sin responsable"}
                  {begins ? <StatusTag tone="info">Empieza</StatusTag> : null}
                  {ends ? <StatusTag tone="warning">Termina</StatusTag> : null}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {measures.length > 0 ? (
        <Panel title="Por medir">
          <ul className="divide-y divide-linea">
            {measures.map(({ indicator, period, mine: isMine }) => (
              <li key={indicator.id + period} className="py-3 first:pt-0 last:pb-0">
                <TextLink href={itemHref("indicator", indicator.id)}>{indicator.name}</TextLink>:{" "}
                {sayPeriod(period)}. {isMine ? mine : null}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {objectives.length > 0 ? (
        <Panel title="Objetivos que se cumplen este mes">
          <ul className="divide-y divide-linea">
            {objectives.map((item) => (
              <li key={item.id} className="py-3 first:pt-0 last:pb-0">
                <TextLink href={itemHref("objective", item.id)}>{nameItem("objective", item)}</TextLink>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </PlanFrame>
  );
}
