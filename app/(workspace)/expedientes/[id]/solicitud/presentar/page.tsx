import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { MissingList } from "../_components/missing-list.tsx";
import { RequestFrame } from "../_components/request-frame.tsx";
import { RequestWarnings } from "../_components/request-warnings.tsx";
import { loadRequest } from "../_data/load-request.ts";
import { loadWarnings } from "../_data/load-warnings.ts";
import { FilingForm } from "./_components/filing-form.tsx";
import { FilingNotes } from "./_components/filing-notes.tsx";
import { WhoFiles } from "./_components/who-files.tsx";

export const metadata: Metadata = { title: "Solicitud: presentar" };

export default async function FilingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = await loadRequest(id);
  const { snapshot, missing, files } = request;
  if (snapshot.status === "PREVENTED" && files) redirect(`/expedientes/${id}/mover/answer_prevention`);
  const warnings = await loadWarnings(request);
  const ready = missing.length === 0 && !warnings.some(({ blocks }) => blocks);
  return (
    <RequestFrame request={request} page="filing">
      <MissingList request={request} />
      <RequestWarnings caseId={id} warnings={warnings} />
      {files ? null : (
        <WhoFiles
          answers={snapshot.status === "PREVENTED"}
          people={await requestDesk.listFilers(snapshot.officeId)}
        />
      )}
      {files && ready ? (
        <>
          <FilingNotes request={request} />
          <FilingForm
            caseId={id}
            version={snapshot.version}
            draftVersion={snapshot.draftVersion}
            requestKey={randomUUID()}
          />
        </>
      ) : null}
    </RequestFrame>
  );
}
