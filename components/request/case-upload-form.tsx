import { UPLOAD_PARTS, type UploadKind } from "#lib/cases/request/upload-parts.ts";
import { UploadForm } from "./upload-form.tsx";

type CaseUploadFormProps = { caseId: string; kind: UploadKind; label: string };

/** Attaches one file to a case. */
export function CaseUploadForm({ caseId, kind, label }: CaseUploadFormProps) {
  const { slug, expected } = UPLOAD_PARTS[kind];
  const action = `/api/expedientes/${caseId}/documentos?parte=${slug}`;
  return <UploadForm {...{ action, slug, expected, label }} />;
}
