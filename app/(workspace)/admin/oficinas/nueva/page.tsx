import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { CREATABLE_KINDS, OFFICE_KINDS } from "#lib/offices/office-kinds.ts";
import { OfficeForm } from "../_components/office-form.tsx";
import { loadOfficeChoices } from "../office-choices.ts";

export const metadata: Metadata = { title: "Agregar una organización" };

export default async function NewOfficePage() {
  await requirePermission("portal.manage");
  const choices = await loadOfficeChoices();
  const kinds = CREATABLE_KINDS.map((kind) => ({ value: kind, label: OFFICE_KINDS[kind] }));
  return (
    <PageBody breadcrumbs={[{ label: "Oficinas", href: "/admin/oficinas" }, { label: "Agregar" }]}>
      <PageHeader
        title="Agregar una organización"
        lead="Después podrá invitar a su titular, que invitará a las demás personas."
      />
      <OfficeForm id="" saved={{}} kinds={kinds} {...choices} />
    </PageBody>
  );
}
