import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { PolicyNoticeView } from "#lib/policy-notices/policy-notice-view.ts";
import { POLICY_NOTICE_KINDS, POLICY_NOTICE_STATES } from "#lib/policy-notices/policy-notice-words.ts";
import { noticeHref } from "../notice-hrefs.ts";

const TONES: Readonly<Record<PolicyNoticeView["state"], TagTone>> = {
  DRAFT: "neutral",
  PUBLISHED: "success",
  WITHDRAWN: "danger",
};

const column = createColumns<PolicyNoticeView>();

const columns = column.columns([
  column.accessor("title", {
    header: "Comunicado",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <TextLink href={noticeHref(original.id)}>{original.title}</TextLink>,
  }),
  column.accessor(({ kind }) => POLICY_NOTICE_KINDS[kind].label, { id: "asunto", header: "Asunto" }),
  column.accessor(({ countries }) => countries.map(({ name }) => name).join(", "), {
    id: "paises",
    header: "Países",
  }),
  column.accessor(({ happenedOn }) => formatDate(happenedOn), { id: "fecha", header: "Fecha" }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => (
      <StatusTag tone={TONES[original.state]}>{POLICY_NOTICE_STATES[original.state]}</StatusTag>
    ),
  }),
]);

type NoticeListProps = { notices: readonly PolicyNoticeView[]; empty: ReactNode };

export function NoticeList({ notices, empty }: NoticeListProps) {
  return (
    <DataTable
      caption="Comunicados, primero los borradores y después el publicado al último"
      columns={columns}
      rows={notices}
      rowId={({ id }) => id}
      empty={empty}
    />
  );
}
