import type { Metadata } from "next";
import { savedSectionOf } from "#lib/cases/request/saved-section.ts";
import { NoticeExplanation } from "../_components/notice-explanation.tsx";
import { RequestFrame } from "../_components/request-frame.tsx";
import { loadEditableRequest } from "../_data/load-request.ts";
import { savedSectionState } from "../_form/saved-section-state.ts";
import { SignatureForm } from "./_components/signature-form.tsx";

export const metadata: Metadata = { title: "Solicitud: fecha y lugar de firma" };

export default async function SignaturePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = await loadEditableRequest(id, "signature");
  const { notice, today, snapshot } = request;
  return (
    <RequestFrame request={request} page="signature">
      <SignatureForm
        caseId={id}
        today={today}
        earliest={notice.earliest}
        noticeDays={notice.days}
        initial={savedSectionState(savedSectionOf("signature", snapshot))}
      >
        <NoticeExplanation notice={notice} today={today} />
      </SignatureForm>
    </RequestFrame>
  );
}
