import { ActionButton } from "#components/forms/action-button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RollRow } from "#lib/events/attendance/read-roll.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import { issueCertificatesAction } from "../../../actions.ts";
import { certificatesHref } from "../../../event-hrefs.ts";

type CertificateTableProps = { eventId: string; rows: readonly RollRow[]; issues: boolean };

const column = createColumns<RollRow>();
const lastOf = ({ certificates }: RollRow) => certificates[0]!;

const columnsFor = (eventId: string, issues: boolean) =>
  column.columns([
    column.accessor(({ name }) => name || "Datos borrados", {
      ...{ id: "nombre", header: "Nombre", meta: { rowHeader: true } },
    }),
    column.display({
      ...{ id: "codigo", header: "Código" },
      cell: ({ row: { original } }) => <code className="text-xs">{sayCode(lastOf(original).code)}</code>,
    }),
    column.display({
      ...{ id: "situacion", header: "Situación" },
      cell: ({ row: { original } }) =>
        lastOf(original).revokedAt ? (
          <StatusTag tone="danger">Revocada</StatusTag>
        ) : (
          <StatusTag tone="success">Vigente</StatusTag>
        ),
    }),
    column.display({
      ...{ id: "acciones", header: "Documento" },
      cell: ({ row: { original } }) => {
        const { code, revokedAt } = lastOf(original);
        const who = <span className="sr-only"> de {original.name}</span>;
        if (original.name === "") return null;
        if (!revokedAt) {
          return (
            <a className="link" href={`${certificatesHref(eventId)}/${code}`}>
              Descargar (PDF){who}
            </a>
          );
        }
        return issues ? (
          <ActionButton
            action={issueCertificatesAction}
            fields={{ eventId, registrationId: original.id }}
            variant="quiet"
            size="small"
          >
            Emitir otra{who}
          </ActionButton>
        ) : null;
      },
    }),
    column.display({
      ...{ id: "verificar", header: "Verificación" },
      cell: ({ row: { original } }) =>
        original.name === "" ? null : (
          <TextLink href={`/verificar/${sayCode(lastOf(original).code)}`}>
            Lo que lee cualquiera<span className="sr-only"> de la de {original.name}</span>
          </TextLink>
        ),
    }),
  ]);

/** Who has a constancia; of who had several, the last one. */
export function CertificateTable({ eventId, rows, issues }: CertificateTableProps) {
  return (
    <DataTable
      caption="Constancias emitidas, por nombre"
      columns={columnsFor(eventId, issues)}
      rows={rows}
      rowId={({ id }) => id}
    />
  );
}
