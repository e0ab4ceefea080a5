import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { EditionForm } from "../../_components/edition-form.tsx";
import { bulletinHref, editionHref } from "../../bulletin-hrefs.ts";
import { loadEdition } from "../../load-edition.ts";

export const metadata: Metadata = { title: "Editar la edición" };

export default async function EditEditionPage({ params }: { params: Promise<{ id: string }> }) {
  const { edition } = await loadEdition(params);
  if (edition.state === "PUBLISHED") notFound();
  const { id, title, intro, revision } = edition;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Boletín", href: bulletinHref },
        { label: title, href: editionHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader overline="Editar" title={title} />
      <EditionForm id={id} revision={revision} initial={{ title, intro }} />
    </PageBody>
  );
}
