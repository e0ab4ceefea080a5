import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContributionChanges, ContributionText } from "#components/bulletin/contribution-text.tsx";
import { PicturePanel } from "#components/bulletin/picture-panel.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { editionPath } from "#lib/bulletin/bulletin-address.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { CONTRIBUTION_STATES } from "#lib/bulletin/bulletin-words.ts";
import { contributionDesk } from "#lib/bulletin/contributions/contribution-desk.ts";
import { ContributionForm } from "../_components/contribution-form.tsx";
import { describePictureAction, removePictureAction, sendContributionAction } from "../actions.ts";
import {
  contributionHref,
  contributionPictureHref,
  contributionsHref,
  PICTURE_SLUG,
  readDone,
} from "../contribution-hrefs.ts";

type ContributionPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Colaboración para el boletín" };

/** A contribution that its office writes, or what became of one that it sent. */
export default async function ContributionPage({ params, searchParams }: ContributionPageProps) {
  const actor = await requirePermission("bulletin.contribute");
  const contribution = (await contributionDesk.find(actor, (await params).id)) ?? notFound();
  const { id, title, byline, body, areas, state, revision, picture, reason, article } = contribution;
  const done = readDone((await searchParams).hecho);
  const isDraft = state === "DRAFT";
  return (
    <PageBody breadcrumbs={[{ label: "Colaboraciones", href: contributionsHref }, { label: title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader overline={CONTRIBUTION_STATES[state]} title={title} />
      {state === "DECLINED" ? (
        <Alert tone="warning" title="La DGCP no la aceptó">
          <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
        </Alert>
      ) : null}
      {isDraft ? (
        <>
          <ContributionForm
            key={revision}
            {...{ id, revision }}
            initial={{ title, byline, body, areas: areas.map(({ key }) => key).join(",") }}
            areas={await bulletinDesk.listAreas()}
          />
          <Panel title="Imagen">
            <PicturePanel
              {...{ id, picture }}
              parentId=""
              src={contributionPictureHref(id)}
              upload={`${contributionHref(id)}/imagen`}
              slug={PICTURE_SLUG}
              describe={describePictureAction}
              remove={removePictureAction}
            />
          </Panel>
          <Panel title="Enviarla a la DGCP">
            <p className="mb-4 max-w-measure">Al enviarla, lo que dice ya no cambia.</p>
            <ActionButton action={sendContributionAction} fields={{ id }}>
              Enviar
            </ActionButton>
          </Panel>
        </>
      ) : (
        <Panel title="Lo que envió su oficina">
          <ContributionText contribution={contribution} src={contributionPictureHref(id)} />
        </Panel>
      )}
      {article ? (
        <Panel title="En el boletín">
          <div className="space-y-5">
            <p>
              {article.edition.number === null ? (
                <>Va en la edición «{article.edition.title}», que se está preparando.</>
              ) : (
                <>
                  Salió en{" "}
                  <TextLink href={editionPath(article.edition.number)}>{article.edition.title}</TextLink>.
                </>
              )}
            </p>
            <ContributionChanges contribution={contribution} />
          </div>
        </Panel>
      ) : null}
    </PageBody>
  );
}
