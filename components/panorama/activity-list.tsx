import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { countryName } from "#lib/catalogues/country-name.ts";
import { sayDates } from "#lib/missions/reading/say-place.ts";
import { activityHref } from "#lib/panorama/activity-href.ts";
import { ACTIVITY_KINDS } from "#lib/panorama/activity-kinds.ts";
import type { ActivityRow } from "#lib/panorama/activity-row.ts";
import type { Viewer } from "#lib/panorama/viewer.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";

type ActivityListProps = { rows: readonly ActivityRow[]; viewer: Viewer };

/** The activities behind a figure, each leading to the thing itself when its reader may open it. */
export function ActivityList({ rows, viewer }: ActivityListProps) {
  const column = createColumns<ActivityRow>();
  return (
    <DataTable
      caption="Actividades"
      columns={column.columns([
        column.display({
          id: "titulo",
          header: "Actividad",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => {
            const href = activityHref(original, viewer);
            return (
              <>
                {href === null ? original.title : <TextLink href={href}>{original.title}</TextLink>}
                <span className="block font-normal text-tinta-suave">
                  {[ACTIVITY_KINDS[original.kind].label, original.code].filter(Boolean).join(" · ")}
                </span>
              </>
            );
          },
        }),
        column.display({
          id: "oficina",
          header: "Oficina",
          cell: ({ row: { original } }) =>
            original.office ??
            (original.stateCode === null
              ? "—"
              : `${nameOfState(original.stateCode)}, sin oficina en el portal`),
        }),
        column.display({
          id: "cuando",
          header: "Cuándo",
          cell: ({ row: { original } }) => sayDates(original),
        }),
        column.display({
          id: "paises",
          header: "Países",
          cell: ({ row: { original } }) =>
            original.countries.map((code) => countryName(code)).join(", ") || "—",
        }),
      ])}
      rows={rows}
      rowId={({ kind, id }) => `${kind} ${id}`}
    />
  );
}
