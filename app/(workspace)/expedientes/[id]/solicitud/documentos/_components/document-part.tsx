import { CaseUploadForm } from "#components/request/case-upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { UPLOAD_PARTS, type UploadKind } from "#lib/cases/request/upload-parts.ts";
import type { LoadedRequest } from "../../_data/load-request.ts";
import { CurrentDocument } from "./current-document.tsx";

type DocumentPartProps = {
  request: LoadedRequest;
  kind: UploadKind;
  title: string;
  about: string;
  label: string;
};

/** One kind of document: what it is, what is attached, and the place to attach it when it may be changed. */
export function DocumentPart({ request, kind, title, about, label }: DocumentPartProps) {
  const { snapshot, editable } = request;
  const { part, max } = UPLOAD_PARTS[kind];
  const documents = snapshot.documents.filter((document) => document.kind === kind);
  const open = editable.includes(part);
  return (
    <Panel title={title}>
      <div className="space-y-5">
        <p className="max-w-measure">{about}</p>
        {documents.length > 0 ? (
          <ul className="divide-y divide-linea rounded-control border border-linea">
            {documents.map((document) => (
              <CurrentDocument key={document.id} caseId={snapshot.id} document={document} removable={open} />
            ))}
          </ul>
        ) : null}
        {open && documents.length < max + (max === 1 ? 1 : 0) ? (
          <CaseUploadForm
            caseId={snapshot.id}
            kind={kind}
            label={max === 1 && documents.length > 0 ? "Sustituirlo por otro archivo" : label}
          />
        ) : null}
        {open ? null : <p className="text-sm text-tinta-suave">Esta parte no se puede cambiar ahora.</p>}
      </div>
    </Panel>
  );
}
