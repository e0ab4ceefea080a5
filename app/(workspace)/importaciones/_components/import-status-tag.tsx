import { StatusTag } from "#components/ui/status-tag.tsx";
import type { ImportStatus } from "#lib/generated/prisma/enums.ts";
import { IMPORT_STATUSES } from "#lib/registry-import/import-words.ts";

export function ImportStatusTag({ status }: { status: ImportStatus }) {
  const { label, tone } = IMPORT_STATUSES[status];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
