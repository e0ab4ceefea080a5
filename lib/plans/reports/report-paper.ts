import { formatDate } from "#lib/kernel/format-date.ts";
import type { Block, Paper } from "#lib/letters/letter-content.ts";
import { sayPlanYears } from "../plan-years.ts";
import type { EditionHead } from "./public-reports.ts";
import { REPORT_BLOCKS } from "./report-blocks.ts";
import type { ReportContent } from "./report-content.ts";
import { figuresOf } from "./report-figures.ts";
import { REPORT_SECTIONS, SECTION_KEYS, type SectionKey } from "./report-sections.ts";

interface Edition {
  report: ReportContent;
  head: EditionHead;
}

/** Where the report is for good. */
export const reportPath = ({ slug, year }: Pick<ReportContent, "slug" | "year">, edition?: number): string =>
  `/informes/${slug}/${year}${edition === undefined ? "" : `?edicion=${edition}`}`;

/** Until when its figures go, in a sentence. */
export const sayCutoff = ({ year, cutoff }: ReportContent): string =>
  cutoff === `${year}-12-31`
    ? `Con cifras del año completo, hasta el ${formatDate(cutoff)}.`
    : `El año no había terminado: sus cifras llegan hasta el ${formatDate(cutoff)}.`;

/**
 * An edition as a paper, from which its PDF is drawn: the same edition gives the same file.
 * @param origin of the portal, for the permanent address
 */
export function paperOfReport(
  { report, head }: Edition,
  { origin, demo }: { origin: string; demo: boolean },
): Paper {
  const { office, year, place, plan } = report;
  return {
    title: `Informe anual ${year}`,
    references: [`Informe anual ${year}`, `Edición ${head.number}`, office],
    issuedAt: head.at.toISOString(),
    place,
    issuer: [office],
    addressee: [],
    subject: `${plan.title} (${sayPlanYears(plan.firstYear)})`,
    body: [
      { type: "paragraph", text: sayCutoff(report) },
      ...(head.corrects
        ? [{ type: "paragraph", text: `Esta edición corrige: ${head.corrects}` } as const]
        : []),
      { type: "heading", text: "El año en cifras" },
      {
        type: "rows",
        rows: figuresOf(report).map(({ label, value, definition }) => ({
          label,
          value: `${value}\n${definition}`,
        })),
      },
      ...SECTION_KEYS.flatMap((key) => blocksOf(key, report)),
    ],
    signatory: [],
    verification: [
      { label: "Dirección permanente", value: `${origin}${reportPath(report, head.number)}` },
      { label: "SHA-256 de sus datos (JSON)", value: head.sha256, style: "code" },
      { label: "Versión del plan", value: String(plan.version) },
      { label: "SHA-256 del plan", value: plan.sha256, style: "code" },
    ],
    demo,
  };
}

/** A section with its words first, then what the portal knows, with its definition. Without either it is left out. */
function blocksOf(key: SectionKey, report: ReportContent): Block[] {
  const { title, definition } = REPORT_SECTIONS[key];
  const generated: Block[] = REPORT_BLOCKS[key](report);
  const words = report.words[key];
  if (words === "" && generated.length === 0) return [];
  return [
    { type: "heading", text: title },
    ...(words ? [{ type: "paragraph", text: words } as const] : []),
    ...generated,
    ...(definition ? [{ type: "paragraph", text: `Qué cuenta: ${definition}` } as const] : []),
  ];
}
