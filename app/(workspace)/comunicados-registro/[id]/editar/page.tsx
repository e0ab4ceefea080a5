import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { POLICY_NOTICE_KINDS } from "#lib/policy-notices/policy-notice-words.ts";
import { NoticeForm } from "../../_components/notice-form.tsx";
import { readNoticeOptions } from "../../_components/notice-options.ts";
import { loadNotice } from "../../load-notice.ts";
import { noticeHref, noticesHref } from "../../notice-hrefs.ts";

export const metadata: Metadata = { title: "Editar el comunicado" };

export default async function EditNoticePage({ params }: { params: Promise<{ id: string }> }) {
  const { notice } = await loadNotice(params);
  // Drafts exist only for who writes them.
  if (notice.state !== "DRAFT") notFound();
  const { id, revision, kind, title, body, areas, countries, happenedOn, sourceUrl } = notice;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Comunicados", href: noticesHref },
        { label: title, href: noticeHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader overline="Editar" title={title} />
      <NoticeForm
        {...{ id, revision }}
        initial={{
          ...{ title, body, happenedOn, sourceUrl, kind: POLICY_NOTICE_KINDS[kind].slug },
          areas: areas.map(({ key }) => key).join(","),
          countries: countries.map(({ code }) => code).join(","),
        }}
        {...await readNoticeOptions()}
      />
    </PageBody>
  );
}
