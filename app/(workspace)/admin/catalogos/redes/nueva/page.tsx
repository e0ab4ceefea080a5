import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { countryOptions } from "#lib/catalogues/country-options.ts";
import { NetworkForm } from "../../_components/network-form.tsx";
import { NETWORKS_HREF } from "../network-address.ts";

export const metadata: Metadata = { title: "Agregar una red" };

export default async function NewNetworkPage() {
  await requirePermission("portal.manage");
  return (
    <PageBody breadcrumbs={[{ label: "Redes", href: NETWORKS_HREF }, { label: "Agregar una red" }]}>
      <PageHeader
        title="Agregar una red"
        lead="Se ofrecerá desde ahora a las oficinas, y estará en el atlas."
      />
      <NetworkForm
        networkKey=""
        revision={0}
        initial={{ takes: "municipios" }}
        countries={countryOptions()}
      />
    </PageBody>
  );
}
