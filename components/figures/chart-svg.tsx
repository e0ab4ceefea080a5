import { useId } from "react";
import type { ChartSize } from "#lib/charts/chart-style.ts";
import type { Drawing } from "#lib/charts/render-chart.ts";

type ChartSvgProps = {
  size: ChartSize;
  drawing: Drawing;
  title: string;
  description: string;
};

/** Letters would shrink with a drawing made for a desk: a phone is given one of its own. Paper takes the wide one. */
const shownOn = {
  narrow: "mx-auto max-w-sm sm:hidden print:hidden",
  wide: "hidden sm:block print:block",
} as const satisfies Record<ChartSize, string>;

/** A drawing with its name. What cannot be seen is in the table beside it. */
export function ChartSvg({ size, drawing, title, description }: ChartSvgProps) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      className={`h-auto w-full ${shownOn[size]}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <g dangerouslySetInnerHTML={{ __html: drawing.marks }} />
    </svg>
  );
}
