import { Panel } from "#components/ui/panel.tsx";
import { CaseUploadForm } from "#components/request/case-upload-form.tsx";
import { DocumentList } from "../../../_components/document-list.tsx";
import type { LoadedCase } from "../../../_data/load-case.ts";

/** Step 9: the digitised copy, attached before it is sent. */
export function SignedCopy({ loaded: { snapshot, documents } }: { loaded: LoadedCase }) {
  const copies = documents.filter(
    ({ kind, frozenAt, supersededAt }) => kind === "SIGNED_COPY" && !frozenAt && !supersededAt,
  );
  return (
    <Panel title="La copia firmada">
      <p className="mb-4 max-w-measure">
        Un solo PDF, completo y legible, con todas las firmas y con la fecha y el lugar a la vista.
      </p>
      {copies.length > 0 ? <DocumentList caseId={snapshot.id} documents={copies} /> : null}
      <CaseUploadForm caseId={snapshot.id} kind="SIGNED_COPY" label="Archivo PDF de la copia firmada" />
    </Panel>
  );
}
