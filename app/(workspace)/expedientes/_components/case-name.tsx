import type { ReactNode } from "react";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { InboxRow } from "#lib/cases/inbox/inbox-row.ts";
import { STATUS_LABELS } from "#lib/workflow/labels.ts";

/** What names a case in the list, with the marks that call for attention. */
export function CaseName({ row, children }: { row: InboxRow; children?: ReactNode }) {
  const { id, folio, title, status, eventuality } = row;
  return (
    <div className="min-w-0 space-y-1">
      {folio ? <p className="font-mono text-xs text-tinta-suave">{folio}</p> : null}
      <TextLink href={`/expedientes/${id}`} className="font-semibold wrap-anywhere">
        {title || "Solicitud sin título"}
      </TextLink>
      <p className="flex flex-wrap gap-1 empty:hidden">
        {status === "DRAFT" ? <StatusTag>{STATUS_LABELS.DRAFT}</StatusTag> : null}
        {status === "PREVENTED" ? <StatusTag tone="warning">{STATUS_LABELS.PREVENTED}</StatusTag> : null}
        {eventuality && status !== "CLOSED" ? <StatusTag tone="danger">Eventualidad</StatusTag> : null}
      </p>
      {children}
    </div>
  );
}
