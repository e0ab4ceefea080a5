import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { LinkedComment } from "#lib/plans/consultation/confirm-comment.ts";
import { NO_NAME } from "#lib/plans/consultation/words.ts";

/** The comment that a link of a mail is about. */
export function LinkedCommentText({ comment }: { comment: LinkedComment }) {
  const { officeName, sectionTitle, text, authorName } = comment;
  return (
    <DefinitionList
      className="mb-8"
      items={[
        { term: "Oficina que consulta", value: officeName },
        { term: "Sección", value: sectionTitle },
        { term: "Aparecerá como", value: authorName || NO_NAME },
        { term: "Comentario", value: <span className="break-words whitespace-pre-line">{text}</span> },
      ]}
    />
  );
}
