import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { countryOptions } from "#lib/catalogues/country-options.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { NetworkForm } from "../../_components/network-form.tsx";
import { setNetworkRetiredAction } from "../actions.ts";
import { NETWORKS_HREF, readNetworkDone } from "../network-address.ts";

type NetworkPageProps = { params: Promise<{ clave: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Red" };

export default async function NetworkPage({ params, searchParams }: NetworkPageProps) {
  await requirePermission("portal.manage");
  const network = (await networkDesk.findNetwork((await params).clave)) ?? notFound();
  const done = readNetworkDone((await searchParams).hecho);
  const { key, revision, name, acronym, purpose, city, countryCode, website, isRetired } = network;
  const initial = {
    ...{ name, acronym, purpose, city, website, countryCode: countryCode ?? "" },
    takes: [...(network.takesStates ? ["estados"] : []), ...(network.takesCities ? ["municipios"] : [])].join(
      ",",
    ),
  };
  return (
    <PageBody breadcrumbs={[{ label: "Redes", href: NETWORKS_HREF }, { label: name }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader overline={isRetired ? "Red retirada" : "Red"} title={name} />
      <Panel title="Datos">
        <NetworkForm networkKey={key} {...{ revision, initial }} countries={countryOptions()} />
      </Panel>
      <Panel title={isRetired ? "Restituir" : "Retirar de la lista"}>
        <p className="mb-4 max-w-measure">
          {isRetired
            ? "Volverá a ofrecerse a las oficinas."
            : "Dejará de ofrecerse. Las oficinas que ya son parte la conservan."}
        </p>
        <ActionButton
          action={setNetworkRetiredAction}
          fields={{ key, retired: isRetired ? "" : "si" }}
          variant={isRetired ? "secondary" : "danger"}
        >
          {isRetired ? "Restituir la red" : "Retirar la red"}
        </ActionButton>
      </Panel>
    </PageBody>
  );
}
