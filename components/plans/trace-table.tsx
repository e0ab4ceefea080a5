import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type ItemKind, LISTED_KINDS } from "#lib/plans/items/item-kinds.ts";
import { type ItemNames } from "#lib/plans/items/say-value.ts";
import { namesOf } from "#lib/plans/items/name-item.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import type { ObjectiveTrace, Trace } from "#lib/plans/rules/trace.ts";

type HrefOf = (kind: ItemKind, id: string) => string;
type TraceTableProps = { trace: Trace; content: PlanContent; hrefOf: HrefOf };

const column = createColumns<ObjectiveTrace>();

type LinkListProps = { kind: ItemKind; ids: readonly string[]; names: ItemNames; hrefOf: HrefOf };

function LinkList({ kind, ids, names, hrefOf }: LinkListProps) {
  if (ids.length === 0) return <span className="text-tinta-suave">Falta</span>;
  return (
    <ul className="space-y-1.5">
      {ids.map((id) => (
        <li key={id}>
          <TextLink href={hrefOf(kind, id)}>{names.get(id)}</TextLink>
        </li>
      ))}
    </ul>
  );
}

/** The threads of a plan, an objective in each row. */
export function TraceTable({ trace, content, hrefOf }: TraceTableProps) {
  const names = namesOf(content, LISTED_KINDS);
  const links = (kind: ItemKind, ids: readonly string[]) => (
    <LinkList kind={kind} ids={ids} names={names} hrefOf={hrefOf} />
  );
  const meta = { className: OF_SENTENCES };
  return (
    <DataTable
      caption="Hilos del plan, por objetivo"
      rows={trace.objectives}
      rowId={({ objectiveId }) => objectiveId}
      empty={
        <p className="text-tinta-suave">
          Aquí estará cada objetivo con lo que lo sostiene y lo que lo prueba.
        </p>
      }
      columns={column.columns([
        column.display({
          id: "objective",
          header: "Objetivo",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <>
              <TextLink href={hrefOf("objective", original.objectiveId)}>
                {names.get(original.objectiveId)}
              </TextLink>
              <p className="mt-1">
                {original.whole ? (
                  <StatusTag tone="success">Hilo completo</StatusTag>
                ) : (
                  <StatusTag tone="warning">Se corta</StatusTag>
                )}
              </p>
            </>
          ),
        }),
        column.display({
          id: "swot",
          header: "Diagnóstico",
          meta,
          cell: ({ row: { original } }) => links("swot", original.swotIds),
        }),
        column.display({
          id: "axis",
          header: "Eje",
          meta,
          cell: ({ row: { original } }) => links("axis", [original.axisId].filter(Boolean)),
        }),
        column.display({
          id: "action",
          header: "Acciones y su POA",
          meta,
          cell: ({ row: { original } }) => (
            <>
              {links(
                "action",
                original.actions.map(({ id }) => id),
              )}
              <p className="mt-2 text-tinta-suave">En el POA</p>
              {links(
                "actionYear",
                original.actions.flatMap(({ yearIds }) => yearIds),
              )}
            </>
          ),
        }),
        column.display({
          id: "indicator",
          header: "Indicadores y su evidencia",
          meta,
          cell: ({ row: { original } }) => (
            <>
              {links(
                "indicator",
                original.indicators.map(({ id }) => id),
              )}
              <p className="mt-2 text-tinta-suave">Evidencia</p>
              {links(
                "evidence",
                original.indicators.flatMap(({ evidenceIds }) => evidenceIds),
              )}
            </>
          ),
        }),
      ])}
    />
  );
}
