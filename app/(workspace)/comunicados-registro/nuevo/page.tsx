import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { NoticeForm } from "../_components/notice-form.tsx";
import { readNoticeOptions } from "../_components/notice-options.ts";
import { noticesHref } from "../notice-hrefs.ts";

export const metadata: Metadata = { title: "Nuevo comunicado" };

export default async function NewNoticePage() {
  await requirePermission("policy-notices.edit");
  return (
    <PageBody breadcrumbs={[{ label: "Comunicados", href: noticesHref }, { label: "Nuevo comunicado" }]}>
      <PageHeader title="Nuevo comunicado" lead="Empieza como borrador. Publicado ya no cambia." />
      <NoticeForm id="" revision={0} initial={{}} {...await readNoticeOptions()} />
    </PageBody>
  );
}
