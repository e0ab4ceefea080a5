import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import type { Page } from "#lib/kernel/page.ts";
import { stateOf } from "#lib/registry-import/import-report.ts";
import { IMPORT_VERDICTS, VERDICT_KEYS } from "#lib/registry-import/import-words.ts";
import type { ReadRow } from "#lib/registry-import/running/list-rows.ts";
import { rowsHref } from "../../import-address.ts";
import { RowExplanation } from "./row-explanation.tsx";

const column = createColumns<ReadRow>();

const columns = column.columns([
  column.accessor("line", { header: "Renglón", meta: { align: "end" } }),
  column.accessor("verdict", {
    header: "Resultado",
    cell: ({ getValue }) => {
      const { one, tone } = IMPORT_VERDICTS[getValue()];
      return <StatusTag tone={tone}>{one}</StatusTag>;
    },
  }),
  column.display({
    id: "agreement",
    header: "Acuerdo",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <NamedAgreement row={original} />,
  }),
  column.display({
    id: "why",
    header: "Por qué, y qué se interpretó",
    meta: { className: OF_SENTENCES },
    cell: ({ row: { original } }) => <RowExplanation row={original} />,
  }),
]);

function NamedAgreement({ row }: { row: ReadRow }) {
  const state = stateOf(row);
  const exists = row.writtenAt !== null || row.verdict === "SAME" || row.verdict === "CHANGE";
  return (
    <>
      <span className="font-semibold">{row.title || "Sin título"}</span>
      {row.number ? (
        <span className="block font-normal">
          {exists ? (
            <TextLink href={`/registro/${encodeURIComponent(row.number)}`}>{row.number}</TextLink>
          ) : (
            row.number
          )}
        </span>
      ) : null}
      {state ? <span className="block text-sm font-normal text-tinta-suave">{state}</span> : null}
    </>
  );
}

type ImportRowsProps = { id: string; verdict: ImportVerdict | null; rows: Page<ReadRow> };

export function ImportRows({ id, verdict, rows }: ImportRowsProps) {
  return (
    <section aria-labelledby="renglones" className="space-y-5">
      <h2 id="renglones" className="text-xl">
        Renglón por renglón
      </h2>
      <TabLinks
        label="Renglones por resultado"
        items={[
          { href: rowsHref(id, null), label: "Todos", current: verdict === null },
          ...VERDICT_KEYS.map((key) => ({
            href: rowsHref(id, key),
            label: IMPORT_VERDICTS[key].label,
            current: key === verdict,
          })),
        ]}
      />
      <DataTable
        caption="Renglones del archivo"
        columns={columns}
        rows={rows.rows}
        rowId={({ line }) => String(line)}
        empty={<EmptyState title="No hay renglones con ese resultado" />}
      />
      <Pagination {...rows} href={(page) => rowsHref(id, verdict, page)} unit="renglones" />
    </section>
  );
}
