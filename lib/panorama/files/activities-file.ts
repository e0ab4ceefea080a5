import { getSettings } from "#lib/kernel/env.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import { activityHref } from "../activity-href.ts";
import { ACTIVITY_KINDS } from "../activity-kinds.ts";
import type { ActivityRow } from "../activity-row.ts";
import type { Viewer } from "../viewer.ts";

/** More than a spreadsheet opens with ease; a narrower selection is whole. */
export const MOST_IN_FILE = 20_000;

/** A list of activities as a table that can be taken. */
export const activitiesFile = (
  rows: readonly ActivityRow[],
  viewer: Viewer,
  { today, demo }: { today: string; demo: boolean },
): TableFile<ActivityRow> => ({
  name: [demo && "demostracion", "panorama-actividades", today].filter(Boolean).join("-"),
  title: "Actividades",
  columns: [
    { name: "tipo", width: 14, read: ({ kind }) => ACTIVITY_KINDS[kind].slug },
    { name: "clave", width: 18, read: ({ code }) => code },
    { name: "titulo", width: 60, read: ({ title }) => title },
    { name: "oficina", width: 44, read: ({ office }) => office },
    { name: "cve_ent", width: 8, read: ({ stateCode }) => stateCode },
    { name: "municipio", width: 20, read: ({ municipality }) => municipality },
    { name: "empieza", width: 12, read: ({ startsOn }) => startsOn, as: "date" },
    { name: "termina", width: 12, read: ({ endsOn }) => endsOn, as: "date" },
    { name: "areas", width: 28, read: ({ areas }) => areas.join("|") },
    { name: "paises", width: 14, read: ({ countries }) => countries.join("|") },
    { name: "ciudades", width: 28, read: ({ places }) => places.map((place) => place.slice(3)).join("|") },
    { name: "con_quien", width: 44, read: ({ partners }) => partners.join("|") },
    {
      ...{ name: "pagina", width: 44 },
      read: (row) => {
        const href = activityHref(row, viewer);
        return href && getSettings().appUrl + href;
      },
    },
  ],
  rows,
});
