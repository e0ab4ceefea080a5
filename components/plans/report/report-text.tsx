import { Panel } from "#components/ui/panel.tsx";
import { REPORT_BLOCKS } from "#lib/plans/reports/report-blocks.ts";
import type { ReportContent } from "#lib/plans/reports/report-content.ts";
import { figuresOf } from "#lib/plans/reports/report-figures.ts";
import { REPORT_SECTIONS, SECTION_KEYS } from "#lib/plans/reports/report-sections.ts";
import { ReportFacts } from "./report-facts.tsx";

/** A report from its figures to its last word, as it is published or would be. */
export function ReportText({ report }: { report: ReportContent }) {
  const sections = SECTION_KEYS.filter(
    (key) => report.words[key] !== "" || REPORT_BLOCKS[key](report).length > 0,
  );
  return (
    <>
      <Panel title="El año en cifras">
        <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
          {figuresOf(report).map(({ label, value, definition }) => (
            <div key={label}>
              <dt className="text-sm font-semibold text-tinta-suave">{label}</dt>
              <dd className="font-serif text-xl font-semibold tabular-nums">{value}</dd>
              <dd className="text-xs text-tinta-suave">{definition}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      {sections.map((key) => (
        <Panel key={key} id={key} title={REPORT_SECTIONS[key].title}>
          {report.words[key] ? (
            <p className="mb-6 max-w-measure whitespace-pre-line">{report.words[key]}</p>
          ) : null}
          <ReportFacts report={report} section={key} />
        </Panel>
      ))}
    </>
  );
}
