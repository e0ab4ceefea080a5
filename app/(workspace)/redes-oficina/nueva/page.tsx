import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { networkTitle } from "#lib/networks/network-view.ts";
import { MembershipForm } from "../_components/membership-form.tsx";
import { membershipsHref } from "../network-hrefs.ts";

export const metadata: Metadata = { title: "Registrar una membresía" };

type NewMembershipPageProps = { searchParams: Promise<{ red?: string }> };

export default async function NewMembershipPage({ searchParams }: NewMembershipPageProps) {
  await requirePermission("partners.edit");
  const { red } = await searchParams;
  const networks = (await networkDesk.listNetworks()).filter(({ isRetired }) => !isRetired);
  const chosen = networks.find(({ key }) => key === red);
  return (
    <PageBody breadcrumbs={[{ label: "Redes", href: membershipsHref }, { label: "Registrar una membresía" }]}>
      <PageHeader title="Registrar una membresía" lead="Que su oficina es parte de la red es público." />
      <MembershipForm
        id=""
        revision={0}
        initial={{ networkId: chosen?.id ?? "" }}
        networks={networks.map((network) => ({ value: network.id, label: networkTitle(network) }))}
      />
    </PageBody>
  );
}
