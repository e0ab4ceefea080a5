import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { ResultText } from "#components/missions/result-text.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { LedgerRow } from "#lib/missions/results/read-ledger.ts";
import { sayWait } from "#lib/missions/results/say-wait.ts";
import { RESULT_KINDS } from "#lib/missions/words.ts";
import { missionHref, resultsHref } from "../mission-hrefs.ts";

type LedgerTableProps = { title: string; rows: readonly LedgerRow[]; today: string };

const column = createColumns<LedgerRow>();
const meta = { className: OF_SENTENCES };

/** Commitments of tours and visits, in the order of their dates. */
export function LedgerTable({ title, rows, today }: LedgerTableProps) {
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowId={({ id }) => id}
      columns={column.columns([
        column.accessor("what", {
          header: "Compromiso",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <TextLink href={resultsHref(original.mission.id, original.id)}>{original.what}</TextLink>
          ),
        }),
        column.accessor("dueOn", {
          header: "Para el",
          cell: ({ row: { original } }) => (
            <>
              {formatDate(original.dueOn)}
              {original.state === "SETTLED" ? null : (
                <span className="block text-xs text-tinta-suave">{sayWait(original.dueOn, today)}</span>
              )}
            </>
          ),
        }),
        column.accessor("owner", { header: "Responsable", meta }),
        column.display({
          id: "mission",
          header: "De",
          meta,
          cell: ({ row: { original } }) => (
            <TextLink href={missionHref(original.mission.id)}>{original.mission.title}</TextLink>
          ),
        }),
        column.display({
          id: "last",
          header: "Lo último",
          meta,
          cell: ({ row: { original } }) => <Last row={original} />,
        }),
      ])}
    />
  );
}

function Last({ row: { settling, last } }: { row: LedgerRow }) {
  if (settling.length > 0)
    return (
      <ul className="space-y-1">
        {settling.map((result) => (
          <li key={result.id}>
            <ResultText result={result} />
          </li>
        ))}
      </ul>
    );
  if (!last) return <span className="text-tinta-suave">Nada anotado</span>;
  return (
    <>
      {last.note || RESULT_KINDS[last.kind].label}
      <span className="block text-xs text-tinta-suave">{formatDate(last.happenedOn)}</span>
    </>
  );
}
