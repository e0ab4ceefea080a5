import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { MailStatus } from "#lib/generated/prisma/enums.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { Page } from "#lib/kernel/page.ts";
import type { MailRow } from "#lib/mail/list-mails.ts";
import { DECIDED_BY_HAND, MAIL_STATUSES } from "#lib/mail/mail-statuses.ts";
import { ResendButton } from "./resend-button.tsx";

const column = createColumns<MailRow>();

/** The mails in a state, with the way to send again those that wait for a decision. */
export function MailTable({ status, mails }: { status: MailStatus; mails: Page<MailRow> }) {
  const columns = column.columns([
    column.accessor("to", {
      header: "Destinatario",
      meta: { rowHeader: true },
      cell: ({ row }) => <MailName mail={row.original} />,
    }),
    column.accessor("createdAt", {
      header: "Entró en la cola",
      cell: ({ row }) => formatDateTime(row.original.createdAt),
    }),
    column.accessor("attempts", { header: "Intentos", meta: { align: "end" } }),
    column.accessor("lastError", {
      header: "Última respuesta",
      cell: ({ row }) => row.original.lastError ?? "Ninguna",
    }),
    ...(DECIDED_BY_HAND.includes(status)
      ? [
          column.display({
            id: "resend",
            header: "Decisión",
            cell: ({ row }) => <ResendButton mail={row.original} page={mails.page} />,
          }),
        ]
      : []),
  ]);
  return (
    <DataTable
      caption={`Correos: ${MAIL_STATUSES[status].label.toLowerCase()}`}
      columns={columns}
      rows={mails.rows}
      rowId={(row) => row.id}
      empty={<EmptyState title="Ninguno">No hay correos en este estado.</EmptyState>}
    />
  );
}

/** The address, broken at its @ when it does not fit, and the identifier that the mail server's log knows it by. */
function MailName({ mail: { to, id } }: { mail: MailRow }) {
  const at = to.lastIndexOf("@");
  return (
    <>
      <span className="wrap-anywhere">
        {to.slice(0, at)}
        <wbr />
        {to.slice(at)}
      </span>
      <span className="block font-mono text-xs wrap-anywhere text-tinta-suave">{id}</span>
    </>
  );
}
