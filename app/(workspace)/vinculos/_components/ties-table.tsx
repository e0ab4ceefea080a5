import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { counterpartPlace } from "#lib/registry/name-parties.ts";
import type { TieRow } from "#lib/ties/list/tie-row.ts";
import { tieHref } from "../tie-hrefs.ts";
import { VitalityTag } from "#components/ties/vitality-tag.tsx";

const column = createColumns<TieRow>();
const meta = { className: OF_SENTENCES };

const tie = column.display({
  id: "tie",
  header: "Vínculo",
  cell: ({ row: { original } }) => (
    <>
      <TextLink href={tieHref(original.key)}>{original.name}</TextLink>
      <span className="block text-tinta-suave">
        {AGREEMENT_KINDS[original.kind].label}, {original.agreementNumber ?? "sin registro"}
      </span>
    </>
  ),
  meta: { rowHeader: true },
});

const office = column.accessor("office", { header: "Oficina", meta });

const rest = [
  column.display({
    id: "counterpart",
    header: "Con quién",
    meta,
    cell: ({ row: { original } }) => (
      <ul className="space-y-1">
        {original.counterparts.map(({ name, city, country }) => (
          <li key={name + city}>
            {name}
            <span className="block text-tinta-suave">{counterpartPlace({ name, place: city, country })}</span>
          </li>
        ))}
      </ul>
    ),
  }),
  column.display({
    id: "vitality",
    header: "Vitalidad",
    meta,
    cell: ({ row: { original } }) => (
      <>
        <VitalityTag vitality={original.vitality} />
        <span className="mt-1 block text-tinta-suave">
          {original.isKept ? sayKept(original) : "Nada anotado todavía"}
        </span>
      </>
    ),
  }),
  column.display({
    id: "end",
    header: "Termina",
    cell: ({ row: { original } }) => (
      <>
        {original.endsOn ? formatDate(original.endsOn) : <span className="text-tinta-suave">Sin fin</span>}
        {original.hasProposal ? (
          <span className="mt-1 block">
            <StatusTag tone="info">Propuesta por decidir</StatusTag>
          </span>
        ) : null}
      </>
    ),
  }),
];

const sayKept = ({ activities, openCommitments }: TieRow): string =>
  [
    activities === 1 ? "Una actividad" : `${activities} actividades`,
    openCommitments === 1 ? "un compromiso abierto" : `${openCommitments} compromisos abiertos`,
  ].join(", ");

/** Ties, the last sign of life first. */
export const TiesTable = ({ rows, ofAll }: { rows: readonly TieRow[]; ofAll: boolean }) => (
  <DataTable
    caption="Vínculos, primero el que dio señales de vida más recientes"
    columns={column.columns([tie, ...(ofAll ? [office] : []), ...rest])}
    rows={rows}
    rowId={({ key }) => key}
  />
);
