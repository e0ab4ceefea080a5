import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContributionChanges, ContributionText } from "#components/bulletin/contribution-text.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { CONTRIBUTION_STATES } from "#lib/bulletin/bulletin-words.ts";
import { contributionDesk } from "#lib/bulletin/contributions/contribution-desk.ts";
import { LONGEST_REASON } from "#lib/cooperation/reason.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { bulletinHref, editionHref, workedPictureHref } from "../../bulletin-hrefs.ts";
import { acceptContributionAction, declineContributionAction } from "../../contribution-actions.ts";

export const metadata: Metadata = { title: "Colaboración para el boletín" };

/** What an office sent for the bulletin, for the DGCP to decide. */
export default async function ContributionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requirePermission("bulletin.edit");
  const contribution = (await contributionDesk.find(actor, (await params).id)) ?? notFound();
  const { id, title, office, state, sentAt, reason, article } = contribution;
  const editions = (await bulletinDesk.listWorked(actor)).filter((edition) => edition.state !== "PUBLISHED");
  return (
    <PageBody breadcrumbs={[{ label: "Boletín", href: bulletinHref }, { label: title }]}>
      <PageHeader
        overline={`${office.name} · ${CONTRIBUTION_STATES[state]}`}
        title={title}
        lead={sentAt ? `La envió el ${formatInstantDate(sentAt)}.` : undefined}
      />
      <Panel title="Lo que se envió">
        <ContributionText contribution={contribution} src={workedPictureHref(id)} />
      </Panel>
      {state === "SENT" ? (
        <Panel title="Decidir">
          <div className="space-y-5">
            {editions.length === 0 ? (
              <p>
                Para aceptarla hace falta una edición en preparación.{" "}
                <TextLink href={`${bulletinHref}/nueva`}>Empezar una</TextLink>.
              </p>
            ) : null}
            {editions.map((edition) => (
              <ActionButton
                key={edition.id}
                action={acceptContributionAction}
                fields={{ id, editionId: edition.id }}
              >
                Aceptarla en «{edition.title}»
              </ActionButton>
            ))}
            <Disclosure summary="No aceptarla">
              <ReasonForm
                action={declineContributionAction}
                id={id}
                hint="Lo leerá la oficina que la envió."
                maxCharacters={LONGEST_REASON}
              >
                No aceptar
              </ReasonForm>
            </Disclosure>
          </div>
        </Panel>
      ) : null}
      {state === "DECLINED" ? (
        <Panel title="Por qué no se aceptó">
          <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
        </Panel>
      ) : null}
      {article ? (
        <Panel title="Lo que cambió al editarla">
          <div className="space-y-5">
            <p>
              Va en <TextLink href={editionHref(article.edition.id)}>{article.edition.title}</TextLink>.
            </p>
            <ContributionChanges contribution={contribution} />
          </div>
        </Panel>
      ) : null}
    </PageBody>
  );
}
