import { TextLink } from "#components/ui/text-link.tsx";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { REPORT_BLOCKS } from "#lib/plans/reports/report-blocks.ts";
import type { ReportContent } from "#lib/plans/reports/report-content.ts";
import { REPORT_SECTIONS, type SectionKey } from "#lib/plans/reports/report-sections.ts";
import { ReportBlock } from "./report-block.tsx";
import { ReportIndicators } from "./report-indicators.tsx";
import { ReportObjectives } from "./report-objectives.tsx";

type ReportFactsProps = { report: ReportContent; section: SectionKey };

/** What the portal knows of a section, with what it counts. */
export function ReportFacts({ report, section }: ReportFactsProps) {
  const { definition } = REPORT_SECTIONS[section];
  return (
    <div className="space-y-4">
      <Facts report={report} section={section} />
      {definition ? (
        <p className="max-w-measure border-l-2 border-dorado pl-4 text-sm text-tinta-suave">
          Qué cuenta: {definition}
        </p>
      ) : null}
    </div>
  );
}

function Facts({ report, section }: ReportFactsProps) {
  if (section === "objectives" && report.objectives.length > 0)
    return <ReportObjectives objectives={report.objectives} />;
  if (section === "indicators" && report.indicators.length > 0)
    return <ReportIndicators indicators={report.indicators} year={report.year} />;
  const blocks = REPORT_BLOCKS[section](report);
  return (
    <>
      {blocks.map((block, index) => (
        <ReportBlock key={index} block={block} />
      ))}
      {section === "progress" ? <QuarterLinks report={report} /> : null}
    </>
  );
}

function QuarterLinks({ report: { slug, quarters } }: { report: ReportContent }) {
  const sent = quarters.filter((quarter) => quarter.sent !== null);
  if (sent.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
      {sent.map(({ period, sent: sending }) => (
        <TextLink key={period} href={`/planes/${slug}/avance/${period}?envio=${sending!.number}`}>
          Ver el {sayPeriod(period)}
        </TextLink>
      ))}
    </p>
  );
}
