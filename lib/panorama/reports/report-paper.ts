import type { Block, Paper } from "#lib/letters/letter-content.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { PUBLIC_HREF } from "../panorama-query.ts";
import type { ClosedReport } from "./read-reports.ts";
import { slugOfPeriod } from "./report-access.ts";
import type { FrozenFigure, ReportContent } from "./report-content.ts";
import { PART_KEYS, type PartKey, reportPart } from "./report-parts.ts";
import { sayCell } from "./say-cell.ts";

/** Where the report is for good. */
export const closedReportPath = (period: string, edition?: number): string =>
  `${PUBLIC_HREF}/informes/${slugOfPeriod(period)}${edition === undefined ? "" : `?edicion=${edition}`}`;

export const REPORT_TITLE = "Informe trimestral de coordinación";

/**
 * An edition as a paper, from which its PDF and its Word file are drawn: the same edition gives the same files.
 * @param origin of the portal, for the permanent address
 */
export function paperOfReport(
  { report, head }: Pick<ClosedReport, "report" | "head">,
  { origin, demo }: { origin: string; demo: boolean },
): Paper {
  const quarter = sayPeriod(report.period);
  return {
    title: REPORT_TITLE,
    references: [`Informe del ${quarter}`, `Edición ${head.number}`],
    issuedAt: head.at.toISOString(),
    place: "Ciudad de México",
    issuer: ["Secretaría de Relaciones Exteriores", "Dirección General de Coordinación Política"],
    addressee: [],
    subject: `La acción internacional de estados y municipios en el ${quarter}`,
    body: [
      ...(head.corrects
        ? [{ type: "paragraph", text: `Esta edición corrige: ${head.corrects}` } as const]
        : []),
      ...PART_KEYS.flatMap((key) => blocksOf(key, report)),
    ],
    signatory: [],
    verification: [
      { label: "Dirección permanente", value: `${origin}${closedReportPath(report.period, head.number)}` },
      { label: "SHA-256 de sus datos (JSON)", value: head.sha256, style: "code" },
    ],
    demo,
  };
}

/** A section with the DGCP's words first, then its figures. Without either it is left out. */
function blocksOf(key: PartKey, { words, figures }: ReportContent): Block[] {
  const { title, figures: keys } = reportPart(key);
  const own = figures.filter((figure) => keys.some((one) => one === figure.key));
  if (words[key] === "" && own.length === 0) return [];
  return [
    { type: "heading", text: title },
    ...(words[key] ? [{ type: "paragraph", text: words[key] } as const] : []),
    ...own.flatMap(figureBlocks),
  ];
}

function figureBlocks({ title, definition, whenEmpty, columns, rows, total }: FrozenFigure): Block[] {
  const share = 1 / columns.length;
  return [
    { type: "heading", text: title },
    { type: "paragraph", text: definition },
    rows.length === 0
      ? { type: "paragraph", text: whenEmpty }
      : {
          type: "table",
          columns: columns.map(({ header }) => ({ title: header, share, style: "text" })),
          rows: rows.map((cells) => cells.map(sayCell)),
        },
    ...(total > rows.length
      ? [{ type: "paragraph", text: `Están las primeras ${rows.length} filas de ${total}.` } as const]
      : []),
  ];
}
