import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { PreviewTabs } from "../../../_components/preview-tabs.tsx";
import { bulletinHref, editionHref } from "../../../bulletin-hrefs.ts";
import { loadEdition } from "../../../load-edition.ts";

export const metadata: Metadata = { title: "Vista previa del correo" };

export default async function PreviewTextPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, edition } = await loadEdition(params);
  const { id, title } = edition;
  const mail = (await bulletinDesk.previewMail(actor, id)) ?? notFound();
  return (
    <PageBody
      breadcrumbs={[
        { label: "Boletín", href: bulletinHref },
        { label: title, href: editionHref(id) },
        { label: "Vista previa" },
      ]}
    >
      <PageHeader overline="Vista previa" title={mail.subject} />
      <PreviewTabs id={id} current="texto" />
      <Panel>
        <pre className="font-mono text-sm wrap-anywhere whitespace-pre-wrap">{mail.text}</pre>
      </Panel>
    </PageBody>
  );
}
