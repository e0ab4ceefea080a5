import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Select } from "#components/ui/select.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { ArticleForm } from "../../../_components/article-form.tsx";
import { readArticleOptions } from "../../../_components/article-options.ts";
import { bulletinHref, editionHref, newArticleHref } from "../../../bulletin-hrefs.ts";
import { loadEdition } from "../../../load-edition.ts";

type NewArticlePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ de?: string | string[] }>;
};

export const metadata: Metadata = { title: "Nuevo artículo del boletín" };

/** An article written from nothing, or begun with what a practice, a call or an event says of itself. */
export default async function NewArticlePage({ params, searchParams }: NewArticlePageProps) {
  const { edition } = await loadEdition(params);
  if (edition.state === "PUBLISHED") notFound();
  const { id, title } = edition;
  const source = [(await searchParams).de].flat()[0] ?? "";
  const [options, begun] = await Promise.all([readArticleOptions(), bulletinDesk.beginFrom(source)]);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Boletín", href: bulletinHref },
        { label: title, href: editionHref(id) },
        { label: "Nuevo artículo" },
      ]}
    >
      <PageHeader overline={title} title="Nuevo artículo" />
      <form action={newArticleHref(id)} method="get" className="max-w-measure space-y-4">
        <Select
          name="de"
          label="Empezar con lo que ya está en el portal"
          hint="Trae su título y su resumen, para acortarlos o reescribirlos."
          placeholder="Empezar en blanco"
          options={options.sources}
          defaultValue={source}
          optional
        />
        <Button type="submit" variant="secondary" size="small">
          Traer sus datos
        </Button>
      </form>
      <ArticleForm key={source} id="" editionId={id} revision={0} initial={begun} {...options} />
    </PageBody>
  );
}
