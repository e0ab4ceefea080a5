import type { ReactNode } from "react";
import { NoticeTag } from "#components/partner-notices/notice-tag.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { sayWhere } from "#lib/partner-notices/describe-notice.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { ownNoticeHref, repliesHref } from "../notice-hrefs.ts";

/** A notice with what has reached it. */
export interface OwnNotice {
  notice: NoticeView;
  replies: { all: number; waiting: number };
}

const column = createColumns<OwnNotice>();

const columnsFor = (attends: boolean) =>
  column.columns([
    column.accessor(({ notice }) => notice.title, {
      id: "aviso",
      header: "Aviso",
      meta: { rowHeader: true },
      cell: ({ row: { original } }) => (
        <TextLink href={ownNoticeHref(original.notice.id)}>{original.notice.title}</TextLink>
      ),
    }),
    column.accessor(({ notice }) => notice.phase, {
      id: "situacion",
      header: "Situación",
      cell: ({ row: { original } }) => <NoticeTag phase={original.notice.phase} />,
    }),
    column.accessor(({ notice }) => sayWhere(notice), { id: "donde", header: "De dónde" }),
    column.accessor(({ notice }) => formatDate(notice.validUntil), { id: "hasta", header: "Hasta" }),
    column.accessor(({ replies }) => sayReplies(replies), {
      id: "respuestas",
      header: "Respuestas",
      cell: ({ row: { original } }) =>
        original.replies.all === 0 || !attends ? (
          sayReplies(original.replies)
        ) : (
          <TextLink href={repliesHref(original.notice.id)}>{sayReplies(original.replies)}</TextLink>
        ),
    }),
  ]);

function sayReplies({ all, waiting }: OwnNotice["replies"]): string {
  if (all === 0) return "Ninguna";
  const total = all === 1 ? "1 respuesta" : `${all} respuestas`;
  return waiting === 0 ? total : `${total}, ${waiting} sin atender`;
}

type OwnNoticesProps = {
  rows: readonly OwnNotice[];
  /** Whether who reads may see who answers. */
  attends: boolean;
  empty: ReactNode;
};

/** The notices of one's office. */
export const OwnNotices = ({ rows, attends, empty }: OwnNoticesProps) => (
  <DataTable
    caption="Avisos de su oficina, primero el que cambió al último"
    columns={columnsFor(attends)}
    rows={rows}
    rowId={({ notice }) => notice.id}
    empty={empty}
  />
);
