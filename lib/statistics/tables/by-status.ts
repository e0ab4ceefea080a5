import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { AGREEMENT_STATUSES, type ListedStatus, statusLabel } from "#lib/registry/agreement-status.ts";
import { statusCondition } from "#lib/registry/status-condition.ts";
import { percentage } from "../percentage.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Row = { vigencia: string; total: number; porcentaje: number };

const STATUSES = Object.keys(AGREEMENT_STATUSES) as ListedStatus[];

export const byStatus: StatisticsTable<Row> = {
  words: wordsOfTable("vigencia"),
  columns: ["vigencia", "total", "porcentaje"],
  async read(db, scope) {
    const places = STATUSES.map((status, at) => Prisma.sql`(${at}::int, ${status})`);
    const { total, rows } = await readFigures<{ count: number }>(
      db,
      scope,
      Prisma.sql`SELECT count(a.id) FROM (VALUES ${Prisma.join(places)}) AS s (place, status)
        LEFT JOIN picked a ON ${statusCondition(Prisma.sql`s.status`, scope.today)}
        GROUP BY s.place ORDER BY s.place`,
    );
    return {
      total,
      rows: STATUSES.map((status, at) => ({
        vigencia: AGREEMENT_STATUSES[status].label,
        total: rows[at]!.count,
        porcentaje: percentage(rows[at]!.count, total),
      })),
    };
  },
  inEnglish: ({ vigencia }) => ({ vigencia: statusLabel(statusNamed(vigencia), "en") }),
  charts: ({ rows }, _, language) => [
    {
      kind: "bars",
      categories: rows.map((row) => row.vigencia),
      series: [
        { name: statisticsWords[language].agreements, tone: "verde", values: rows.map((row) => row.total) },
      ],
    },
  ],
};

const statusNamed = (label: string): ListedStatus =>
  STATUSES.find((status) => AGREEMENT_STATUSES[status].label === label)!;
