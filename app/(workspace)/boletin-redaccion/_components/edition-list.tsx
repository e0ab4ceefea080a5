import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { EDITION_STATES } from "#lib/bulletin/bulletin-words.ts";
import type { EditionRowView } from "#lib/bulletin/read-editions.ts";
import { formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";
import { editionHref } from "../bulletin-hrefs.ts";

const TONES: Readonly<Record<EditionRowView["state"], TagTone>> = {
  DRAFT: "neutral",
  SCHEDULED: "warning",
  PUBLISHED: "success",
};

const column = createColumns<EditionRowView>();

const columns = column.columns([
  column.accessor(({ number }) => number ?? "Sin número", { id: "numero", header: "Número" }),
  column.accessor("title", {
    header: "Edición",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <TextLink href={editionHref(original.id)}>{original.title}</TextLink>,
  }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => (
      <StatusTag tone={TONES[original.state]}>{EDITION_STATES[original.state]}</StatusTag>
    ),
  }),
  column.accessor("articles", { header: "Artículos" }),
  column.accessor(
    ({ publishedAt, publishAt }) =>
      publishedAt ? formatInstantDate(publishedAt) : publishAt ? `Saldrá: ${formatDateTime(publishAt)}` : "",
    { id: "sale", header: "Publicación" },
  ),
]);

export function EditionList({ editions }: { editions: readonly EditionRowView[] }) {
  return (
    <DataTable
      caption="Ediciones del boletín, primero las que están en preparación"
      columns={columns}
      rows={editions}
      rowId={({ id }) => id}
      empty={
        <EmptyState title="Todavía no hay ediciones">Empiece la primera con «Nueva edición».</EmptyState>
      }
    />
  );
}
