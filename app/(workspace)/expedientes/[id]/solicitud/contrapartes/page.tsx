import type { Metadata } from "next";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { savedSectionOf } from "#lib/cases/request/saved-section.ts";
import { RequestFrame } from "../_components/request-frame.tsx";
import { loadEditableRequest } from "../_data/load-request.ts";
import { savedSectionState } from "../_form/saved-section-state.ts";
import { CounterpartsForm } from "./_components/counterparts-form.tsx";

export const metadata: Metadata = { title: "Solicitud: contrapartes" };

export default async function CounterpartsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = await loadEditableRequest(id, "counterparts");
  return (
    <RequestFrame
      request={request}
      page="counterparts"
      lead="La autoridad extranjera o la organización internacional con la que se firma; puede haber varias."
    >
      <CounterpartsForm
        caseId={id}
        today={request.today}
        countries={await requestDesk.listCountries()}
        initial={savedSectionState(savedSectionOf("counterparts", request.snapshot))}
      />
    </RequestFrame>
  );
}
