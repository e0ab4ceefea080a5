import { countryName } from "#lib/catalogues/country-name.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { readFigures } from "../read-figures.ts";
import { sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Row = { codigo: string; pais: string; total: number };

/** The chart names this many and puts the rest together. */
const NAMED = 15;

export const byCountry: StatisticsTable<Row> = {
  words: wordsOfTable("pais"),
  columns: ["codigo", "pais", "total"],
  read: (db, scope) =>
    readFigures<Row>(
      db,
      scope,
      Prisma.sql`
        SELECT co.code AS codigo, co.name AS pais, count(DISTINCT a.id) AS total
        FROM picked a JOIN agreement_counterparts c ON c.agreement_id = a.id
        JOIN countries co ON co.code = c.country_code
        GROUP BY co.code ORDER BY total DESC, co.code`,
    ),
  inEnglish: ({ codigo }) => ({ pais: countryName(codigo, "en") }),
  charts({ rows }, _, language) {
    const named = rows.slice(0, NAMED);
    const rest = rows.slice(NAMED);
    const bars = rest.length === 0 ? named : [...named, theRest(rest, language)];
    return [
      {
        kind: "bars",
        categories: bars.map((row) => row.pais),
        series: [
          { name: statisticsWords[language].agreements, tone: "verde", values: bars.map((row) => row.total) },
        ],
      },
    ];
  },
};

const theRest = (rows: Row[], language: Language) => ({
  pais: statisticsWords[language].otherCountries(rows.length),
  total: sumOf(rows, "total"),
});
