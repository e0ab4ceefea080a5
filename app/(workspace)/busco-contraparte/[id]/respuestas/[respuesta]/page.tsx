import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { HANDLINGS } from "#lib/partner-notices/notice-words.ts";
import { erasePersonAction } from "../../../actions.ts";
import { HandlingForm } from "../../../_components/handling-form.tsx";
import { ReplyText } from "../../../_components/reply-text.tsx";
import { loadNotice } from "../../../load-notice.ts";
import { ownNoticeHref, ownNoticesHref, repliesHref } from "../../../notice-hrefs.ts";

export const metadata: Metadata = { title: "Atender una respuesta" };

type ReplyPageProps = { params: Promise<{ id: string; respuesta: string }> };

export default async function ReplyPage({ params }: ReplyPageProps) {
  const { actor, notice } = await loadNotice(params);
  const { respuesta } = await params;
  const replies = await noticeDesk.listReplies(actor, notice.id);
  const reply = replies.find(({ id }) => id === respuesta) ?? notFound();
  const { id: noticeId, title } = notice;
  const { id: replyId, organisation, handling, note, email } = reply;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Busco contraparte", href: ownNoticesHref },
        { label: title, href: ownNoticeHref(noticeId) },
        { label: "Respuestas", href: repliesHref(noticeId) },
        { label: organisation },
      ]}
    >
      <PageHeader overline="Respuesta" title={organisation} />
      <Panel title="Lo que escribió">
        <ReplyText reply={reply} />
      </Panel>
      <Panel title="Qué hizo la oficina">
        <HandlingForm {...{ noticeId, replyId, note }} handling={HANDLINGS[handling].slug} />
      </Panel>
      {email === null ? null : (
        <Disclosure summary="La persona pide que se borren sus datos">
          <div className="max-w-measure space-y-3">
            <p>
              Se borran su nombre, su correo y lo que escribió; queda que respondió {organisation}. No se
              puede deshacer.
            </p>
            <ActionButton action={erasePersonAction} fields={{ noticeId, replyId }} variant="danger">
              Borrar sus datos
            </ActionButton>
          </div>
        </Disclosure>
      )}
    </PageBody>
  );
}
