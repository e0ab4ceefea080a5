import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { PLANNED_EACH_TIME } from "#lib/kernel/name-statements.ts";
import type { AgreementFilters, Order } from "./agreement-query.ts";
import { summarySelect, toSummary } from "./agreement-summary.ts";
import { LISTED } from "./listed-agreements.ts";
import type { AgreementSummary } from "./public-agreement.ts";
import { searchConditions, textQuery } from "./search-conditions.ts";

export interface AgreementPage {
  /** All that match, not only those of this page. */
  total: number;
  rows: AgreementSummary[];
  /** From 1; the last one when a later one was asked for. */
  page: number;
  perPage: number;
}

/**
 * Searches the published agreements. Two queries, whatever the filters and the size of the registry.
 * @param today by which the status is reckoned.
 */
export async function searchAgreements(
  db: Tx,
  filters: AgreementFilters,
  today: IsoDate,
): Promise<AgreementPage> {
  const perPage = filters.por_pagina;
  const { ids, total, page } = await findPlaces(db, filters, today);
  const found = await db.agreement.findMany({
    where: { id: { in: ids }, ...LISTED },
    select: summarySelect,
    relationLoadStrategy: "join",
  });
  const rows = found
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => toSummary(row, today));
  return { total, rows, page, perPage };
}

interface Places {
  ids: string[];
  total: number;
  page: number;
}

/** Which agreements stand on the page asked for, in order, and how many there are in all. */
async function findPlaces(db: Tx, filters: AgreementFilters, today: IsoDate): Promise<Places> {
  const { pagina, por_pagina: size } = filters;
  const rows = await db.$queryRaw<Places[]>`
    ${Prisma.raw(PLANNED_EACH_TIME)} WITH found AS MATERIALIZED (
      SELECT a.id, row_number() OVER (ORDER BY ${orderBy(filters)}) AS place
      FROM agreements a JOIN agreement_search s ON s.agreement_id = a.id
      WHERE ${searchConditions(filters, today)}
    ), extent AS (
      SELECT count(*)::int AS total, least(${pagina}::int, greatest(1, ceil(count(*) / ${size}::numeric)))::int AS page
      FROM found
    )
    SELECT total, page, ARRAY(
      SELECT id::text FROM found WHERE place > (page - 1) * ${size}::int AND place <= page * ${size}::int ORDER BY place
    ) AS ids
    FROM extent`;
  return rows[0]!;
}

const BY_DATE = Prisma.sql`a.signed_on DESC, a.number DESC`;

/** Every order ends in the number, which is unique: a row is never on two pages. */
function orderBy({ orden, q }: AgreementFilters): Prisma.Sql {
  const orders = {
    relevancia: Prisma.sql`upper(a.number) = upper(${q}) DESC, ts_rank(s.document, ${textQuery(q)}, 1) DESC, ${BY_DATE}`,
    recientes: BY_DATE,
    antiguos: Prisma.sql`a.signed_on, a.number`,
    titulo: Prisma.sql`search_normalize(a.title), a.number`,
  } as const satisfies Record<Order, Prisma.Sql>;
  return orders[orden];
}
