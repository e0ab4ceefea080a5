import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { PlanRemark } from "#lib/plan-oversight/plan-remark.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";

/** What the DGCP and an office said to each other of its plan, the first word first. */
export function CommentThread({ comments }: { comments: readonly PlanRemark[] }) {
  if (comments.length === 0)
    return (
      <EmptyState title="Todavía no hay comentarios">
        Aquí quedará lo que la DGCP comente del plan adoptado y lo que la oficina responda.
      </EmptyState>
    );
  return (
    <ol className="space-y-4">
      {comments.map(({ id, side, authorName, text, at, version }) => (
        <li key={id} className="rounded-panel border border-linea bg-white p-5">
          <p className="text-sm text-tinta-suave">
            <strong className="text-tinta">{SIDE_LABELS[side]}</strong>, {authorName}. {formatDateTime(at)},
            sobre la versión {version.number} de «{version.title}».
          </p>
          <p className="mt-2 max-w-measure wrap-anywhere whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
