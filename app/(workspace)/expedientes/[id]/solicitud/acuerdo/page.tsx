import type { Metadata } from "next";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { savedSectionOf } from "#lib/cases/request/saved-section.ts";
import { RequestFrame } from "../_components/request-frame.tsx";
import { loadEditableRequest } from "../_data/load-request.ts";
import { savedSectionState } from "../_form/saved-section-state.ts";
import { AgreementForm } from "./_components/agreement-form.tsx";

export const metadata: Metadata = { title: "Solicitud: el acuerdo" };

export default async function AgreementPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = await loadEditableRequest(id, "agreement");
  const saved = savedSectionOf("agreement", request.snapshot);
  return (
    <RequestFrame request={request} page="agreement">
      <AgreementForm
        caseId={id}
        today={request.today}
        areas={await requestDesk.listAreas(saved.values.areas)}
        initial={savedSectionState(saved)}
      />
    </RequestFrame>
  );
}
