import type { ReactNode } from "react";
import { NoticeTag } from "#components/partner-notices/notice-tag.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { matchesHref, ownNoticeHref, ownNoticesHref, repliesHref } from "../notice-hrefs.ts";

type NoticeFrameProps = {
  notice: NoticeView;
  current: "overview" | "replies" | "matches";
  done: string | null;
  /** Whether who reads may see people. */
  attends: boolean;
  actions?: ReactNode;
  children: ReactNode;
};

/** The pages of one notice. */
export function NoticeFrame({ notice, current, done, attends, actions, children }: NoticeFrameProps) {
  const { id, code, title, phase } = notice;
  const replies = { href: repliesHref(id), label: "Respuestas", current: current === "replies" };
  return (
    <PageBody breadcrumbs={[{ label: "Busco contraparte", href: ownNoticesHref }, { label: title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader overline={code} title={title} lead={<NoticeTag phase={phase} />} actions={actions} />
      <TabLinks
        label="Partes del aviso"
        items={[
          { href: ownNoticeHref(id), label: "El aviso", current: current === "overview" },
          ...(attends ? [replies] : []),
          { href: matchesHref(id), label: "Coincidencias", current: current === "matches" },
        ]}
      />
      {children}
    </PageBody>
  );
}
