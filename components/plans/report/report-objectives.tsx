import { formatDate } from "#lib/kernel/format-date.ts";
import type { ReportContent } from "#lib/plans/reports/report-content.ts";
import { LightTag } from "../light-tag.tsx";
import { ProgressStateTag } from "../progress-state-tag.tsx";

/** The objectives of a report, each with its light and how it was last said to go. */
export function ReportObjectives({ objectives }: Pick<ReportContent, "objectives">) {
  return (
    <ol className="divide-y divide-linea">
      {objectives.map(({ id, text, axis, light, why, owner, dueOn, state }) => (
        <li key={id} className="space-y-1 py-4 first:pt-0 last:pb-0">
          <p className="font-semibold">{text}</p>
          <p className="flex flex-wrap gap-1.5">
            <LightTag light={light} />
            {state ? <ProgressStateTag state={state} /> : null}
          </p>
          <p className="max-w-measure">{why}</p>
          <p className="text-sm text-tinta-suave">
            {[
              axis && `Eje: ${axis}`,
              owner && `Responsable: ${owner}`,
              dueOn && `Para el ${formatDate(dueOn)}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ol>
  );
}
