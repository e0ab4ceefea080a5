import type { IsoDate } from "#lib/calendar/types.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { AtlasFilters } from "./atlas-query.ts";

/** The countries that the filters leave; null for all, and for what has none. */
export function wantedCountries({ pais, region }: Pick<AtlasFilters, "pais" | "region">): string[] | null {
  if (pais === null && region === null) return null;
  return listCountries()
    .filter(
      (country) => (pais === null || country.code === pais) && (region === null || country.region === region),
    )
    .map(({ code }) => code);
}

/**
 * Which `agreements a` an atlas counts, but for their places: public, in force on the day, of the state and the kind.
 * @param numbers those of a vitality; null when it is not asked for
 */
export function aliveCondition(
  { estado, tipo }: Pick<AtlasFilters, "estado" | "tipo">,
  day: IsoDate,
  numbers: readonly string[] | null,
): Prisma.Sql {
  const all = [
    Prisma.sql`a.published_at IS NOT NULL AND a.withdrawn_at IS NULL`,
    Prisma.sql`a.in_force_on <= ${day}::date AND (a.terminated_on IS NULL OR a.terminated_on > ${day}::date)`,
    Prisma.sql`NOT (a.validity = 'FIXED' AND a.ends_on < ${day}::date)`,
    ...(estado === null ? [] : [Prisma.sql`a.state_code = ${estado}`]),
    ...(tipo === null ? [] : [Prisma.sql`a.kind = ${tipo}::"AgreementKind"`]),
    ...(numbers === null ? [] : [Prisma.sql`a.number = ANY(${[...numbers]})`]),
  ];
  return Prisma.join(all, " AND ");
}
