import type { Metadata } from "next";
import { EditionText } from "#components/bulletin/edition-text.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { PreviewTabs } from "../../_components/preview-tabs.tsx";
import { bulletinHref, editionHref, workedPictureHref } from "../../bulletin-hrefs.ts";
import { loadEdition } from "../../load-edition.ts";

export const metadata: Metadata = { title: "Vista previa del boletín" };

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { edition } = await loadEdition(params);
  const { id, title } = edition;
  const number = await bulletinDesk.numberOf(edition);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Boletín", href: bulletinHref },
        { label: title, href: editionHref(id) },
        { label: "Vista previa" },
      ]}
    >
      <PageHeader overline={`Vista previa · Boletín ${number}`} title={title} />
      <PreviewTabs id={id} current="pagina" />
      <EditionText edition={edition} pictureOf={(article) => workedPictureHref(article.id)} />
    </PageBody>
  );
}
