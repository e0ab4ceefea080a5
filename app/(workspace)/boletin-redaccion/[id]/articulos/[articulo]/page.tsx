import type { Metadata } from "next";
import { PicturePanel } from "#components/bulletin/picture-panel.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ArticleForm } from "../../../_components/article-form.tsx";
import { articleValues, readArticleOptions } from "../../../_components/article-options.ts";
import {
  articleHref,
  bulletinHref,
  contributionHref,
  editionHref,
  PICTURE_SLUG,
  readDone,
  workedPictureHref,
} from "../../../bulletin-hrefs.ts";
import { loadArticle } from "../../../load-edition.ts";
import {
  describeArticlePictureAction,
  removeArticleAction,
  removeArticlePictureAction,
} from "../../../picture-actions.ts";

type ArticlePageProps = {
  params: Promise<{ id: string; articulo: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Artículo del boletín" };

/** An article while it is being written. */
export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const { edition, article } = await loadArticle(params);
  const { id, title, revision, picture, contributionId } = article;
  const done = readDone((await searchParams).hecho);
  const options = await readArticleOptions(article);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Boletín", href: bulletinHref },
        { label: edition.title, href: editionHref(edition.id) },
        { label: title },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={edition.title}
        title={title}
        lead={
          contributionId ? (
            <>
              Lo envió una oficina, que verá lo que cambie.{" "}
              <TextLink href={contributionHref(contributionId)}>Así lo envió</TextLink>.
            </>
          ) : null
        }
      />
      <ArticleForm
        key={revision}
        {...{ id, revision }}
        editionId={edition.id}
        initial={articleValues(article)}
        {...options}
      />
      <Panel title="Imagen">
        <PicturePanel
          {...{ id, picture }}
          parentId={edition.id}
          src={workedPictureHref(id)}
          upload={`${articleHref(edition.id, id)}/imagen`}
          slug={PICTURE_SLUG}
          describe={describeArticlePictureAction}
          remove={removeArticlePictureAction}
        />
      </Panel>
      <ActionButton action={removeArticleAction} fields={{ id }} variant="danger" size="small">
        {contributionId ? "Quitarlo: la colaboración vuelve a las que esperan" : "Quitar este artículo"}
      </ActionButton>
    </PageBody>
  );
}
