import { ActionButton } from "#components/forms/action-button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import type { Ending } from "#lib/ties/radar/read-ending.ts";
import { PROPOSAL_KINDS } from "#lib/ties/words.ts";
import { beginRenewalAction } from "../actions.ts";
import { proposalsHref, tieHref } from "../tie-hrefs.ts";

const column = createColumns<Ending>();
const meta = { className: OF_SENTENCES };

/** Whoever oversees reads of an agreement of which nothing is kept what the registry says. */
const hrefOf = ({ tieId, agreementNumber, key }: Ending, ofAll: boolean): string =>
  ofAll && tieId === null && agreementNumber ? agreementAddress(agreementNumber) : tieHref(key);

const name = (ofAll: boolean) =>
  column.display({
    id: "name",
    header: "Vínculo",
    cell: ({ row: { original } }) => (
      <>
        <TextLink href={hrefOf(original, ofAll)}>{original.name}</TextLink>
        <span className="block text-tinta-suave">
          {original.agreementNumber ?? "Sin registro"} · {original.counterparts}
        </span>
      </>
    ),
    meta: { rowHeader: true },
  });

const office = column.display({
  id: "office",
  header: "De quién es",
  meta,
  cell: ({ row: { original } }) =>
    original.office ?? `${original.municipality ?? original.state}, sin oficina en el portal`,
});

const end = column.display({
  id: "end",
  header: "Termina",
  cell: ({ row: { original } }) => (
    <>
      {formatDate(original.endsOn)}
      {original.isTerminated ? (
        <span className="mt-1 block">
          <StatusTag tone="danger">Con aviso de terminación</StatusTag>
        </span>
      ) : null}
      {original.isClosed ? (
        <span className="mt-1 block">
          <StatusTag>Cerrado por su oficina</StatusTag>
        </span>
      ) : null}
    </>
  ),
});

const orders = column.display({
  id: "orders",
  header: "Qué puede hacerse",
  meta,
  cell: ({ row: { original } }) => (
    <div className="space-y-1 whitespace-nowrap">
      {original.agreementNumber ? (
        <div className="-ml-3.5">
          <ActionButton
            action={beginRenewalAction}
            fields={{ number: original.agreementNumber }}
            variant="quiet"
            size="small"
          >
            <span>
              Iniciar la solicitud
              <span className="sr-only"> de modificación o renovación de «{original.name}»</span>
            </span>
          </ActionButton>
        </div>
      ) : null}
      {original.isClosed ? null : (
        <p>
          <TextLink href={`${proposalsHref(original.key)}?tipo=${PROPOSAL_KINDS.CLOSE.slug}`}>
            Proponer su cierre<span className="sr-only">: «{original.name}»</span>
          </TextLink>
        </p>
      )}
    </div>
  ),
});

type EndingTableProps = { caption: string; rows: readonly Ending[]; ofAll: boolean; canEdit: boolean };

/** What ends, the nearest first. */
export const EndingTable = ({ caption, rows, ofAll, canEdit }: EndingTableProps) => (
  <DataTable
    caption={caption}
    columns={column.columns([name(ofAll), ...(ofAll ? [office] : []), end, ...(canEdit ? [orders] : [])])}
    rows={rows}
    rowId={({ key, officeId }) => `${key} ${officeId ?? ""}`}
  />
);
