import type { Metadata } from "next";
import { CorrectionList } from "#components/bulletin/correction-list.tsx";
import { MailingPanel } from "#components/bulletin/mailing-panel.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { EDITION_STATES } from "#lib/bulletin/bulletin-words.ts";
import { sectionsOf } from "#lib/bulletin/edition-sections.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ArticleRow } from "../_components/article-row.tsx";
import { PublishEditionPanel } from "../_components/publish-edition-panel.tsx";
import { CorrectionForm } from "../_components/correction-form.tsx";
import { bulletinHref, editionHref, newArticleHref, previewHref, readDone } from "../bulletin-hrefs.ts";
import { loadEdition } from "../load-edition.ts";

type EditionPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Edición del boletín" };

/** An edition being written, or how the sending of a published one is going. */
export default async function WorkedEditionPage({ params, searchParams }: EditionPageProps) {
  const { actor, edition } = await loadEdition(params);
  const { id, number, title, state, articles, corrections } = edition;
  const progress = await bulletinDesk.readProgress(id);
  const done = readDone((await searchParams).hecho);
  const isPublished = state === "PUBLISHED";
  const publishes = hasPermission(actor.role, "bulletin.publish");
  return (
    <PageBody breadcrumbs={[{ label: "Boletín", href: bulletinHref }, { label: title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={[number === null ? "" : `Boletín ${number}`, EDITION_STATES[state]]
          .filter(Boolean)
          .join(" · ")}
        title={title}
        actions={
          <>
            <LinkButton href={previewHref(id)} variant="secondary">
              Vista previa
            </LinkButton>
            {isPublished ? null : (
              <>
                <LinkButton href={`${editionHref(id)}/editar`} variant="secondary">
                  Título y presentación
                </LinkButton>
                <LinkButton href={newArticleHref(id)}>Agregar un artículo</LinkButton>
              </>
            )}
          </>
        }
      />
      {articles.length === 0 ? (
        <EmptyState title="Todavía no tiene artículos">
          Agregue uno, o acepte lo que envíen las oficinas.
        </EmptyState>
      ) : null}
      {sectionsOf(articles).map(({ key, label, articles: some }) => (
        <Panel key={key} title={label}>
          <ul className="divide-y divide-linea">
            {some.map((article, index) => (
              <ArticleRow
                key={article.id}
                {...{ article, isPublished }}
                editionId={id}
                isFirst={index === 0}
                isLast={index === some.length - 1}
              />
            ))}
          </ul>
        </Panel>
      ))}
      <PublishEditionPanel edition={edition} publishes={publishes} />
      {progress ? <MailingPanel progress={progress} /> : null}
      {isPublished ? (
        <Panel title="Notas de corrección">
          <div className="space-y-6">
            <CorrectionList corrections={corrections} />
            <p className="max-w-measure">
              Lo publicado no cambia: lo que haya que corregir se dice en una nota, que se lee junto a lo que
              corrige y dice su fecha.
            </p>
            {publishes ? (
              <CorrectionForm
                id={id}
                articles={articles.map((article) => ({ value: article.id, label: article.title }))}
              />
            ) : null}
          </div>
        </Panel>
      ) : null}
    </PageBody>
  );
}
