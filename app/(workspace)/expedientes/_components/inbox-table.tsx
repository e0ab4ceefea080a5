import { CaseStatusTag, TurnTag } from "#components/cases/case-status.tsx";
import { DueDate } from "#components/cases/due-date.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { inboxHref } from "#lib/cases/inbox/inbox-address.ts";
import type { InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { type InboxFilters, ORDER_SLUGS, type OrderKey } from "#lib/cases/inbox/inbox-query.ts";
import type { InboxRow } from "#lib/cases/inbox/inbox-row.ts";
import { INBOX_VIEWS } from "#lib/cases/inbox/inbox-views.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";
import { STEP_ORDER, STEPS } from "#lib/workflow/steps.ts";
import { CaseName } from "./case-name.tsx";
import { PickCase } from "./pick-case.tsx";

type InboxTableProps = { desk: InboxDesk; filters: InboxFilters; rows: readonly InboxRow[]; pick?: boolean };

const column = createColumns<InboxRow>();

/** Where seven columns do not fit and there are no cards yet, two of them stand inside others. */
const NOT_BETWEEN = "sm:max-lg:hidden";
const BETWEEN = "mt-1 text-tinta-suave max-sm:hidden lg:hidden";

/** One page of the list, in the order of its address. */
export function InboxTable({ desk, filters, rows, pick = false }: InboxTableProps) {
  const columns = column.columns([
    column.accessor("title", {
      header: "Folio y título",
      meta: { rowHeader: true, sortKey: ORDER_SLUGS.folio, className: "sm:min-w-48" },
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
      meta: { sortKey: ORDER_SLUGS.office },
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
      meta: { sortKey: ORDER_SLUGS.step },
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
      meta: { sortKey: ORDER_SLUGS.turn },
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
      meta: { sortKey: ORDER_SLUGS.due },
      cell: ({ row: { original: row } }) => (
        <DueDate dueOn={row.dueOn} daysLeft={row.daysLeft} provisional={row.provisional} />
      ),
    }),
    column.accessor("assignee", {
      header: desk.side === "CJA" ? "A cargo en la CJA" : "A cargo en la DGCP",
      meta: { className: `${NOT_BETWEEN} sm:min-w-28` },
      cell: ({ row }) => <Assignee row={row.original} />,
    }),
  ]);
  return (
    <DataTable
      caption={`Expedientes: ${INBOX_VIEWS[filters.vista].label}`}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      sort={{
        by: ORDER_SLUGS[filters.orden.by],
        direction: filters.orden.direction,
        href: (slug, direction) =>
          inboxHref({ ...filters, orden: { by: orderOf(slug), direction }, pagina: 1 }),
      }}
    />
  );
}

const orderOf = (slug: string): OrderKey =>
  (Object.keys(ORDER_SLUGS) as OrderKey[]).find((key) => ORDER_SLUGS[key] === slug)!;

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
