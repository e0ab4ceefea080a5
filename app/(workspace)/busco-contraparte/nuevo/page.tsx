import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { NoticeForm } from "../_components/notice-form.tsx";
import { readNoticeOptions } from "../_components/notice-options.ts";
import { ownNoticesHref } from "../notice-hrefs.ts";

export const metadata: Metadata = { title: "Nuevo aviso" };

export default async function NewNoticePage() {
  await requirePermission("partners.edit");
  const initial = { languages: "es", modality: "descentralizada" };
  return (
    <PageBody breadcrumbs={[{ label: "Busco contraparte", href: ownNoticesHref }, { label: "Nuevo aviso" }]}>
      <PageHeader
        title="Nuevo aviso"
        lead="Empieza como borrador, que solo ve su oficina. Lo publica la persona titular."
      />
      <NoticeForm id="" revision={0} initial={initial} {...await readNoticeOptions()} />
    </PageBody>
  );
}
