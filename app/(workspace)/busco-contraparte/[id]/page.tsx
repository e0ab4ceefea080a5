import type { Metadata } from "next";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { NoticeFacts } from "#components/partner-notices/notice-facts.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { mayChangeNotice } from "#lib/partner-notices/visible-notices.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { NoticeFrame } from "../_components/notice-frame.tsx";
import { PublishPanel } from "../_components/publish-panel.tsx";
import { loadNotice } from "../load-notice.ts";
import { editHref, readDone } from "../notice-hrefs.ts";

type OwnNoticePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Aviso de contraparte" };

export default async function OwnNoticePage({ params, searchParams }: OwnNoticePageProps) {
  const { actor, notice } = await loadNotice(params);
  const changes = await noticeDesk.listChanges(notice.id);
  return (
    <NoticeFrame
      notice={notice}
      current="overview"
      done={readDone((await searchParams).hecho)}
      attends={hasPermission(actor.role, "partners.edit")}
      actions={
        mayChangeNotice(actor, notice.state) ? (
          <LinkButton href={editHref(notice.id)} variant="secondary">
            Editar los datos
          </LinkButton>
        ) : null
      }
    >
      <PublishPanel notice={notice} publishes={hasPermission(actor.role, "partners.publish")} />
      <Panel title="El aviso">
        <NoticeFacts notice={notice} />
      </Panel>
      {changes.length > 0 ? (
        <Panel title="Historia">
          <PublicHistory changes={changes} names />
        </Panel>
      ) : null}
    </NoticeFrame>
  );
}
