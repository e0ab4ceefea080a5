import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { NewRequestForm } from "./_components/new-request-form.tsx";
import { WhatIsNeeded } from "./_components/what-is-needed.tsx";

export const metadata: Metadata = { title: "Nueva solicitud" };

export default async function NewRequestPage() {
  await requirePermission("cases.draft");
  return (
    <PageBody breadcrumbs={[{ href: "/expedientes", label: "Expedientes" }, { label: "Nueva solicitud" }]}>
      <PageHeader
        title="Nueva solicitud"
        lead="Prepare la solicitud de dictamen de un acuerdo interinstitucional. Puede dejarla y seguir otro día; sus colegas de oficina pueden ayudarle."
      />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <WhatIsNeeded />
        <Panel title="Para empezar">
          <NewRequestForm />
        </Panel>
      </div>
    </PageBody>
  );
}
