import type { Metadata } from "next";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { savedSectionOf } from "#lib/cases/request/saved-section.ts";
import { UPLOAD_PARTS } from "#lib/cases/request/upload-parts.ts";
import { RequestFrame } from "../_components/request-frame.tsx";
import { loadEditableRequest } from "../_data/load-request.ts";
import { nextPage, pageHref } from "../_data/request-pages.ts";
import { savedSectionState } from "../_form/saved-section-state.ts";
import { AnnexesForm } from "./_components/annexes-form.tsx";
import { DocumentPart } from "./_components/document-part.tsx";

export const metadata: Metadata = { title: "Solicitud: documentos" };

type DocumentsPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ quitado?: string }>;
};

export default async function DocumentsPage({ params, searchParams }: DocumentsPageProps) {
  const { id } = await params;
  const request = await loadEditableRequest(id, "documents");
  const { snapshot, editable } = request;
  const annexes = savedSectionState(savedSectionOf("annexes", snapshot));
  const hasAnnexes = snapshot.documents.some(({ kind }) => kind === "ANNEX");
  return (
    <RequestFrame
      request={request}
      page="documents"
      lead="Cada archivo se revisa al recibirlo. Hasta que se presente, solo lo ve su oficina."
    >
      {(await searchParams).quitado ? <FlashMessage title="El archivo se quitó." /> : null}
      <DocumentPart
        request={request}
        kind="REQUEST"
        title="1. Escrito de solicitud"
        about="Dirigido a la persona titular de la DGCP, firmado, en PDF."
        label="Escrito de solicitud en PDF"
      />
      <DocumentPart
        request={request}
        kind="DRAFT"
        title="2. Proyecto de texto"
        about="El texto final que acordaron ambas partes, en Word para que la Consultoría Jurídica pueda trabajar sobre él. Cada texto se dictamina una sola vez."
        label="Proyecto de texto en Word (.docx)"
      />
      <DocumentPart
        request={request}
        kind="ANNEX"
        title="3. Anexos"
        about={`Lo que ayude a la revisión: visto bueno jurídico interno, suficiencia presupuestal, resultados anteriores. Hasta ${UPLOAD_PARTS.ANNEX.max}.`}
        label="Agregar un anexo"
      />
      {editable.includes("ANNEXES") ? (
        <AnnexesForm caseId={id} initial={annexes} asksForNone={!hasAnnexes} />
      ) : (
        <LinkButton href={pageHref(id, nextPage("documents"))}>Continuar</LinkButton>
      )}
    </RequestFrame>
  );
}
