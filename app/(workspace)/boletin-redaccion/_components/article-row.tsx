import { CorrectionList } from "#components/bulletin/correction-list.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ArticleView } from "#lib/bulletin/bulletin-views.ts";
import { toSummary } from "#lib/written-text/write-text.ts";
import { moveArticleAction } from "../actions.ts";
import { articleHref, contributionHref } from "../bulletin-hrefs.ts";

type ArticleRowProps = {
  editionId: string;
  article: ArticleView;
  isPublished: boolean;
  isFirst: boolean;
  isLast: boolean;
};

/** An article in its edition, with the way to it. */
export function ArticleRow({ editionId, article, isPublished, isFirst, isLast }: ArticleRowProps) {
  const { id, title, byline, body, picture, contributionId, corrections } = article;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-72 space-y-1">
        <p className="font-semibold">
          {isPublished ? title : <TextLink href={articleHref(editionId, id)}>{title}</TextLink>}
        </p>
        {byline ? <p className="text-sm font-semibold text-tinta-suave">{byline}</p> : null}
        <p className="text-sm text-tinta-suave">{toSummary(body, 160)}</p>
        {picture?.alt === "" ? (
          <p className="text-sm text-rojo">A su imagen le falta decir qué se ve.</p>
        ) : null}
        {contributionId ? (
          <p className="text-sm">
            <TextLink href={contributionHref(contributionId)}>Lo que envió la oficina</TextLink>
          </p>
        ) : null}
        <CorrectionList corrections={corrections} />
      </div>
      {isPublished ? null : (
        <div className="flex flex-wrap gap-2">
          {isFirst ? null : <Move id={id} title={title} down={false} />}
          {isLast ? null : <Move id={id} title={title} down />}
        </div>
      )}
    </li>
  );
}

const Move = ({ id, title, down }: { id: string; title: string; down: boolean }) => (
  <ActionButton
    action={moveArticleAction}
    fields={{ id, down: down ? "si" : "" }}
    variant="quiet"
    size="small"
  >
    {down ? "Bajar" : "Subir"}
    <span className="sr-only"> «{title}»</span>
  </ActionButton>
);
