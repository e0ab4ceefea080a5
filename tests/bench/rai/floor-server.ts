import { createServer } from "node:http";
import pg from "pg";

/**
 * The floor: a bare HTTP server and the best SQL we know for a page of 25 with its total and its counts by state, over a
 * table made for it: whole answers as text, every filter in the one index of words. It corrects no mistakes, ranks
 * nothing and counts one facet.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: "-c enable_seqscan=off -c jit=off -c work_mem=32MB",
});

const PAGE = 25;
const FACETS = ["estado", "nivel", "region", "pais", "area", "contraparte", "tipo"];
const KEYS: Record<string, Record<string, string>> = {
  nivel: { municipal: "MUNICIPAL", estatal: "STATE" },
  region: { europa: "EUROPE", asia: "ASIA" },
  contraparte: { gubernamental: "GOVERNMENT" },
  tipo: { hermanamiento: "SISTER_TIE" },
};

interface Row {
  total: number;
  states: string | null;
  objects: string | null;
}

const searchSql = (condition: string, offset: number): string => `
  WITH hits AS MATERIALIZED (SELECT id, signed_on, state FROM bench_floor WHERE ${condition}),
  page AS (SELECT id, signed_on FROM hits ORDER BY signed_on DESC, id DESC LIMIT ${PAGE} OFFSET ${offset})
  SELECT (SELECT count(*)::int FROM hits) AS total,
    (SELECT json_agg(json_build_object('valor', state, 'acuerdos', n))::text
      FROM (SELECT state, count(*) AS n FROM hits GROUP BY 1 ORDER BY 2 DESC) AS by_state) AS states,
    (SELECT string_agg(f.object, ',' ORDER BY page.signed_on DESC, page.id DESC)
      FROM page JOIN bench_floor f USING (id)) AS objects`;

const server = createServer((request, response) => {
  const params = new URL(request.url!, "http://localhost").searchParams;
  const facets = FACETS.flatMap((name) => {
    const value = params.get(name);
    return value ? [`'${name}=${KEYS[name]?.[value] ?? value}'`] : [];
  });
  const values: unknown[] = [];
  const conditions: string[] = [];
  const ask = (value: unknown, condition: (placeholder: string) => string) => {
    if (value === null) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const year = (name: string, end: string) => (params.get(name) ? `${params.get(name)}-${end}` : null);
  ask(facets.length > 0 ? facets.join(" & ") : null, (at) => `document @@ ${at}::tsquery`);
  ask(params.get("q"), (at) => `document @@ websearch_to_tsquery('portal', search_singular(${at}))`);
  ask(year("desde", "01-01"), (at) => `signed_on >= ${at}`);
  ask(year("hasta", "12-31"), (at) => `signed_on <= ${at}`);
  ask(
    params.get("vigencia") && new Date().toISOString().slice(0, 10),
    (at) => `(ends_on IS NULL OR ends_on >= ${at})`,
  );
  const page = Number(params.get("pagina") ?? 1);
  pool
    .query<Row>(searchSql(conditions.join(" AND ") || "true", (page - 1) * PAGE), values)
    .then(({ rows: [row] }) => {
      const body = `{"total":${row!.total},"pagina":${page},"porPagina":${PAGE},"resultados":[${row!.objects ?? ""}],"facetas":{"estado":${row!.states ?? "[]"}}}`;
      response.setHeader("Content-Type", "application/json; charset=utf-8");
      response.end(body);
    })
    .catch((error: unknown) => {
      console.error(error);
      response.statusCode = 500;
      response.end();
    });
});

server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("listo"));
