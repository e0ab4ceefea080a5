import { OutcomeTag } from "#components/consultation/outcome-tag.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { ModeratedComment } from "#lib/plans/consultation/read-comments.ts";
import { HOLD_REASONS, NO_NAME } from "#lib/plans/consultation/words.ts";

type CommentTextProps = { comment: ModeratedComment; sectionTitle: string };

/** A comment as the office reads it, with what it did about it. */
export function CommentText({ comment, sectionTitle }: CommentTextProps) {
  const { number, authorName, text, state, receivedAt, twins, holdReason, holdNote, outcome, answer } =
    comment;
  if (state === "WITHDRAWN") return <p className="text-tinta-suave">Quien lo escribió lo retiró.</p>;
  return (
    <div className="space-y-2">
      <p className="text-sm text-tinta-suave">
        {number ? `Comentario ${number} · ` : ""}
        {sectionTitle} · {authorName || NO_NAME} · {formatDateTime(receivedAt)}
      </p>
      <p className="max-w-measure break-words whitespace-pre-line">{text}</p>
      {twins > 0 ? (
        <StatusTag tone="warning">
          {twins === 1 ? "Otro comentario dice lo mismo" : `Otros ${twins} comentarios dicen lo mismo`}
        </StatusTag>
      ) : null}
      {holdReason ? (
        <p className="max-w-measure border-l-2 border-rojo pl-4 text-sm">
          <strong>{HOLD_REASONS[holdReason]}.</strong> {holdNote}
        </p>
      ) : null}
      {outcome ? (
        <div className="max-w-measure space-y-1 border-l-2 border-dorado pl-4 text-sm">
          <OutcomeTag outcome={outcome} />
          <p className="break-words whitespace-pre-line">{answer}</p>
        </div>
      ) : null}
    </div>
  );
}
