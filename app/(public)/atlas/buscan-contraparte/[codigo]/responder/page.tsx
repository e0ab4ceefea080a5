import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { sayLanguages } from "#lib/partner-notices/describe-notice.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { answerPath, noticePath, NOTICES_PATH } from "#lib/partner-notices/public/notice-paths.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { AnswerForm } from "./_components/answer-form.tsx";

export const metadata: Metadata = { title: "Responder a un aviso", robots: { index: false } };

export default async function AnswerPage({ params }: { params: Promise<{ codigo: string }> }) {
  const notice = (await noticeDesk.findPublic((await params).codigo)) ?? notFound();
  const { title, office, phase } = notice;
  const code = notice.code!;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Buscan contraparte", href: NOTICES_PATH },
        { label: title, href: noticePath(code) },
        { label: "Responder" },
      ]}
    >
      <PageHeader
        overline={`Responder · ${office.name}`}
        title={title}
        lead={`Escriba en ${sayLanguages(notice)}, o en la lengua que prefiera.`}
      />
      {phase === "OPEN" ? (
        <AnswerForm
          code={code}
          countries={countriesAbroad()}
          stamp={stampForm(answerPath(code), new Date())}
        />
      ) : (
        <EmptyState title="Este aviso ya no recibe respuestas">
          <TextLink href={NOTICES_PATH}>Otros gobiernos buscan contraparte</TextLink>.
        </EmptyState>
      )}
    </PageBody>
  );
}
