import { Icon } from "#components/ui/icon.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { isUploadKind, UPLOAD_PARTS } from "#lib/cases/request/upload-parts.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { documentHref } from "../../../_data/document-href.ts";
import { RemoveDocument } from "./remove-document.tsx";

type CurrentDocumentProps = {
  caseId: string;
  document: CaseSnapshot["documents"][number];
  removable: boolean;
};

/** A file of the request as it stands, to be opened, and taken out while it has not been handed in. */
export function CurrentDocument({ caseId, document, removable }: CurrentDocumentProps) {
  const { id, kind, name, size, createdAt, frozenAt } = document;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0">
        <a
          href={documentHref(caseId, id)}
          className="inline-flex items-center gap-2 font-semibold break-all underline underline-offset-4 hover:text-guinda"
        >
          <Icon name="document" className="size-5" />
          {name}
        </a>
        <p className="text-sm text-tinta-suave">
          {formatSize(size)} · {formatDateTime(createdAt)}
          {frozenAt ? " · Ya presentado" : ""}
        </p>
      </div>
      {removable && !frozenAt && isUploadKind(kind) ? (
        <RemoveDocument caseId={caseId} part={UPLOAD_PARTS[kind].slug} documentId={id} name={name} />
      ) : null}
    </li>
  );
}
