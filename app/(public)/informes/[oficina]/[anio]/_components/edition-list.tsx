import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { EditionHead } from "#lib/plans/reports/public-reports.ts";
import type { ReportContent } from "#lib/plans/reports/report-content.ts";
import { reportPath } from "#lib/plans/reports/report-paper.ts";

type EditionListProps = { report: ReportContent; editions: readonly EditionHead[] };

/** Every edition of a report, each where it always was. */
export function EditionList({ report, editions }: EditionListProps) {
  return (
    <Panel title="Ediciones">
      <ol className="divide-y divide-linea">
        {editions.map(({ number, corrects, sha256, at }) => (
          <li key={number} className="space-y-1 py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">
              <TextLink href={reportPath(report, number)}>
                Edición {number}, del {formatInstantDate(at)}
              </TextLink>
            </p>
            {corrects ? <p className="text-sm">Corrige: {corrects}</p> : null}
            <p className="text-xs wrap-anywhere text-tinta-suave">SHA-256 {sha256}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
