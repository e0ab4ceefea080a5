import type { ProgressContent, ProgressLine } from "#lib/plans/progress/progress-content.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { sayNumber } from "#lib/fields/say-plain.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { ProgressStateTag } from "./progress-state-tag.tsx";

/** What was told of each objective and action, each action below its objective. */
export function ProgressLines({ lines }: { lines: readonly ProgressLine[] }) {
  return (
    <ol className="divide-y divide-linea">
      {lines.map((line) => (
        <li key={line.id} className={`space-y-1 py-4 first:pt-0 last:pb-0 ${line.objectiveId ? "pl-5" : ""}`}>
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <p className="min-w-0 flex-1 basis-60 font-semibold">
              <span className="block text-xs font-normal text-tinta-suave">
                {line.kind === "objective" ? "Objetivo" : "Acción"}
              </span>
              {line.name}
            </p>
            <ProgressStateTag state={line.state} />
          </div>
          {line.text ? <p className="max-w-measure whitespace-pre-line">{line.text}</p> : null}
          {line.reason ? <p className="max-w-measure">Por qué se dejó: {line.reason}</p> : null}
          {line.amount ? (
            <p className="text-sm text-tinta-suave">Gastado en el trimestre: {saySums(sumMoney([line]))}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** What was measured in the quarter, brought by the portal. */
export function QuarterMeasurements({ measurements }: Pick<ProgressContent, "measurements">) {
  if (measurements.length === 0) return <p className="text-tinta-suave">Nada se midió en el trimestre.</p>;
  return (
    <ul className="divide-y divide-linea">
      {measurements.map(({ indicator, unit, period, value, note }) => (
        <li key={indicator + period} className="py-3 first:pt-0 last:pb-0">
          <p>
            {indicator}:{" "}
            <strong>
              {sayNumber(value)} {unit}
            </strong>{" "}
            ({sayPeriod(period)})
          </p>
          {note ? <p className="text-sm text-tinta-suave">{note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
