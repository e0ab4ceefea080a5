import { countryName } from "#lib/catalogues/country-name.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import type { PolicyNoticeView } from "../policy-notice-view.ts";
import { listNotices } from "../read-policy-notices.ts";
import type { NoticeFilters } from "./notices-query.ts";

export const PAGE_SIZE = 12;

const conditions = ({ q, tema, pais, tipo, anio }: NoticeFilters): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`state = 'PUBLISHED'`,
      ...(tema ? [Prisma.sql`${tema} = ANY(areas)`] : []),
      ...(pais ? [Prisma.sql`${pais} = ANY(countries)`] : []),
      ...(tipo ? [Prisma.sql`kind = ${tipo}::"PolicyNoticeKind"`] : []),
      ...(anio ? [Prisma.sql`to_char(happened_on, 'YYYY') = ${anio}`] : []),
      ...searchWords(q ?? "").map(
        (word) =>
          Prisma.sql`strpos(search_normalize(concat_ws(' ', title, body)), search_normalize(${word})) > 0`,
      ),
    ],
    " AND ",
  );

/** A page of the published notices, the last first. */
export async function listPublicNotices(
  db: Tx,
  filters: NoticeFilters,
  { page, pageSize = PAGE_SIZE }: { page: number; pageSize?: number },
): Promise<{ notices: PolicyNoticeView[]; total: number }> {
  const rows = await db.$queryRaw<{ id: string; total: number }[]>`
    SELECT id, count(*) OVER ()::int AS total FROM policy_notices
    WHERE ${conditions(filters)} ORDER BY published_at DESC, id DESC
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  const notices = await listNotices(db, { id: { in: rows.map(({ id }) => id) } });
  return { notices, total: rows[0]?.total ?? 0 };
}

/** What filters may choose from: countries and years of what was published. */
export async function listNoticeChoices(db: Tx) {
  const [countries, years] = await Promise.all([
    db.$queryRaw<{ code: string }[]>`
      SELECT DISTINCT unnest(countries) AS code FROM policy_notices WHERE state = 'PUBLISHED'`,
    db.$queryRaw<{ year: string }[]>`
      SELECT DISTINCT to_char(happened_on, 'YYYY') AS year FROM policy_notices WHERE state = 'PUBLISHED' ORDER BY year DESC`,
  ]);
  return {
    countries: countries
      .map(({ code }) => ({ value: code, label: countryName(code) }))
      .sort((one, other) => one.label.localeCompare(other.label, "es")),
    years: years.map(({ year }) => ({ value: year, label: year })),
  };
}
