"use client";

import { CaseStatusTag, TurnTag } from "#components/cases/case-status.tsx";
import { DueDate } from "#components/cases/due-date.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { InboxOrder, OrderKey } from "#lib/cases/inbox/inbox-query.ts";
import type { InboxRow } from "#lib/cases/inbox/inbox-row.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";
import { STEP_ORDER, STEPS } from "#lib/workflow/steps.ts";
import { CaseName } from "./case-name.tsx";
import { PickCase } from "./pick-case.tsx";

/** The addresses of the same list in every other order. */
export type OrderHrefs = Record<OrderKey, Record<InboxOrder["direction"], string>>;

type InboxTableProps = {
  caption: string;
  side: Side;
  order: InboxOrder;
  orderHrefs: OrderHrefs;
  rows: readonly InboxRow[];
  /** With a box to tick each case. */
  pick: boolean;
};

const column = createColumns<InboxRow>();

/** Where seven columns do not fit and there are no cards yet, two of them stand inside others. */
const NOT_BETWEEN = "sm:max-lg:hidden";
const BETWEEN = "mt-1 text-tinta-suave max-sm:hidden lg:hidden";

/**
 * One page of the list, in the order of its address. It is drawn on the server like any other table, but sent to the
 * browser as its rows and not as what they look like: with 25 cases that is a third of the page and half its time.
 */
export function InboxTable({ caption, side, order, orderHrefs, rows, pick }: InboxTableProps) {
  const columns = column.columns([
    column.accessor("title", {
      header: "Folio y título",
      meta: { rowHeader: true, sortKey: "folio", className: "sm:min-w-48" },
      cell: ({ row }) => (
        <div className="flex items-start gap-2">
          {pick ? <PickCase row={row.original} /> : null}
          <CaseName row={row.original}>
            <p className={BETWEEN}>
              <Counterparts names={row.original.counterparts} />
            </p>
          </CaseName>
        </div>
      ),
    }),
    column.accessor("officeName", {
      header: "Oficina y estado",
      meta: { sortKey: "office" },
      cell: ({ row: { original: row } }) => (
        <>
          {row.officeName}
          {row.stateName ? <span className="block text-tinta-suave">{row.stateName}</span> : null}
        </>
      ),
    }),
    column.accessor("counterparts", {
      header: "Contraparte",
      meta: { className: NOT_BETWEEN },
      cell: ({ row }) => <Counterparts names={row.original.counterparts} />,
    }),
    column.accessor("step", {
      header: "Paso",
      meta: { sortKey: "step" },
      cell: ({ row: { original: row } }) => (
        <>
          <span className="whitespace-nowrap tabular-nums">
            {STEPS[row.step].number}/{STEP_ORDER.length}
          </span>
          <span className="block text-tinta-suave">{STEPS[row.step].title}</span>
        </>
      ),
    }),
    column.accessor("turn", {
      header: "Turno",
      meta: { sortKey: "turn" },
      cell: ({ row }) => (
        <>
          <Turn row={row.original} />
          <p className={BETWEEN}>
            <Assignee row={row.original} />
          </p>
        </>
      ),
    }),
    column.accessor("dueOn", {
      header: "Vence",
      meta: { sortKey: "due" },
      cell: ({ row: { original: row } }) => <DueDate {...row} />,
    }),
    column.accessor("assignee", {
      header: side === "CJA" ? "A cargo en la CJA" : "A cargo en la DGCP",
      meta: { className: `${NOT_BETWEEN} sm:min-w-28` },
      cell: ({ row }) => <Assignee row={row.original} />,
    }),
  ]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      sort={{
        ...order,
        href: (key, direction) => orderHrefs[key as OrderKey][direction],
      }}
    />
  );
}

function Turn({ row: { turn, mine, status, outcome } }: { row: InboxRow }) {
  if (turn === null) return <CaseStatusTag status={status} outcome={outcome} />;
  return mine ? <TurnTag turn={turn} mine /> : SIDE_LABELS[turn];
}

function Assignee({ row: { assignee, folio } }: { row: InboxRow }) {
  return assignee ?? <span className="text-tinta-suave">{folio ? "Sin asignar" : "Sin presentar"}</span>;
}

function Counterparts({ names: [first, ...others] }: { names: readonly string[] }) {
  if (!first) return <span className="text-tinta-suave">Por definir</span>;
  return (
    <>
      {first}
      {others.length > 0 ? <span className="block text-tinta-suave">y {others.length} más</span> : null}
    </>
  );
}
