import type { Metadata } from "next";
import { Panel } from "#components/ui/panel.tsx";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { ConsultationFrame } from "../../../_components/consultation-frame.tsx";
import { loadConsultation, orNotFound } from "../../../_data/load-consultation.ts";
import { CommentText } from "../../_components/comment-text.tsx";
import { AnswerForm } from "./_components/answer-form.tsx";
import { HoldForm } from "./_components/hold-form.tsx";

type CommentPageProps = {
  params: Promise<{ numero: string; id: string }>;
  searchParams: Promise<AddressParams>;
};

export const metadata: Metadata = { title: "Un comentario" };

export default async function CommentPage({ params, searchParams }: CommentPageProps) {
  const [{ numero, id }, { hecho }] = await Promise.all([params, searchParams]);
  const { consultation, canModerate } = await loadConsultation(numero);
  const comment = await orNotFound(consultationDesk.getComment(consultation, id));
  const { number } = consultation.head;
  const title = consultation.sections.find(({ key }) => key === comment.section)?.title ?? "";
  const decides = canModerate && comment.state !== "WITHDRAWN";
  return (
    <ConsultationFrame
      consultation={consultation}
      tab="comments"
      title={comment.number ? `Comentario ${comment.number}` : "Comentario por revisar"}
      crumbs={[{ label: comment.number ? `Comentario ${comment.number}` : "Comentario" }]}
      done={[hecho].flat()[0]}
    >
      <Panel title="Lo que dice">
        <CommentText comment={comment} sectionTitle={title} />
      </Panel>
      {decides ? (
        // What was typed for one comment does not stay for the next.
        <div key={`${id} ${comment.revision}`} className="grid items-start gap-8 lg:grid-cols-2">
          <Panel title="Responder">
            <AnswerForm number={number} comment={comment} />
          </Panel>
          {comment.state === "HELD" ? null : (
            <Panel title="Retener">
              <HoldForm number={number} comment={comment} />
            </Panel>
          )}
        </div>
      ) : null}
    </ConsultationFrame>
  );
}
