import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { Page } from "#lib/kernel/page.ts";
import type { ActivityRow } from "#lib/panorama/activity-row.ts";
import { sayPicturePeriod } from "#lib/panorama/panorama-period.ts";
import { activitiesAddress, type PanoramaFilters, type PanoramaHref } from "#lib/panorama/panorama-query.ts";
import type { PictureOffice } from "#lib/panorama/reading/picture.ts";
import { isPublicViewer, type Viewer } from "#lib/panorama/viewer.ts";
import { ActivityList } from "./activity-list.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import { PanoramaFilterBar } from "./panorama-filter-bar.tsx";

type ActivitiesBodyProps = {
  list: Page<ActivityRow>;
  filters: PanoramaFilters;
  viewer: Viewer;
  base: PanoramaHref;
  areas: ReadonlyMap<string, string>;
  offices: readonly PictureOffice[];
  /** ISO date in Mexico City. */
  today: string;
};

/** The activities that the filters let through, by pages. */
export function ActivitiesBody({ list, filters, viewer, base, areas, offices, today }: ActivitiesBodyProps) {
  const { rows, total, page, pageSize } = list;
  return (
    <>
      <PanoramaFilterBar
        href={`${base}/actividades`}
        {...{ filters, areas, today }}
        isPublic={isPublicViewer(viewer)}
      />
      <ChosenFilters filters={filters} offices={offices} href={(others) => activitiesAddress(base, others)} />
      <p role="status">
        {total === 1 ? "Una actividad" : `${total.toLocaleString("es-MX")} actividades`}:{" "}
        {sayPicturePeriod(filters.period)}.
      </p>
      {rows.length === 0 ? (
        <EmptyState title="Ninguna actividad es así">
          Pruebe con un periodo más largo o quite algún filtro.
        </EmptyState>
      ) : (
        <ActivityList rows={rows} viewer={viewer} />
      )}
      <Pagination
        {...{ page, pageSize, total }}
        unit={total === 1 ? "actividad" : "actividades"}
        href={(number) => activitiesAddress(base, filters, number)}
      />
    </>
  );
}
