import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mayChangeNotice } from "#lib/partner-notices/visible-notices.ts";
import { NoticeForm } from "../../_components/notice-form.tsx";
import { readNoticeOptions } from "../../_components/notice-options.ts";
import { noticeValues } from "../../_components/notice-values.ts";
import { loadNotice } from "../../load-notice.ts";
import { ownNoticeHref, ownNoticesHref } from "../../notice-hrefs.ts";

export const metadata: Metadata = { title: "Editar el aviso" };

export default async function EditNoticePage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, notice } = await loadNotice(params);
  if (!mayChangeNotice(actor, notice.state)) notFound();
  const { id, title, state, revision } = notice;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Busco contraparte", href: ownNoticesHref },
        { label: title, href: ownNoticeHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader
        overline="Editar"
        title={title}
        lead={state === "PUBLISHED" ? "Está publicado: su página dirá qué cambió y cuándo." : undefined}
      />
      <NoticeForm id={id} revision={revision} initial={noticeValues(notice)} {...await readNoticeOptions()} />
    </PageBody>
  );
}
