import type { Span } from "#lib/plans/rules/program.ts";
import { PLAN_YEARS } from "#lib/plans/plan-years.ts";

const MONTHS = PLAN_YEARS * 12;

/** A bar on the plan's months; the words beside it say the same. */
export function SpanBar({ span }: { span: Span }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${MONTHS} 4`}
      preserveAspectRatio="none"
      className="block h-4 w-full min-w-40 rounded-control bg-lino [print-color-adjust:exact]"
    >
      {Array.from({ length: PLAN_YEARS - 1 }, (_, index) => (
        <line
          key={index}
          x1={(index + 1) * 12}
          x2={(index + 1) * 12}
          y1={0}
          y2={4}
          vectorEffect="non-scaling-stroke"
          className="stroke-gris"
        />
      ))}
      <rect x={span.start} y={0.6} width={span.months} height={2.8} className="fill-verde" />
    </svg>
  );
}
