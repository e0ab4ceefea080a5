import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { PracticeForm } from "../_components/practice-form.tsx";
import { practicesHref } from "../practice-hrefs.ts";

export const metadata: Metadata = { title: "Nueva práctica" };

export default async function NewPracticePage() {
  await requirePermission("practices.edit");
  return (
    <PageBody
      breadcrumbs={[{ label: "Prácticas de la oficina", href: practicesHref() }, { label: "Nueva práctica" }]}
    >
      <PageHeader
        title="Nueva práctica"
        lead="Empieza como borrador: solo la ve su oficina. Todo se puede cambiar después."
      />
      <PracticeForm id="" revision={0} initial={{}} />
    </PageBody>
  );
}
