import { Icon } from "#components/ui/icon.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { CaseDocument } from "#lib/cases/view/case-view.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { documentHref } from "../_data/document-href.ts";

type DocumentListProps = { caseId: string; documents: readonly CaseDocument[] };

/** Documents by version, the newest first, each with what proves that it is the same file. */
export function DocumentList({ caseId, documents }: DocumentListProps) {
  return (
    <ul className="divide-y divide-linea">
      {[...documents].reverse().map((document) => (
        <li key={document.id} className="py-4 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a
              href={documentHref(caseId, document.id)}
              className="inline-flex items-center gap-2 font-semibold break-all underline underline-offset-4 hover:text-guinda"
            >
              <Icon name="download" className="size-5 shrink-0" />
              {document.name}
            </a>
            <StatusTag>Versión {document.version}</StatusTag>
            {document.supersededAt ? <StatusTag tone="neutral">Sustituido</StatusTag> : null}
            {document.frozenAt ? null : <StatusTag tone="warning">Sin presentar</StatusTag>}
          </p>
          <p className="mt-1 text-sm text-tinta-suave">
            {formatDateTime(document.createdAt)} · {formatSize(document.size)}
            {document.pages ? ` · ${document.pages} ${document.pages === 1 ? "página" : "páginas"}` : ""}
          </p>
          <p className="mt-1 text-xs break-all text-tinta-suave">
            SHA-256 <code>{document.sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
