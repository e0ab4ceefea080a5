import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { QuarterMeasurements } from "#components/plans/progress-lines.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { isQuarter, startOfQuarter } from "#lib/plans/progress/quarters.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { SECTIONS } from "../../plan-address.ts";
import { beginQuarterAction } from "../actions.ts";
import { LineEditor } from "./_components/line-editor.tsx";
import { LineList } from "./_components/line-list.tsx";
import { SendPanel } from "./_components/send-panel.tsx";

type QuarterPageProps = {
  params: Promise<{ trimestre: string }>;
  searchParams: Promise<DoneParams & { renglon?: string }>;
};

export const metadata: Metadata = { title: "Avance del trimestre" };

export default async function QuarterPage({ params, searchParams }: QuarterPageProps) {
  const [{ trimestre }, { renglon, ...done }] = await Promise.all([params, searchParams]);
  const actor = await requirePermission("plans.read");
  if (!isQuarter(trimestre)) notFound();
  const quarter = (await reportDesk.findQuarter(actor, trimestre)) ?? notFound();
  const canEdit = hasPermission(actor.role, "plans.edit");
  const start = startOfQuarter(trimestre);
  const said = sayPeriod(trimestre);
  const { lines, adopted, measurements } = quarter;
  const unopened = lines.filter(({ item }) => item === null).length;
  // Not the first that nobody has said: a save would take it from under who is writing it.
  const current = lines.find(({ subject }) => subject.id === renglon) ?? lines[0];
  const frame = {
    plan: null,
    section: "progress" as const,
    overline: `${adopted.snapshot.plan.title} · versión ${adopted.number}`,
    title: <span className="inline-block first-letter:uppercase">{said}</span>,
    crumbs: [SECTIONS.progress, { label: said }],
    done,
  };
  if (start > mexicoCityToday())
    return (
      <PlanFrame {...frame}>
        <EmptyState title="Todavía no empieza">
          <p>Podrá escribirse desde el {formatDate(start)}.</p>
        </EmptyState>
      </PlanFrame>
    );
  const open = (label: string) => (
    <ActionButton action={beginQuarterAction} fields={{ period: trimestre }} pendingText="Abriendo…">
      {label}
    </ActionButton>
  );
  if (unopened === lines.length)
    return (
      <PlanFrame {...frame}>
        <EmptyState title="Nadie lo ha abierto" action={canEdit ? open("Abrir el trimestre") : null}>
          <p>
            Tendrá un renglón por cada objetivo y cada acción de la versión {adopted.number}: {lines.length}{" "}
            en total.
          </p>
        </EmptyState>
      </PlanFrame>
    );
  return (
    <PlanFrame {...frame} lead="Diga cómo va cada renglón. Se guarda mientras escribe.">
      {unopened > 0 ? (
        <Alert tone="warning" title="El plan tiene renglones nuevos">
          <p>La versión {adopted.number} trae lo que este trimestre todavía no tiene.</p>
          {canEdit ? open("Agregar lo que falta") : null}
        </Alert>
      ) : null}
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <LineEditor lines={lines} current={current!} period={trimestre} canEdit={canEdit} />
        <LineList lines={lines} current={current!} period={trimestre} />
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Panel title="Lo que se midió">
          <QuarterMeasurements measurements={measurements} />
        </Panel>
        <SendPanel quarter={quarter} period={trimestre} canSend={hasPermission(actor.role, "plans.adopt")} />
      </div>
    </PlanFrame>
  );
}
