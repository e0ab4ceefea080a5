import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ContributionView } from "#lib/bulletin/bulletin-views.ts";
import { CONTRIBUTION_STATES } from "#lib/bulletin/bulletin-words.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { contributionHref } from "../contribution-hrefs.ts";

const TONES: Readonly<Record<ContributionView["state"], TagTone>> = {
  DRAFT: "neutral",
  SENT: "info",
  ACCEPTED: "success",
  DECLINED: "danger",
};

const column = createColumns<ContributionView>();

const columns = column.columns([
  column.accessor("title", {
    header: "Colaboración",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={contributionHref(original.id)}>{original.title}</TextLink>
    ),
  }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => (
      <StatusTag tone={TONES[original.state]}>{CONTRIBUTION_STATES[original.state]}</StatusTag>
    ),
  }),
  column.accessor(({ article }) => article?.edition.title ?? "", { id: "edicion", header: "Va en" }),
  column.accessor(({ updatedAt }) => formatInstantDate(updatedAt), { id: "cambio", header: "Último cambio" }),
]);

type ContributionListProps = { contributions: readonly ContributionView[]; empty: ReactNode };

export function ContributionList({ contributions, empty }: ContributionListProps) {
  return (
    <DataTable
      caption="Colaboraciones de la oficina, primero la que cambió al último"
      columns={columns}
      rows={contributions}
      rowId={({ id }) => id}
      empty={empty}
    />
  );
}
