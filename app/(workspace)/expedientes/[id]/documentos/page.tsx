import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { CaseDocument } from "#lib/cases/view/case-view.ts";
import { LETTER_LABELS } from "#lib/workflow/labels.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import { CaseFrame } from "../_components/case-frame.tsx";
import { DocumentList } from "../_components/document-list.tsx";
import { loadCase } from "../_data/load-case.ts";

export const metadata: Metadata = { title: "Documentos del expediente" };

const GROUPS = [
  { title: "Escrito de solicitud", kinds: ["REQUEST"] },
  { title: "Proyecto de texto", kinds: ["DRAFT"] },
  { title: "Anexos", kinds: ["ANNEX"] },
  { title: "Copia firmada", kinds: ["SIGNED_COPY"] },
  { title: "Oficios y dictamen", kinds: ["LETTER_PDF", "LETTER_DOCX"] },
] as const satisfies { title: string; kinds: CaseDocument["kind"][] }[];

export default async function DocumentsPage({ params }: { params: Promise<{ id: string }> }) {
  const loaded = await loadCase((await params).id);
  const { documents, snapshot } = loaded;
  return (
    <CaseFrame loaded={loaded} tab="documentos">
      {documents.length === 0 ? (
        <EmptyState title="Todavía no hay documentos">
          Aquí estarán los archivos de la oficina y los oficios.
        </EmptyState>
      ) : null}
      {GROUPS.map(({ title, kinds }) => {
        const group = documents.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
        return group.length === 0 ? null : (
          <Panel key={title} title={title}>
            <DocumentList
              caseId={snapshot.id}
              documents={group.map((document) => ({ ...document, name: nameOf(document) }))}
            />
          </Panel>
        );
      })}
    </CaseFrame>
  );
}

const nameOf = ({ letter, name }: CaseDocument): string =>
  letter === "" ? name : `${LETTER_LABELS[letter as Letter]} · ${name}`;
