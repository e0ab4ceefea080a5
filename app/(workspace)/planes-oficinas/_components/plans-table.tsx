import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import {
  PLAN_STANDINGS,
  PLANS_HREF,
  type PlansFilters,
  plansHref,
  type PlansOrder,
  type PlanStanding,
  standingOf,
} from "#lib/plan-oversight/plans-query.ts";
import type { AdoptedPlan, PlanRow } from "#lib/plan-oversight/read-all-plans.ts";

const TONES = {
  NONE: "neutral",
  DRAFT: "neutral",
  CONSULTATION: "info",
  ADOPTED: "success",
  CLOSED: "neutral",
} as const satisfies Record<PlanStanding, TagTone>;

const NOTHING = <span className="text-tinta-suave">—</span>;

const sayMeasured = ({ sinceMeasured }: AdoptedPlan): string => {
  if (sinceMeasured === null) return "Nunca";
  return sinceMeasured === 0 ? "Hoy" : sinceMeasured === 1 ? "Hace un día" : `Hace ${sinceMeasured} días`;
};

const sayQuarters = ({ quarters }: AdoptedPlan): string => {
  if (quarters === 0) return "Ningún avance enviado.";
  return quarters === 1 ? "Un trimestre enviado." : `${quarters} trimestres enviados.`;
};

function Comments({ row }: { row: PlanRow }) {
  const { officeId, office, comments, answered, adopted } = row;
  if (!adopted) return null;
  return (
    <TextLink href={`${PLANS_HREF}/${officeId}`}>
      {comments === 0 ? "Comentar" : comments === 1 ? "Un comentario" : `${comments} comentarios`}
      {answered ? ", contestó" : ""}
      <span className="sr-only"> el plan de {office}</span>
    </TextLink>
  );
}

const column = createColumns<PlanRow>();
const ofAdopted = (id: string, header: string, say: (plan: AdoptedPlan) => string) =>
  column.display({
    ...{ id, header },
    cell: ({ row: { original } }) => (original.adopted ? say(original.adopted) : NOTHING),
    meta: { sortKey: id },
  });

const columns = column.columns([
  column.display({
    id: "oficina",
    header: "Oficina",
    cell: ({ row: { original } }) =>
      original.adopted ? (
        <>
          <TextLink href={`/planes/${original.adopted.slug}`}>{original.office}</TextLink>
          <span className="block text-tinta-suave">{original.adopted.title}</span>
          <Comments row={original} />
        </>
      ) : (
        original.office
      ),
    meta: { rowHeader: true, sortKey: "oficina" },
  }),
  column.display({
    id: "estado",
    header: "Plan",
    cell: ({ row: { original } }) => (
      <>
        <StatusTag tone={TONES[standingOf(original)]}>{PLAN_STANDINGS[standingOf(original)].label}</StatusTag>
        {original.adopted ? (
          <span className="block text-tinta-suave">
            Versión del {formatDate(original.adopted.adoptedOn)}. {sayQuarters(original.adopted)}
          </span>
        ) : null}
      </>
    ),
    meta: { sortKey: "estado" },
  }),
  ofAdopted("medicion", "Última medición", sayMeasured),
  ofAdopted("medidos", "Medidos a tiempo", ({ measured, due }) =>
    due === 0 ? "Ninguno tocaba" : `${measured} de ${due}`,
  ),
  ofAdopted("huecos", "Huecos en la traza", ({ orphans }) => String(orphans)),
  ofAdopted(
    "acciones",
    "Acciones de fecha pasada",
    ({ pastActions, actions }) => `${pastActions} de ${actions}`,
  ),
]);

type PlansTableProps = { rows: readonly PlanRow[]; filters: PlansFilters };

export function PlansTable({ rows, filters }: PlansTableProps) {
  const href = (by: string, direction: PlansOrder["direction"]) =>
    plansHref({ ...filters, orden: { by: by as PlansOrder["by"], direction } });
  return (
    <DataTable
      caption="Planes de las oficinas"
      columns={columns}
      rows={rows}
      rowId={({ officeId }) => officeId}
      sort={{ ...filters.orden, href }}
    />
  );
}
