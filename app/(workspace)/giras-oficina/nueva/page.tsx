import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { PartForm } from "../_form/part-form.tsx";
import { createMissionAction } from "../actions.ts";
import { MISSIONS_HREF } from "../mission-hrefs.ts";

export const metadata: Metadata = { title: "Nueva gira o visita" };

export default async function NewMissionPage() {
  await requirePermission("missions.edit");
  return (
    <PageBody
      breadcrumbs={[{ label: "Giras y visitas", href: MISSIONS_HREF }, { label: "Nueva gira o visita" }]}
    >
      <PageHeader
        title="Nueva gira o visita"
        lead="Empiece por lo que ya sabe: todo se puede cambiar hasta que se envíe el informe. Solo la ve su oficina."
      />
      <Panel>
        <PartForm
          action={createMissionAction}
          part="mission"
          names={["kind", "title", "purpose", "startsOn", "endsOn"]}
          initial={EMPTY_EDITED}
          button="Registrar"
        />
      </Panel>
    </PageBody>
  );
}
