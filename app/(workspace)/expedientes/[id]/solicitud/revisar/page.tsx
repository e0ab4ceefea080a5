import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { isEditorOf } from "#lib/cases/request/editable-parts.ts";
import { MissingList } from "../_components/missing-list.tsx";
import { NoticeExplanation } from "../_components/notice-explanation.tsx";
import { RequestFrame } from "../_components/request-frame.tsx";
import { RequestWarnings } from "../_components/request-warnings.tsx";
import { loadRequest } from "../_data/load-request.ts";
import { loadWarnings } from "../_data/load-warnings.ts";
import { pageHref } from "../_data/request-pages.ts";
import { Answers } from "./_components/answers.tsx";

export const metadata: Metadata = { title: "Solicitud: revisar las respuestas" };

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = await loadRequest(id);
  const { actor, snapshot, notice, today } = request;
  const warnings = await loadWarnings(request);
  const edits = isEditorOf(actor, snapshot.officeId);
  return (
    <RequestFrame request={request} page="review" lead="Todo lo que se presentará, tal como quedó.">
      <MissingList request={request} />
      <RequestWarnings caseId={id} warnings={warnings} />
      <Answers request={request} />
      <NoticeExplanation notice={notice} today={today} />
      {edits ? (
        <div className="flex flex-wrap items-center gap-4 border-t border-linea pt-6">
          <LinkButton href={pageHref(id, "filing")}>
            {snapshot.status === "DRAFT" ? "Continuar a la presentación" : "Continuar a la respuesta"}
          </LinkButton>
          {snapshot.status === "DRAFT" ? (
            <TextLink href={`/expedientes/${id}/mover/discard`}>Descartar esta solicitud</TextLink>
          ) : null}
        </div>
      ) : null}
    </RequestFrame>
  );
}
