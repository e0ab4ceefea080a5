import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { AgreementFilters } from "./agreement-query.ts";
import { listedSql } from "./listed-agreements.ts";
import { statusCondition } from "./status-condition.ts";

/**
 * The typed text as PostgreSQL's web search: quotes hold a phrase together, a hyphen leaves a word out. Normalised as
 * the documents are (migrations `search`, `search_plurals`), so that accents, case and plurals do not matter. It fails on no text.
 */
export const textQuery = (q: string): Prisma.Sql =>
  Prisma.sql`websearch_to_tsquery('portal', search_singular(${q}))`;

/** Which rows of `agreements a JOIN agreement_search s` the filters ask for. Only what is listed exists here. */
export function searchConditions(filters: AgreementFilters, today: IsoDate): Prisma.Sql {
  const { q, estado, nivel, tipo, area, vigencia, desde, hasta } = filters;
  const conditions = [
    listedSql,
    q && Prisma.sql`s.document @@ ${textQuery(q)}`,
    estado && Prisma.sql`a.state_code = ${estado}`,
    nivel && Prisma.sql`a.level = ${nivel}::"AgreementLevel"`,
    tipo && Prisma.sql`a.kind = ${tipo}::"AgreementKind"`,
    area &&
      Prisma.sql`EXISTS (SELECT FROM agreement_areas x WHERE x.agreement_id = a.id AND x.area_key = ${area})`,
    counterpartCondition(filters),
    vigencia && statusCondition(vigencia, today),
    desde && Prisma.sql`a.signed_on >= ${desde}::date`,
    hasta && Prisma.sql`a.signed_on <= ${hasta}::date`,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition instanceof Prisma.Sql),
    " AND ",
  );
}

/** Country and type are asked of one and the same counterpart: a government of France, not one of France and some government. */
function counterpartCondition({ pais, contraparte }: AgreementFilters): Prisma.Sql | null {
  const parts = [
    pais && Prisma.sql`c.country_code = ${pais}`,
    contraparte && Prisma.sql`c.type = ${contraparte}::"CounterpartType"`,
  ].filter((part) => part instanceof Prisma.Sql);
  if (parts.length === 0) return null;
  return Prisma.sql`EXISTS (SELECT FROM agreement_counterparts c WHERE c.agreement_id = a.id AND ${Prisma.join(parts, " AND ")})`;
}
