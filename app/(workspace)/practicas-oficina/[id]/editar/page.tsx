import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { PracticeForm } from "../../_components/practice-form.tsx";
import { loadPractice } from "../../load-practice.ts";
import { practiceHref, practicesHref } from "../../practice-hrefs.ts";

export const metadata: Metadata = { title: "Editar la práctica" };

export default async function EditPracticePage({ params }: { params: Promise<{ id: string }> }) {
  const { practice } = await loadPractice(params, "practices.edit");
  const { id, name, kind, summary, place, firstYear, lastYear, partners, agreements, revision } = practice;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Prácticas de la oficina", href: practicesHref() },
        { label: name, href: practiceHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader overline="Editar" title={name} />
      <PracticeForm
        id={id}
        revision={revision}
        initial={{
          ...{ name, summary, place, partners, kind: PRACTICE_KINDS[kind].slug },
          firstYear: String(firstYear),
          lastYear: lastYear === null ? "" : String(lastYear),
          agreements: agreements.join("\n"),
        }}
      />
    </PageBody>
  );
}
