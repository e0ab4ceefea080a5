import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import type { EditionFilters } from "./editions-query.ts";

export const PAGE_SIZE = 12;

/** A published edition in the archive, with the articles that were looked for: all of them when nothing was. */
export interface ArchivedEdition {
  id: string;
  number: number;
  title: string;
  intro: string;
  publishedAt: Date;
  articles: { id: string; title: string }[];
}

export interface Archive {
  editions: ArchivedEdition[];
  total: number;
  /** In which there is something, the last first. */
  years: string[];
}

/** An article says all the words, in itself or in the title and presentation of its edition; accents and capitals do not count. */
function conditions({ q, tema, anio }: EditionFilters): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`e.state = 'PUBLISHED'`,
      ...(anio
        ? [Prisma.sql`to_char(e.published_at AT TIME ZONE 'America/Mexico_City', 'YYYY') = ${anio}`]
        : []),
      ...(tema ? [Prisma.sql`${tema} = ANY(a.areas)`] : []),
      ...searchWords(q ?? "").map(
        (word) => Prisma.sql`
          strpos(search_normalize(concat_ws(' ', a.title, a.byline, a.body, e.title, e.intro)), search_normalize(${word})) > 0`,
      ),
    ],
    " AND ",
  );
}

/** A page of the archive, the last edition first; three statements. */
export async function listArchive(
  db: Tx,
  filters: EditionFilters,
  { page, pageSize = PAGE_SIZE }: { page: number; pageSize?: number },
): Promise<Archive> {
  const rows = await db.$queryRaw<(ArchivedEdition & { total: number })[]>`
    SELECT e.id, e.number, e.title, e.intro, e.published_at AS "publishedAt", count(*) OVER ()::int AS total,
      jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title) ORDER BY a.section, a.position, a.id) AS articles
    FROM bulletin_editions e JOIN bulletin_articles a ON a.edition_id = e.id
    WHERE ${conditions(filters)}
    GROUP BY e.id ORDER BY e.number DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  const years = await db.$queryRaw<{ year: string }[]>`
    SELECT DISTINCT to_char(published_at AT TIME ZONE 'America/Mexico_City', 'YYYY') AS year
    FROM bulletin_editions WHERE state = 'PUBLISHED' ORDER BY year DESC`;
  return {
    editions: rows.map(({ total: _, ...edition }) => edition),
    total: rows[0]?.total ?? 0,
    years: years.map(({ year }) => year),
  };
}

/** The themes of what was published, as choices of a filter. */
export async function listArchiveAreas(db: Tx): Promise<{ value: string; label: string }[]> {
  const used = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT unnest(a.areas) AS key FROM bulletin_articles a
    JOIN bulletin_editions e ON e.id = a.edition_id AND e.state = 'PUBLISHED'`;
  const names = await readAreaNames(db);
  const keys = new Set(used.map(({ key }) => key));
  return [...names].filter(([key]) => keys.has(key)).map(([value, label]) => ({ value, label }));
}
