import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { EditionForm } from "../_components/edition-form.tsx";
import { bulletinHref } from "../bulletin-hrefs.ts";

export const metadata: Metadata = { title: "Nueva edición del boletín" };

export default async function NewEditionPage() {
  await requirePermission("bulletin.edit");
  return (
    <PageBody breadcrumbs={[{ label: "Boletín", href: bulletinHref }, { label: "Nueva edición" }]}>
      <PageHeader title="Nueva edición" lead="Su número se da al publicarla." />
      <EditionForm id="" revision={0} initial={{ title: "", intro: "" }} />
    </PageBody>
  );
}
