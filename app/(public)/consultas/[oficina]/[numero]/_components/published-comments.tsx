import { OutcomeTag } from "#components/consultation/outcome-tag.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { PublicComment } from "#lib/plans/consultation/public-consultations.ts";
import { NO_NAME } from "#lib/plans/consultation/words.ts";

/** In sight before the others are folded. */
const IN_SIGHT = 10;

type PublishedCommentsProps = {
  comments: readonly PublicComment[];
  /** Whether no more can come. */
  over: boolean;
};

/** What was said of a section and what the office answered. */
export function PublishedComments({ comments, over }: PublishedCommentsProps) {
  if (comments.length === 0) {
    return <p className="text-tinta-suave">{over ? "Ninguno." : "Ninguno publicado todavía."}</p>;
  }
  const [shown, folded] = [comments.slice(0, IN_SIGHT), comments.slice(IN_SIGHT)];
  return (
    <div className="space-y-4">
      <CommentList comments={shown} />
      {folded.length > 0 ? (
        <Disclosure summary={`Leer los otros ${folded.length}`}>
          <CommentList comments={folded} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function CommentList({ comments }: { comments: readonly PublicComment[] }) {
  return (
    <ul className="divide-y divide-linea">
      {comments.map((comment) => (
        <li
          key={comment.number}
          id={`comentario-${comment.number}`}
          className="space-y-2 py-4 first:pt-0 last:pb-0"
        >
          <p className="text-sm text-tinta-suave">
            <a href={`#comentario-${comment.number}`} className="link">
              Comentario {comment.number}
            </a>
            {comment.withdrawn ? "" : ` · ${comment.authorName || NO_NAME}`} ·{" "}
            {formatInstantDate(comment.publishedAt)}
          </p>
          {comment.withdrawn ? (
            <p className="text-tinta-suave">Quien lo escribió lo retiró.</p>
          ) : (
            <p className="max-w-measure whitespace-pre-line break-words">{comment.text}</p>
          )}
          {comment.outcome ? (
            <div className="max-w-measure space-y-1 border-l-2 border-dorado pl-4">
              <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
                Respuesta de la oficina <OutcomeTag outcome={comment.outcome} />
              </p>
              <p className="whitespace-pre-line break-words">{comment.answer}</p>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
