import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { CallForm } from "../_components/call-form.tsx";
import { readCallOptions } from "../_components/call-options.ts";
import { workedCallsHref } from "../call-hrefs.ts";

export const metadata: Metadata = { title: "Nueva convocatoria" };

export default async function NewCallPage() {
  const { role } = await requirePermission("calls.write");
  const publishes = hasPermission(role, "calls.publish");
  return (
    <PageBody
      breadcrumbs={[
        { label: "Convocatorias registradas", href: workedCallsHref },
        { label: "Nueva convocatoria" },
      ]}
    >
      <PageHeader
        title="Nueva convocatoria"
        lead={
          publishes
            ? "Empieza como borrador: se publica cuando usted lo decida."
            : "Empieza como borrador. Cuando la proponga, la DGCP la revisa y la publica para todas las oficinas."
        }
      />
      <CallForm id="" revision={0} initial={{ zone: "America/Mexico_City" }} {...await readCallOptions()} />
    </PageBody>
  );
}
