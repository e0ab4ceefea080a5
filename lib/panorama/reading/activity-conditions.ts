import { Prisma } from "#lib/generated/prisma/client.ts";
import { NONE, type PanoramaFilters } from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";
import { visibleActivities } from "./visible-activities.ts";

/** Which rows of `activities a` a picture is of: those that exist for who looks, and that its filters let through. */
export function activityConditions(viewer: Viewer, filters: PanoramaFilters): Prisma.Sql {
  const { period, estado, tema, pais, tipo, oficina, con } = filters;
  const all = [
    visibleActivities(viewer),
    Prisma.sql`a.starts_on BETWEEN ${period.from}::date AND ${period.until}::date`,
    estado && (estado === NONE ? Prisma.sql`a.state_code IS NULL` : Prisma.sql`a.state_code = ${estado}`),
    tema && (tema === NONE ? Prisma.sql`cardinality(a.areas) = 0` : Prisma.sql`${tema} = ANY (a.areas)`),
    pais &&
      (pais === NONE ? Prisma.sql`cardinality(a.countries) = 0` : Prisma.sql`${pais} = ANY (a.countries)`),
    tipo && Prisma.sql`a.kind = ${tipo}::"ActivityKind"`,
    oficina &&
      (oficina === NONE ? Prisma.sql`a.office_id IS NULL` : Prisma.sql`a.office_id = ${oficina}::uuid`),
    con && Prisma.sql`${con} = ANY (a.partners)`,
  ].filter((one) => one !== null && one !== "");
  return Prisma.join(all, " AND ");
}
