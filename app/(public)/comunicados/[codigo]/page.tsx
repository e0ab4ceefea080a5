import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { NoticeFacts } from "#components/policy-notices/notice-facts.tsx";
import { TieList } from "#components/policy-notices/tie-list.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";
import { toSummary } from "#lib/written-text/write-text.ts";

type NoticePageProps = { params: Promise<{ codigo: string }> };

const load = async (params: NoticePageProps["params"]) =>
  (await policyNoticeDesk.findPublic((await params).codigo)) ?? notFound();

export async function generateMetadata({ params }: NoticePageProps): Promise<Metadata> {
  const { title, body, state } = await load(params);
  return state === "WITHDRAWN" ? { title, robots: "noindex" } : { title, description: toSummary(body, 160) };
}

/** A notice that anyone may read, with what offices do about it. One that was withdrawn says why, and no more. */
export default async function NoticePage({ params }: NoticePageProps) {
  const notice = await load(params);
  const { id, code, title, state, reason, publishedAt } = notice;
  const breadcrumbs = [
    { label: "Inicio", href: "/" },
    { label: "Comunicados", href: "/comunicados" },
    { label: code! },
  ];
  if (state === "WITHDRAWN") {
    return (
      <PageBody breadcrumbs={breadcrumbs}>
        <PageHeader overline={code} title={title} />
        <Alert tone="warning" title="Este comunicado se retiró">
          <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
        </Alert>
      </PageBody>
    );
  }
  return (
    <PageBody breadcrumbs={breadcrumbs}>
      <PageHeader
        overline={`${code} · Publicado el ${formatInstantDate(publishedAt!)}`}
        title={title}
        actions={<PrintButton />}
      />
      <Panel title="El comunicado">
        <NoticeFacts notice={notice} />
      </Panel>
      <Panel title="Lo que hacen las oficinas">
        <TieList
          ties={await policyNoticeDesk.listPublicTies(id)}
          empty="Ninguna oficina ha publicado todavía algo al respecto."
        />
      </Panel>
    </PageBody>
  );
}
