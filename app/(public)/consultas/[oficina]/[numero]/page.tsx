import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PhaseTag } from "#components/consultation/phase-tag.tsx";
import { sayComments } from "#components/consultation/say-period.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findConsultation } from "#lib/plans/consultation/public-consultations.ts";
import { readConsultationNumber } from "#lib/plans/consultation/consultation-head.ts";
import { commentableSections } from "#lib/plans/consultation/section-keys.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { consultationHref } from "#lib/plans/consultation/consultation-head.ts";
import { sayPlanYears } from "#lib/plans/plan-years.ts";
import { CommentableSection } from "./_components/commentable-section.tsx";
import { Conclusion } from "./_components/conclusion.tsx";
import { PeriodNotice } from "./_components/period-notice.tsx";
import { SectionIndex } from "./_components/section-index.tsx";
import { readDone } from "./comment-done.ts";

type ConsultationPageProps = {
  params: Promise<{ oficina: string; numero: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Consulta ciudadana" };

export default async function ConsultationPage({ params, searchParams }: ConsultationPageProps) {
  const [{ oficina, numero }, { hecho }] = await Promise.all([params, searchParams]);
  const number = readConsultationNumber(numero) ?? notFound();
  const consultation = (await findConsultation(oficina, number)) ?? notFound();
  const { head, snapshot, questions, comments } = consultation;
  const sections = commentableSections(snapshot, questions);
  const done = readDone(hecho);
  const stamp = head.phase === "open" ? stampForm(consultationHref(oficina, number), new Date()) : null;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Consultas", href: "/consultas" },
        { label: snapshot.office, href: consultationHref(oficina) },
        { label: `Consulta ${number}` },
      ]}
    >
      {done ? (
        <FlashMessage title={done.title} tone={hecho === "recibido" ? "warning" : "success"}>
          <p>{done.text}</p>
        </FlashMessage>
      ) : null}
      <PageHeader
        overline={`Consulta ciudadana · ${snapshot.office} · ${sayPlanYears(snapshot.firstYear)}`}
        title={snapshot.plan.title}
        lead={<p className="whitespace-pre-line">{head.about}</p>}
      />
      <div className="space-y-4">
        <p className="flex flex-wrap items-center gap-3">
          <PhaseTag phase={head.phase} />
          {head.phase === "coming" ? null : <span>{sayComments(countShown(comments))}</span>}
        </p>
        <PeriodNotice consultation={consultation} />
      </div>
      {head.phase === "closed" ? <Conclusion consultation={consultation} sections={sections} /> : null}
      <SectionIndex sections={sections} comments={comments} />
      {sections.map((section) => (
        <CommentableSection
          key={section.key}
          {...{ section, consultation, stamp }}
          comments={comments.filter((each) => each.section === section.key)}
        />
      ))}
    </PageBody>
  );
}

const countShown = (comments: readonly { withdrawn: boolean }[]): number =>
  comments.filter(({ withdrawn }) => !withdrawn).length;
