import { ActionButton } from "#components/forms/action-button.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ApplicationView } from "#lib/calls/applications/read-applications.ts";
import type { StepStanding } from "#lib/calls/applications/work-plan.ts";
import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDay } from "#lib/calendar/format-day.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { tickStepAction } from "../../actions.ts";
import { stepHref } from "../../application-hrefs.ts";

const STANDINGS = {
  done: { label: "Hecho", tone: "success" },
  late: { label: "Con retraso", tone: "danger" },
  today: { label: "Hoy", tone: "warning" },
  ahead: { label: "Por hacer", tone: "neutral" },
} as const satisfies Record<StepStanding, { label: string; tone: TagTone }>;

type StepListProps = { application: ApplicationView; edits: boolean };

/** The plan of work, each step on its day. */
export function StepList({ application: { id, steps }, edits }: StepListProps) {
  if (steps.length === 0) return <p className="text-tinta-suave">Todavía no tiene pasos.</p>;
  return (
    <ol className="divide-y divide-linea">
      {steps.map(({ id: stepId, title, dueOn, daysBefore, owner, standing, doneAt, doneBy }) => (
        <li
          key={stepId}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4 first:pt-0"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {title} <StatusTag tone={STANDINGS[standing].tone}>{STANDINGS[standing].label}</StatusTag>
            </p>
            <p className="text-sm text-tinta-suave">
              <time dateTime={dueOn}>{formatDay(dueOn)}</time> ·{" "}
              {daysBefore === 0 ? "el día del cierre" : `${formatBusinessDays(daysBefore)} antes del cierre`}
              {owner ? ` · ${owner}` : null}
            </p>
            {doneAt ? (
              <p className="text-sm text-tinta-suave">
                Lo marcó {doneBy} el {formatInstantDate(doneAt)}.
              </p>
            ) : null}
          </div>
          {edits ? (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <TextLink href={stepHref(id, stepId)}>
                Editar<span className="sr-only"> «{title}»</span>
              </TextLink>
              <ActionButton
                action={tickStepAction}
                fields={{ applicationId: id, stepId, done: doneAt ? "no" : "si" }}
                variant={doneAt ? "quiet" : "secondary"}
                size="small"
              >
                {doneAt ? "Quitar la marca" : "Marcar hecho"}
                <span className="sr-only"> «{title}»</span>
              </ActionButton>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
