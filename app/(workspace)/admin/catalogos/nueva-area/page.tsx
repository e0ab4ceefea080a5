import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { AreaForm } from "../_components/area-form.tsx";
import { areasHref } from "../catalogue-address.ts";

export const metadata: Metadata = { title: "Agregar un área" };

export default async function NewAreaPage() {
  await requirePermission("portal.manage");
  return (
    <PageBody breadcrumbs={[{ label: "Catálogos", href: areasHref() }, { label: "Agregar un área" }]}>
      <PageHeader
        title="Agregar un área"
        lead="Se ofrecerá desde ahora en las solicitudes y en los filtros del registro público."
      />
      <AreaForm areaKey="" name="" button="Agregar el área" />
    </PageBody>
  );
}
