import type { Metadata } from "next";
import { MailingPanel } from "#components/bulletin/mailing-panel.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { NoticeFacts } from "#components/policy-notices/notice-facts.tsx";
import { TieList } from "#components/policy-notices/tie-list.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";
import { POLICY_NOTICE_STATES } from "#lib/policy-notices/policy-notice-words.ts";
import { PublishNoticePanel } from "../_components/publish-notice-panel.tsx";
import { TieForm } from "../_components/tie-form.tsx";
import { untieAction } from "../actions.ts";
import { loadNotice } from "../load-notice.ts";
import { noticeHref, noticesHref, readDone } from "../notice-hrefs.ts";

type NoticePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Comunicado" };

/** A notice for who writes it, or for an office that does something about it. */
export default async function WorkedNoticePage({ params, searchParams }: NoticePageProps) {
  const { actor, notice } = await loadNotice(params);
  const { id, code, title, state } = notice;
  const writes = hasPermission(actor.role, "policy-notices.edit");
  const [ties, options, progress] = await Promise.all([
    policyNoticeDesk.listWorkedTies(actor, id),
    policyNoticeDesk.listTieOptions(actor, id),
    writes ? policyNoticeDesk.readProgress(id) : null,
  ]);
  const done = readDone((await searchParams).hecho);
  return (
    <PageBody breadcrumbs={[{ label: "Comunicados", href: noticesHref }, { label: title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={[code, POLICY_NOTICE_STATES[state]].filter(Boolean).join(" · ")}
        title={title}
        actions={
          state === "DRAFT" ? (
            <LinkButton href={`${noticeHref(id)}/editar`} variant="secondary">
              Editar
            </LinkButton>
          ) : null
        }
      />
      <Panel title="El comunicado">
        <NoticeFacts notice={notice} />
      </Panel>
      {writes ? (
        <PublishNoticePanel notice={notice} publishes={hasPermission(actor.role, "policy-notices.publish")} />
      ) : null}
      {progress ? <MailingPanel progress={progress} /> : null}
      {state === "DRAFT" ? null : (
        <Panel title="Lo que hacen las oficinas">
          <div className="space-y-6">
            <TieList
              ties={ties}
              inside
              empty="Ninguna oficina ha vinculado todavía algo."
              actionOf={({ id: tieId, office, title: of }) =>
                !writes && office.id === actor.officeId ? (
                  <ActionButton action={untieAction} fields={{ id: tieId }} variant="quiet" size="small">
                    Desvincular<span className="sr-only"> «{of}»</span>
                  </ActionButton>
                ) : null
              }
            />
            {writes ? null : options.length > 0 ? (
              <TieForm id={id} options={options} />
            ) : (
              <p className="text-tinta-suave">
                Su oficina no tiene más eventos, giras, proyectos ni participaciones que vincular.
              </p>
            )}
          </div>
        </Panel>
      )}
    </PageBody>
  );
}
