import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { firstWeekDesk } from "#lib/first-week/first-week-desk.ts";
import { DAY_TITLES } from "#lib/first-week/tasks.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { beginAgainAction } from "./actions.ts";
import { TaskItem } from "./_components/task-item.tsx";

export const metadata: Metadata = { title: "La primera semana" };

const DAYS = [1, 2, 3, 4, 5] as const;

/** For whoever arrives at an office: what to look at each day, with what there is of it now. */
export default async function FirstWeekPage() {
  const actor = await requireActor();
  if (sideOf(actor.role) !== "OFFICE") notFound();
  const { begun, tasks } = await firstWeekDesk.read(actor);
  const mayTick = hasPermission(actor.role, "first-week.tick");
  const seen = tasks.filter(({ done, tick }) => done || tick).length;
  return (
    <PageBody>
      <PageHeader
        title="La primera semana"
        lead="Para quien llega a la oficina: qué mirar cada día y qué hay de cada cosa en este momento. Lo que ya no tiene nada pendiente se marca solo; lo demás, cuando usted lo haya visto."
        actions={<PrintButton />}
      />
      <Panel title="Cómo va">
        <ProgressBar label="Vistas" value={seen} max={tasks.length} unit="cosas" />
        <p className="mt-4 text-tinta-suave">
          {begun
            ? `La empezó ${begun.byName}, ${formatDateTime(begun.at)}.`
            : "Nadie la ha empezado: se empieza al marcar la primera."}
        </p>
        {mayTick && begun ? (
          <div className="mt-4 print:hidden">
            <ActionButton action={beginAgainAction} variant="secondary" size="small">
              Empezar de nuevo, sin marcas
            </ActionButton>
          </div>
        ) : null}
      </Panel>
      {DAYS.map((day) => (
        <Panel key={day} title={DAY_TITLES[day]}>
          <ul className="divide-y divide-linea">
            {tasks
              .filter((task) => task.day === day)
              .map((task) => (
                <TaskItem key={task.key} task={task} mayTick={mayTick} />
              ))}
          </ul>
        </Panel>
      ))}
    </PageBody>
  );
}
