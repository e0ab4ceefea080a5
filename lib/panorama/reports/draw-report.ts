import { getSettings } from "#lib/kernel/env.ts";
import { renderLetterDocx } from "#lib/letters/docx/render-letter-docx.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import type { ClosedReport } from "./read-reports.ts";
import { paperOfReport } from "./report-paper.ts";

const DRAW = { pdf: renderPaper, docx: renderLetterDocx } as const;
export type ReportFormat = keyof typeof DRAW;

export const REPORT_MEDIA = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Record<ReportFormat, string>;

/** A closed report as a tagged PDF or a Word file; both say the same, and the same edition gives the same file. */
export function drawReport(closed: ClosedReport, format: ReportFormat): Promise<Buffer> {
  const { appUrl, mode } = getSettings();
  return DRAW[format](paperOfReport(closed, { origin: appUrl, demo: mode === "demo" }));
}
