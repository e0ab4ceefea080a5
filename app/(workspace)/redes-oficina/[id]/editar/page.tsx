import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { networkTitle } from "#lib/networks/network-view.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { MembershipForm } from "../../_components/membership-form.tsx";
import { loadMembership } from "../../load-membership.ts";
import { membershipHref, membershipsHref } from "../../network-hrefs.ts";

export const metadata: Metadata = { title: "Editar la membresía" };

export default async function EditMembershipPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, membership } = await loadMembership(params);
  const { id, revision, network, state, since, fee, currency, sharesFee, renewsOn, responsible } = membership;
  if (!hasPermission(actor.role, "partners.edit") || state === "LEFT") notFound();
  const initial = {
    ...{ since, responsible, fee: fee ?? "", currency: currency ?? "" },
    ...{ renewsOn: renewsOn ?? "", sharesFee: sharesFee ? "si" : "" },
  };
  return (
    <PageBody
      breadcrumbs={[
        { label: "Redes", href: membershipsHref },
        { label: networkTitle(network), href: membershipHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader overline="Editar" title={network.name} />
      <MembershipForm {...{ id, revision, initial }} networks={null} />
    </PageBody>
  );
}
