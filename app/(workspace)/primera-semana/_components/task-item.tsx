import { ActionButton } from "#components/forms/action-button.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Task } from "#lib/first-week/first-week.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { tickAction } from "../actions.ts";

/** Something to look at: what there is, where, and who said that it was looked at. */
export function TaskItem({ task, mayTick }: { task: Task; mayTick: boolean }) {
  const { key, title, says, href, done, tick } = task;
  return (
    <li id={key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
          <TextLink href={href}>{title}</TextLink>
          {done ? <StatusTag tone="success">Nada pendiente</StatusTag> : null}
          {!done && tick ? <StatusTag tone="info">Revisado</StatusTag> : null}
          {!done && !tick ? <StatusTag tone="warning">Por ver</StatusTag> : null}
        </h3>
        <p className="mt-1 max-w-measure">{says}</p>
        {tick ? (
          <p className="mt-1 text-sm text-tinta-suave">
            Lo revisó {tick.byName}, {formatDateTime(tick.at)}.
          </p>
        ) : null}
      </div>
      {mayTick && (tick || !done) ? (
        <div className="print:hidden">
          <ActionButton
            action={tickAction}
            fields={{ task: key, ticked: tick ? "no" : "si" }}
            variant={tick ? "quiet" : "secondary"}
            size="small"
          >
            {tick ? "Quitar la marca" : "Ya lo revisé"}
            <span className="sr-only">: {title}</span>
          </ActionButton>
        </div>
      ) : null}
    </li>
  );
}
