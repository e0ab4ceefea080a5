import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { nameCounterpart } from "#lib/registry/name-parties.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

const column = createColumns<AgreementSummary>();

const columns = column.columns([
  column.accessor("title", {
    header: "Acuerdo",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={agreementAddress(original.number)}>{original.title}</TextLink>
    ),
  }),
  column.accessor(({ municipality, state }) => (municipality ? `${municipality}, ${state}` : state), {
    id: "de",
    header: "De",
  }),
  column.accessor(({ counterparts }) => counterparts.map(nameCounterpart).join("; "), {
    id: "con",
    header: "Con",
  }),
  column.accessor(({ kind }) => AGREEMENT_KINDS[kind].label, { id: "tipo", header: "Tipo" }),
  column.accessor(({ signedOn }) => formatPartialDate(signedOn), { id: "firma", header: "Firma" }),
]);

/** A page of the agreements with a country. */
export const CountryAgreements = ({ rows }: { rows: readonly AgreementSummary[] }) => (
  <DataTable
    caption="Acuerdos vigentes en la fecha, primero el último firmado"
    columns={columns}
    rows={rows}
    rowId={({ number }) => number}
    empty={<p className="text-tinta-suave">Ningún acuerdo es así.</p>}
  />
);
