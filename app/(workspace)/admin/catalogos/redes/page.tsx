import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { CatalogueTabs } from "../_components/catalogue-tabs.tsx";
import { NetworkTable } from "../_components/network-table.tsx";
import { NETWORKS_HREF, readNetworkDone } from "./network-address.ts";

export const metadata: Metadata = { title: "Catálogos: redes" };

export default async function NetworksPage({ searchParams }: { searchParams: Promise<{ hecho?: string }> }) {
  await requirePermission("portal.manage");
  const done = readNetworkDone((await searchParams).hecho);
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Catálogos"
        lead="Las redes de las que puede ser parte una oficina. Una red no se borra: se retira, deja de ofrecerse, y quien ya es parte lo sigue siendo."
        actions={<LinkButton href={`${NETWORKS_HREF}/nueva`}>Agregar una red</LinkButton>}
      />
      <CatalogueTabs current="networks" />
      <NetworkTable rows={await networkDesk.listNetworks()} />
    </PageBody>
  );
}
