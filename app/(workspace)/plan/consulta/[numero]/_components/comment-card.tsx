import { ActionButton } from "#components/forms/action-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import type { ModeratedComment } from "#lib/plans/consultation/read-comments.ts";
import { decideCommentAction } from "../../actions.ts";
import { commentHref } from "../../consultation-address.ts";
import { CommentText } from "./comment-text.tsx";

type CommentCardProps = {
  comment: ModeratedComment;
  sections: readonly SectionHead[];
  /** Of the consultation. */
  number: number;
  canModerate: boolean;
  /** The list as it is, to come back to. */
  back: string;
};

const BEGINNING = 60;

/** A comment in the queue: published at one press, or opened to be answered or held back. */
export function CommentCard({ comment, sections, number, canModerate, back }: CommentCardProps) {
  const { id, section, state, text, revision } = comment;
  const title = sections.find(({ key }) => key === section)?.title ?? section;
  const which = <span className="sr-only">: «{text.slice(0, BEGINNING)}»</span>;
  return (
    <li className="space-y-3 py-5 first:pt-0 last:pb-0">
      <CommentText comment={comment} sectionTitle={title} />
      {canModerate && state !== "WITHDRAWN" ? (
        <div className="flex flex-wrap items-start gap-3">
          {state === "PUBLISHED" ? null : (
            <ActionButton
              action={decideCommentAction}
              fields={{ number: String(number), id, revision: String(revision), intent: "publish", back }}
              size="small"
              pendingText="Publicando…"
            >
              Publicar{which}
            </ActionButton>
          )}
          <LinkButton href={commentHref(number, id)} variant="secondary" size="small">
            Responder o retener{which}
          </LinkButton>
        </div>
      ) : null}
    </li>
  );
}
