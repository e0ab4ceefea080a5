import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { ContributionForm } from "../_components/contribution-form.tsx";
import { contributionsHref } from "../contribution-hrefs.ts";

export const metadata: Metadata = { title: "Nueva colaboración para el boletín" };

export default async function NewContributionPage() {
  await requirePermission("bulletin.contribute");
  return (
    <PageBody breadcrumbs={[{ label: "Colaboraciones", href: contributionsHref }, { label: "Nueva" }]}>
      <PageHeader
        title="Nueva colaboración"
        lead="Empieza como borrador. La imagen se agrega después de guardarlo."
      />
      <ContributionForm id="" revision={0} initial={{}} areas={await bulletinDesk.listAreas()} />
    </PageBody>
  );
}
